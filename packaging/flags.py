"""Make resources/flags/: one round flag a country, a lossless WebP of 128 px, named by its ISO code.

Pictures and not the SVGs they are made from, because Qt decodes 40 of them in 3 ms instead of 5 to 7,
the first in 0.1 ms instead of 1.4, and because the program then needs no SVG plugin. 128 px are enough
for 64 on a screen of twofold scale; 192 px would cost half as much time again.

    npm pack circle-flags@2.8.3 && tar xzf circle-flags-2.8.3.tgz
    python packaging/flags.py package /usr/share/zoneinfo/iso3166.tab

`package` is the unpacked npm package; iso3166.tab is the time zone database's list of ISO 3166-1 codes
(one "code TAB name" a line, # begins a comment). The European Union and the United Nations are added.
"""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FLAGS = Path(__file__).resolve().parent.parent / "resources" / "flags"
SIZE = 128
OVERSAMPLING = 4
NOT_COUNTRIES = ("eu", "un")


def codes(table: Path) -> list[str]:
    """The lower-case codes of the list, in its order, then what is no country."""
    lines = table.read_text(encoding="utf-8").splitlines()
    countries = [line.split("\t")[0].lower() for line in lines if line and not line.startswith("#")]
    return [*countries, *NOT_COUNTRIES]


def draw(svg: Path) -> Image.Image:
    """The flag at SIZE, drawn larger and averaged: Qt's mask has hard edges."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} is not an SVG that Qt can draw.")
    side = SIZE * OVERSAMPLING
    canvas = QImage(side, side, QImage.Format.Format_RGBA8888_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    large = Image.frombytes("RGBa", (side, side), bytes(canvas.constBits()))
    return large.reduce(OVERSAMPLING).convert("RGBA")


def main() -> None:
    """Draw every flag, copy the licence beside them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("package", type=Path, help="the unpacked npm package circle-flags")
    parser.add_argument("table", type=Path, help="iso3166.tab of the time zone database")
    arguments = parser.parse_args()
    app = QGuiApplication([])
    FLAGS.mkdir(parents=True, exist_ok=True)
    wanted = codes(arguments.table)
    for code in wanted:
        flag = draw(arguments.package / "flags" / f"{code}.svg")
        flag.save(FLAGS / f"{code}.webp", lossless=True, quality=100, method=6)
    shutil.copyfile(arguments.package / "LICENSE.md", FLAGS / "LICENSE-circle-flags.md")
    app.quit()
    print(f"{len(wanted)} flags in {FLAGS}")


if __name__ == "__main__":
    main()
