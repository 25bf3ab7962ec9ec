"""`catalogue search`."""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path

import pytest

from catalogue.commands.wording import wording
from catalogue.language import tags
from catalogue.model.listing import Kind
from catalogue.store.schema import DATABASE
from tests.commands.running import catalogue


def test_search_finds_in_any_language(fair: Path) -> None:
    """A product is found by its Chinese name and shown in the reader's language, with price and country."""
    done = catalogue("search", fair, "果冻", "--kind", "product")
    assert done.returncode == 0
    assert "Herbal jelly" in done.stdout
    assert "Thailand" in done.stdout
    assert "¥\N{NO-BREAK SPACE}9.90" in done.stdout
    assert "Found 1." in done.stdout


def test_search_never_hides_what_is_illustrative(fair: Path) -> None:
    """What is made up says so on the command line too."""
    done = catalogue("search", fair, "pillow", "--kind", "product")
    [line] = [line for line in done.stdout.splitlines() if "Pillow" in line]
    assert "illustrative" in line


@pytest.mark.parametrize("language", [language.tag for language in tags.LANGUAGES if language.tag != "en"])
def test_a_table_is_in_the_readers_language(fair: Path, language: str) -> None:
    """Headings, kinds, parts of days and what is made up are said in the reader's language."""
    table = catalogue("search", fair, "", "--lang", language).stdout
    said = wording(language)
    assert all(heading in table for heading in said.columns)
    assert all(said.kind(kind) in table for kind in Kind)
    assert said.illustrative in table
    assert said.afternoon in table
    assert not re.search("illustrative|market sample|, afternoon|price|exhibitor|product", table)


def test_search_marks_fallbacks(fair: Path) -> None:
    """A name that isn't written in the reader's language is marked with the language it is in."""
    done = catalogue("search", fair, "pillow", "--lang", "th", "--kind", "product")
    assert "Pillow [en]" in done.stdout


def test_search_shows_clock_times_only_where_they_are_known(fair: Path) -> None:
    """A session known to the minute shows its hour in the fair's zone, others a part of day or days."""
    done = catalogue("search", fair, "", "--kind", "session")
    assert "Thu 1 Sep 15:00–16:00" in done.stdout
    assert "Fri 2 Sep, afternoon" in done.stdout
    assert "31 Aug – 2 Sep" in done.stdout


def test_search_filters(fair: Path) -> None:
    """Two values of a facet mean either, two facets both."""
    either = catalogue("search", fair, "--filter", "country=TH", "--filter", "country=LA", "--json")
    both = catalogue("search", fair, "--filter", "country=LA", "--filter", "category=home", "--json")
    kinds = {found["id"] for found in json.loads(either.stdout)["found"]}
    assert {"jelly", "pillow", "jelly-hour", "lao-afternoon"} <= kinds
    assert [found["id"] for found in json.loads(both.stdout)["found"]] == ["pillow"]


def test_search_as_json(fair: Path) -> None:
    """The JSON form has what was searched, the total, the page, and the counts of every facet."""
    done = catalogue(
        "search", fair, "herbal", "--kind", "product", "--json", "--at", "2022-09-01T15:30+08:00"
    )
    answer = json.loads(done.stdout)
    assert (answer["text"], answer["searched"], answer["total"]) == ("herbal", "herbal", 1)
    assert answer["found"][0]["price"] == {"amount": "9.90", "currency": "CNY", "evidence": "reported"}
    assert answer["counts"]["livestream"] == {"on_air": 1}


def test_search_that_finds_nothing_offers_ways_out(fair: Path) -> None:
    """Where nothing is found, the person is told what to drop."""
    done = catalogue("search", fair, "jelly", "--filter", "country=LA", "--kind", "product")
    assert done.returncode == 0
    assert "Found nothing." in done.stdout
    assert "1 with any country" in done.stdout


def test_names_that_look_like_markup(fair: Path) -> None:
    """A name with square brackets is shown as it is."""
    db = sqlite3.connect(fair / DATABASE)
    db.execute("UPDATE text SET value = '[red]Herbal[/x] jelly' WHERE id = 'jelly' AND field = 'name'")
    db.commit()
    db.close()
    assert "[red]Herbal[/x] jelly" in catalogue("search", fair, "herbal").stdout
