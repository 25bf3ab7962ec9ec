"""Every word that a visitor of the demo fair reads, in each language but English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.app import DEMO_STARTS
from catalogue.app.dressing import Translation
from catalogue.model.listing import COUNTRY, FAIR, INDICATOR, Key, Kind
from catalogue.services.detail import dossier
from catalogue.services.journey import Section
from catalogue.store import published
from catalogue.store.indicators import indicators
from catalogue.viewmodels.detail_props import DetailInputs, derive
from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.opened import Opened, open_for_screens
from catalogue.viewmodels.reader import Reader
from tests.viewmodels.conftest import MakeVisit

LETTERS = {"zh": "\u4e00-\u9fff", "ru": "\u0400-\u04ff", "th": "\u0e00-\u0e7f", "ar": "\u0600-\u06ff"}

# Names that are written in Latin letters where the language isn't Chinese.
LATIN_NAMES = r"Alibaba Cloud|Alipay|CIFTIS|CNCC|CRI Online|GTIN|JD\.com|Suning\.com|WeChat Pay"

# What tells the screens what to draw, or stands in another language on purpose: the second name of a thing
# (read out with it, too), languages by their own names, titles of sources.
NOT_WORDS = re.compile(
    r"_(art|code|flag|id|kind|mode|mark)$"
    r"|\.(address|art|code|current|facet|flag|id|key|kind|language|languages|needle|picture|second|section)$"
    r"|\.(series|sort|status|tint|tone)$|^browse\.text$"
    r"|\.(cards\.accessible_name|cards\.badge|chips\.value|sorts\.value|sources\.title|values\.value)$"
)


@pytest.fixture
def opened(demo_folder: Path) -> Iterator[Opened]:
    """The demo fair."""
    found = open_for_screens(demo_folder)
    yield found
    found.db.close()


@pytest.fixture(params=LETTERS)
def language(request: pytest.FixtureRequest, qapp: object) -> Iterator[str]:
    """A language whose words the program has taken."""
    translation = Translation(paths.resources() / "i18n")
    translation.put_into(request.param)
    yield request.param
    translation.remove()


@pytest.fixture
def names(opened: Opened, language: str) -> re.Pattern[str]:
    """What is written in Latin letters in that language: brands, publishers, a few names, codes of booths."""
    brands = {brand for (brand,) in opened.db.execute("SELECT brand FROM product WHERE brand <> ''")}
    publishers = {source.publisher for source in opened.catalogue.sources.values()}
    known = "|".join(re.escape(name) for name in sorted(brands | publishers, key=len, reverse=True))
    return re.compile(rf"\b(?:[A-Z]\d+|{known}{'' if language == 'zh' else '|' + LATIN_NAMES})\b")


def texts(props: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of props that is read by people, with the way to it."""
    if NOT_WORDS.search(path):
        return
    if isinstance(props, str):
        yield path, props
    elif isinstance(props, tuple):
        for one in props:
            yield from texts(one, path)
    elif is_dataclass(props):
        for field in fields(props):
            yield from texts(getattr(props, field.name), f"{path}.{field.name}")


def english(props: object, path: str, language: str, names: re.Pattern[str]) -> set[str]:
    """The parts of texts that have Latin letters, names apart, and none of the language, or English words."""
    return {
        f"{way}: {part}"
        for way, text in texts(props, path)
        for part in re.split(r" · |[\n;；、]", names.sub("", text))
        if re.search(r"\b(and|at|by|for|from|in|of|the|with)\b", part)
        or (re.search("[A-Za-z]", part) and not re.search(f"[{LETTERS[language]}]", part))
    }


def test_details(opened: Opened, language: str, names: re.Pattern[str]) -> None:
    """Each fact, note, badge, crumb, linked thing and title of everything is in the reader's language."""
    keys = [key for kind in Kind for key in published.keys(opened.db, kind)]
    keys += [Key(COUNTRY, code) for code in opened.catalogue.countries]
    keys += [Key(INDICATOR, one.id) for one in indicators(opened.db)]
    keys.append(Key(FAIR, opened.catalogue.fair.id))
    reader = Reader(language, DEMO_STARTS, opened.catalogue.zone, "CNY", Path())
    found = set()
    for key in keys:
        told = dossier(opened.db, opened.catalogue, opened.shelf, key)
        props = derive(DetailInputs(reader, opened.catalogue, told, 0.0))
        assert props.title
        found |= english(props, "detail", language, names)
    assert not found, "\n".join(sorted(found))


def test_screens(make_visit: MakeVisit, demo_folder: Path, language: str, names: re.Pattern[str]) -> None:
    """Sections, doors, filters with all their values, cards, states, figures and halls are so too."""
    shown = Kiosk(make_visit(demo_folder).screens)
    shown.shell.setLanguage(language)
    for section in Section:
        shown.shell.goTo(section.value)
    found = set()
    for browse in (shown.products, shown.exhibitors, shown.sessions):
        for facet in browse._props.facets:
            browse.setOpen(facet.facet, True)
        cards = tuple(browse.cards.row(row) for row in range(browse.cards.rowCount()))
        assert browse._props.facets and cards
        found |= english(browse._props, "browse", language, names) | english(cards, ".cards", language, names)
    for screen in (shown.shell, shown.home, shown.countries, shown.insights, shown.halls):
        found |= english(screen._props, "screen", language, names)
    assert not found, "\n".join(sorted(found))


def test_english_is_seen(language: str) -> None:
    """A text left in English would be found, among others and beside a name."""
    names = re.compile("Alipay")
    assert english(("Alipay · left over",), "", language, names)
    assert not english(("Alipay", "12"), "", language, names)
