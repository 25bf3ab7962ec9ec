"""Make resources/icons/lucide.ttf: the icons that names.txt lists, and nothing else; and its two maps.

An icon font, because Qt's software renderer cannot tint a picture: a Text of the family "lucide" takes
any colour and size, and Qt draws it as crisp as the letters beside it.

    npm pack lucide-static@1.62.0 && tar xzf lucide-static-1.62.0.tgz
    pip install fonttools
    python packaging/icons.py package

`package` is the unpacked npm package. The same package gives the same bytes. A name that ends in
"-filled" is made here from the icon's outermost outline, because lucide has outlines only; its code
point lies 0x1000 above that of the outlined icon.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from fontTools.pens.areaPen import AreaPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FILLED = "-filled"
FILLED_OFFSET = 0x1000
RESOURCES = Path(__file__).resolve().parent.parent / "resources"
ICONS = RESOURCES / "icons"
SCRIPT = RESOURCES / "qml" / "Exhibition" / "Controls" / "glyphs.js"

Contour = list[tuple[str, Sequence[object]]]


def contours_of(font: TTFont, name: str) -> list[Contour]:
    """The outlines of one glyph, each as the pen commands that draw it."""
    pen = DecomposingRecordingPen(font.getGlyphSet())
    font.getGlyphSet()[name].draw(pen)
    contours: list[Contour] = []
    for command, points in pen.value:
        if command == "moveTo":
            contours.append([])
        contours[-1].append((command, points))
    return contours


def area(contour: Contour) -> float:
    """Signed area: holes have the other sign than what they are cut from."""
    pen = AreaPen()
    for command, points in contour:
        getattr(pen, command)(*points)
    return float(pen.value)


def filled(contours: list[Contour]) -> list[Contour]:
    """The largest outline, and the smallest thing that is neither it nor its own inside.

    An outlined heart is two contours (outside and inside of its stroke) and becomes one. A bell keeps its
    clapper, a pin the hole of its ring.
    """
    by_size = sorted(contours, key=lambda contour: abs(area(contour)), reverse=True)
    return by_size[:1] + by_size[2:][-1:]


def add_filled(font: TTFont, code_point: int) -> None:
    """Add the filled twin of the glyph at `code_point` to the font and its character map."""
    name = font.getBestCmap()[code_point]
    pen = TTGlyphPen(None)
    for contour in filled(contours_of(font, name)):
        for command, points in contour:
            getattr(pen, command)(*points)
    font.setGlyphOrder([*font.getGlyphOrder(), name + FILLED])
    font["glyf"][name + FILLED] = pen.glyph()
    font["hmtx"][name + FILLED] = font["hmtx"][name]
    for table in font["cmap"].tables:
        table.cmap[code_point + FILLED_OFFSET] = name + FILLED


def align_bearings(font: TTFont) -> None:
    """Say each glyph's true left edge: lucide's font gives 0 for all, which shifts the recomputed ones."""
    for name in font.getGlyphOrder():
        glyph = font["glyf"][name]
        glyph.recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))


def build(package: Path, names: list[str]) -> dict[str, str]:
    """Write the font and its map; returns name → code point as lower-case hexadecimal digits."""
    font = TTFont(package / "font" / "lucide.ttf", recalcTimestamp=False)
    # Several names can share one glyph; only this file knows all of them.
    lucide = json.loads((package / "font" / "codepoints.json").read_text(encoding="utf-8"))
    missing = [name for name in names if name.removesuffix(FILLED) not in lucide]
    if missing:
        raise SystemExit(f"lucide has no icon named {', '.join(missing)}. Nothing was written.")
    glyphs = {}
    for name in names:
        outlined = lucide[name.removesuffix(FILLED)]
        if name.endswith(FILLED):
            add_filled(font, outlined)
            outlined += FILLED_OFFSET
        glyphs[name] = f"{outlined:04x}"
    subsetter = Subsetter(Options(layout_features=[], notdef_outline=False, glyph_names=False))
    subsetter.populate(unicodes=[int(code, 16) for code in glyphs.values()])
    subsetter.subset(font)
    align_bearings(font)
    font.save(ICONS / "lucide.ttf")
    return dict(sorted(glyphs.items()))


def script(glyphs: dict[str, str]) -> str:
    """The same map for QML, which cannot read a JSON file before its first frame."""
    lines = [f'    "{name}": "\\u{code}"' for name, code in glyphs.items()]
    return (
        ".pragma library\n\n"
        "// The letter of each icon in resources/icons/lucide.ttf, by the icon's name. "
        "Written by packaging/icons.py.\n"
        "const glyphs = {\n" + ",\n".join(lines) + "\n};\n\n"
        'function of(name) {\n    return glyphs[name] || "";\n}\n'
    )


def main() -> None:
    """Read the names, build the font, copy lucide's licence beside it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("package", type=Path, help="the unpacked npm package lucide-static")
    package: Path = parser.parse_args().package
    names = (ICONS / "names.txt").read_text(encoding="utf-8").split()
    glyphs = build(package, names)
    (ICONS / "glyphs.json").write_text(json.dumps(glyphs, indent=1) + "\n", encoding="utf-8")
    SCRIPT.write_text(script(glyphs), encoding="utf-8")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE-lucide.txt")
    print(f"{len(glyphs)} icons in {ICONS / 'lucide.ttf'}")


if __name__ == "__main__":
    main()
