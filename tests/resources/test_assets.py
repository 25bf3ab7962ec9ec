"""Fonts, icons, flags and art are whole, readable by Qt, and licensed."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest
from babel import Locale
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImageReader, QRawFont

RESOURCES = Path(__file__).parents[2] / "resources"
FONT_FAMILIES = {
    "NotoSans.ttf": "Noto Sans",
    "NotoSans-Bold.ttf": "Noto Sans",
    "NotoSansArabic.ttf": "Noto Sans Arabic",
    "NotoSansArabic-Bold.ttf": "Noto Sans Arabic",
    "NotoSansThai.ttf": "Noto Sans Thai",
    "NotoSansThai-Bold.ttf": "Noto Sans Thai",
    "NotoSansSC-Regular.otf": "Noto Sans SC",
    "NotoSansSC-Bold.ttf": "Noto Sans SC",
}


def glyphs() -> dict[str, str]:
    """Name of an icon → its code point as hexadecimal digits."""
    found: dict[str, str] = json.loads((RESOURCES / "icons" / "glyphs.json").read_text(encoding="utf-8"))
    return found


def stems(folder: str) -> set[str]:
    """Names of the pictures of a folder without their ending."""
    return {path.stem for path in (RESOURCES / folder).glob("*.webp")}


def test_icon_font_has_every_icon(qapp: QGuiApplication) -> None:
    """Every name in glyphs.json is drawn by the icon font, and fills one square."""
    font = QRawFont(str(RESOURCES / "icons" / "lucide.ttf"), 100)
    assert font.familyName() == "lucide"
    for name, code in glyphs().items():
        (glyph,) = font.glyphIndexesForString(chr(int(code, 16)))
        assert glyph != 0, name
        bounds = font.boundingRect(glyph)
        assert 0 < bounds.width() <= 100 and 0 < bounds.height() <= 100, name
    assert font.ascent() + font.descent() == pytest.approx(100, abs=1)


def test_icons_are_those_listed() -> None:
    """The map was made from names.txt: nothing is missing in it and nothing is left over."""
    assert sorted((RESOURCES / "icons" / "names.txt").read_text(encoding="utf-8").split()) == list(glyphs())


def test_qml_has_the_same_map() -> None:
    """The map that QML reads names the same icons and letters as the one that Python reads."""
    script = RESOURCES / "qml" / "Exhibition" / "Controls" / "glyphs.js"
    pairs = re.findall(r'"([a-z0-9-]+)": "\\u([0-9a-f]{4})"', script.read_text(encoding="utf-8"))
    assert dict(pairs) == glyphs()


def test_filled_icons_are_not_their_outlines() -> None:
    """A filled icon has a code point of its own beside the outlined one."""
    filled = {name: code for name, code in glyphs().items() if name.endswith("-filled")}
    assert {"heart-filled", "bell-filled", "star-filled"} <= filled.keys()
    for name, code in filled.items():
        assert int(code, 16) == int(glyphs()[name.removesuffix("-filled")], 16) + 0x1000


@pytest.mark.parametrize("name", FONT_FAMILIES)
def test_fonts_are_the_families_of_the_theme(qapp: QGuiApplication, name: str) -> None:
    """Each shipped font can be loaded by Qt and has the family name that the theme asks for."""
    number = QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))
    assert QFontDatabase.applicationFontFamilies(number) == [FONT_FAMILIES[name]]
    theme = json.loads((RESOURCES / "theme.json").read_text(encoding="utf-8"))
    assert FONT_FAMILIES[name] in theme["fonts"]["families"]


def test_every_country_has_its_flag() -> None:
    """Every country that CLDR knows by two letters has a flag, but for codes that are no country's."""
    not_countries = {"ac", "cp", "cq", "dg", "ea", "ez", "ic", "qo", "ta", "xa", "xb", "xk", "zz"}
    known = map(str, Locale("en").territories)
    territories = {code.lower() for code in known if re.fullmatch("[A-Z]{2}", code)}
    assert territories - not_countries == stems("flags")


def test_art_is_what_the_index_says() -> None:
    """Every picture has a word in index.json, and every word a picture."""
    index = json.loads((RESOURCES / "art" / "index.json").read_text(encoding="utf-8"))
    assert index.keys() == stems("art")
    assert all(word and word.isprintable() for word in index.values())


def test_art_is_what_is_used() -> None:
    """Every picture is named by the demo's files, the screens or the program: none is shipped for nothing."""
    users = [
        *(RESOURCES.parent / "db" / "demo").glob("*.csv"),
        *(RESOURCES.parent / "catalogue").rglob("*.py"),
        *(RESOURCES / "qml").rglob("*.qml"),
    ]
    words = {word for file in users for word in re.findall(r"[\w-]+", file.read_text(encoding="utf-8"))}
    assert stems("art") - words == set()


def test_all_art_that_is_used_is_there() -> None:
    """Every code in a column `art` of the demo, and every door's of Home, has its picture."""
    used = {"1f381", "1f3ea", "1f3ac", "1f5fa-fe0f", "1f30f", "1f4ca"}
    for file in sorted((RESOURCES.parent / "db" / "demo").glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as lines:
            used |= {row["art"] for row in csv.DictReader(lines) if row.get("art")}
    assert used - stems("art") == set()


@pytest.mark.parametrize("folder", ["art", "flags"])
def test_pictures_can_be_drawn_by_qt(qapp: QGuiApplication, folder: str) -> None:
    """Qt reads each picture, and it is see-through where nothing is drawn."""
    for path in sorted((RESOURCES / folder).glob("*.webp")):
        picture = QImageReader(str(path)).read()
        assert not picture.isNull() and picture.hasAlphaChannel(), path.name


def test_every_asset_is_licensed() -> None:
    """Each folder of assets is named in LICENSES.md, and each licence text named there is shipped."""
    licences = (RESOURCES / "LICENSES.md").read_text(encoding="utf-8")
    for folder in ("fonts", "icons", "flags", "art"):
        assert f"`{folder}/" in licences, folder
    texts = re.findall(r"`((?:fonts|icons|flags|art)/(?:LICENSE|OFL)[^`]*)`", licences)
    assert len(set(texts)) == 4
    assert all((RESOURCES / text).stat().st_size > 500 for text in texts)


def test_no_asset_is_heavy() -> None:
    """All flags together stay under 2 MB, all art under 2 MB, the icons under 150 kB."""
    sizes = {
        folder: sum(path.stat().st_size for path in (RESOURCES / folder).iterdir())
        for folder in ("flags", "art", "icons")
    }
    assert sizes["flags"] < 2_000_000 and sizes["art"] < 2_000_000 and sizes["icons"] < 150_000, sizes
