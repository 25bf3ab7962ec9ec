"""Make the bold twins of the variable fonts in resources/fonts.

    pip install fonttools
    python packaging/bold_fonts.py

Qt 6.11 takes a variable font for its regular face only and thickens it for bold. The thickened letters are
blurred, and above 64 pixels they are not even thick. A static font of weight 700 beside it is used as it is.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansThai")


def bold(variable: Path) -> TTFont:
    """The face of weight 700 and normal width, with names that say so."""
    font = TTFont(variable, recalcTimestamp=False)
    return instantiateVariableFont(font, {"wght": 700, "wdth": 100}, updateFontNames=True)


def main() -> None:
    """Write one bold font a family."""
    for family in FAMILIES:
        path = FONTS / f"{family}-Bold.ttf"
        bold(FONTS / f"{family}.ttf").save(path)
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
