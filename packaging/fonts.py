"""Change the variable Noto fonts in resources/fonts as the screens need them.

    pip install fonttools
    python packaging/fonts.py

Bold twins: Qt 6.11 takes a variable font for its regular face only and thickens it for bold. Thickened
letters are blurred, and above 64 pixels not even thick. A static font of weight 700 is used as it is.

Lower Arabic lines: the font leaves room for the marks of the Quran above and below, 2.1 times the size of the
letters. Letters with their usual marks need 1.56.
"""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansThai")
ARABIC_ASCENT = 1.08
ARABIC_DESCENT = 0.48


def bold(variable: TTFont) -> TTFont:
    """The face of weight 700 and normal width, with names that say so."""
    return instantiateVariableFont(variable, {"wght": 700, "wdth": 100}, updateFontNames=True)


def lower_lines(font: TTFont, ascent: float, descent: float) -> None:
    """Give the lines this height above and below the baseline, in sizes of the letters."""
    unit = font["head"].unitsPerEm
    font["hhea"].ascent = font["OS/2"].sTypoAscender = round(ascent * unit)
    font["hhea"].descent = font["OS/2"].sTypoDescender = -round(descent * unit)
    if "MVAR" in font:
        del font["MVAR"]


def main() -> None:
    """Lower the Arabic lines, then write one bold font a family."""
    for family in FAMILIES:
        path = FONTS / f"{family}.ttf"
        font = TTFont(path, recalcTimestamp=False)
        if family == "NotoSansArabic":
            lower_lines(font, ARABIC_ASCENT, ARABIC_DESCENT)
            font.save(path)
        bold(font).save(FONTS / f"{family}-Bold.ttf")
        print(f"{family}: regular and bold")


if __name__ == "__main__":
    main()
