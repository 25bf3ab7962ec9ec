"""The words of the demo fair in its five languages."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping

import pytest

from catalogue.model.exhibitor import Exhibitor
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.text import TextStatus
from catalogue.store.claims import all_claims
from catalogue.store.exhibitors import exhibitors
from catalogue.store.products import products
from catalogue.store.sayings import PART, sayings
from catalogue.store.sessions import sessions
from catalogue.store.texts import field_texts
from tests.demo.conftest import Rows

SCRIPTS = {
    "zh": r"[\u4e00-\u9fff]",
    "ru": r"[\u0400-\u04ff]",
    "th": r"[\u0e00-\u0e7f]",
    "ar": r"[\u0600-\u06ff]",
}
DRAFTS = ("ru", "th", "ar")
OURS = ["exhibitors", "sessions", "themes", "places", "indicators", "coverage", "fair"]


def test_every_listing_in_english_and_chinese(db: sqlite3.Connection) -> None:
    """Every listing has a name and a summary in English and Chinese, finished."""
    listings: list[Exhibitor | Product | Session] = [*exhibitors(db), *products(db), *sessions(db)]
    for listing in listings:
        for texts in (listing.name, listing.summary):
            for language in ("en", "zh"):
                reading = texts.read(language)
                assert reading.value and not reading.is_fallback and not reading.is_draft, listing.id


def test_products_and_sessions_in_all_languages(db: sqlite3.Connection) -> None:
    """Products and sessions have name and summary in Russian, Thai and Arabic, marked as drafts."""
    listings: list[Product | Session] = [*products(db), *sessions(db)]
    for listing in listings:
        for texts in (listing.name, listing.summary):
            for language in DRAFTS:
                text = texts.by_language[language]
                is_original = text.status is TextStatus.SOURCE
                assert text.value and (text.status is TextStatus.DRAFT or is_original), listing.id


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("category", ["name"]),
        ("theme", ["name", "summary"]),
        ("place", ["name"]),
        ("fair", ["name", "short_name", "city", "summary"]),
        ("indicator", ["name"]),
        ("coverage", ["name"]),
    ],
)
def test_other_things_in_all_languages(db: sqlite3.Connection, kind: str, fields: list[str]) -> None:
    """Categories, themes, places, figures and the fair have their names in all five languages."""
    texts = field_texts(db, kind)
    ids = [id for (id,) in db.execute("SELECT id FROM entity WHERE kind = ?", [kind])]
    assert ids
    for id in ids:
        for field in fields:
            assert set(texts[id, field].by_language) == {"en", "zh", *DRAFTS}, (id, field)


def test_national_exhibitors_in_all_languages(db: sqlite3.Connection) -> None:
    """A country's exhibition has its name and summary in all five languages."""
    for exhibitor in (one for one in exhibitors(db) if one.form == "national"):
        for texts in (exhibitor.name, exhibitor.summary):
            assert set(texts.by_language) == {"en", "zh", *DRAFTS}, exhibitor.id


@pytest.mark.parametrize("file", OURS)
def test_summaries_and_notes_are_in_their_script(files: Mapping[str, Rows], file: str) -> None:
    """A summary or note is in its language's script, has no stray marks, and ends as a sentence."""
    rows = [row for row in files[f"texts/{file}"] if row["field"] in ("summary", "note")]
    for row in rows:
        for language, script in SCRIPTS.items():
            value = row[language]
            assert not value or re.search(script, value), (row["id"], language)
            assert not re.search(r"  |[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]", value), row["id"]
        assert row["en"].endswith(".") and row["zh"].endswith("。"), row["id"]
        assert not row["ru"] or row["ru"].endswith("."), row["id"]


@pytest.mark.parametrize("file", OURS)
def test_texts_have_no_white_space_around_them(files: Mapping[str, Rows], file: str) -> None:
    """No text begins or ends with a space."""
    rows = files[f"texts/{file}"]
    assert rows
    assert [row["id"] for row in rows if any(value != value.strip() for value in row.values())] == []


@pytest.mark.parametrize("language", list(SCRIPTS))
def test_what_claims_say_in_words(db: sqlite3.Connection, language: str) -> None:
    """Whatever a claim or its note says in words, each reader reads in their own language."""
    foreign = []
    for claim in all_claims(db):
        known = sayings(db, claim.kind, claim.id)
        is_named = claim.field in ("brand", "price")
        for words in {claim.note} if is_named else {claim.value, claim.note}:
            for part in [words] if words in known else words.split(PART):
                is_written = " " in part and re.search("[a-z]{3}", part)
                if is_written and (part not in known or known[part].read(language).is_fallback):
                    foreign.append((claim.kind, claim.id, claim.field, part))
    assert foreign == []


@pytest.mark.parametrize("language", list(SCRIPTS))
def test_phrases_of_claims_are_in_their_script(files: Mapping[str, Rows], language: str) -> None:
    """A phrase of claims has letters of each language it is written in."""
    rows = files["texts/claims"]
    assert rows
    assert [row["en"] for row in rows if not re.search(SCRIPTS[language], row[language])] == []


def test_no_text_is_left_out(files: Mapping[str, Rows]) -> None:
    """Every text of the demo is there in all five languages."""
    texts = {file: rows for file, rows in files.items() if file.startswith("texts/")}
    assert texts
    left_out = [
        (file, row.get("id", ""), row.get("field", row["en"]), language)
        for file, rows in texts.items()
        for row in rows
        for language in ("en", "zh", *DRAFTS)
        if not row[language].strip()
    ]
    assert left_out == []


def test_the_same_words_are_translated_alike(files: Mapping[str, Rows]) -> None:
    """What is said in the same English words is said in the same words of each other language."""
    said: dict[tuple[str, str], set[str]] = {}
    for file, rows in files.items():
        for row in rows if file.startswith("texts/") else []:
            for language in SCRIPTS:
                words = row[language].casefold().rstrip(".。")
                said.setdefault((row["en"].casefold().rstrip("."), language), set()).add(words)
    assert {key: words for key, words in said.items() if len(words) > 1} == {}


def test_arabic_begins_with_arabic(files: Mapping[str, Rows]) -> None:
    """An Arabic text begins with an Arabic letter, from which it takes its direction."""
    texts = [row["ar"] for file, rows in files.items() if file.startswith("texts/") for row in rows]
    arabic = [text for text in texts if re.search(SCRIPTS["ar"], text)]
    assert arabic
    assert [text for text in arabic if not re.match(rf"[\W\d_]*{SCRIPTS['ar']}", text)] == []


def test_glossary_words(files: Mapping[str, Rows], given: Mapping[str, Rows]) -> None:
    """The programme calls herbal jelly and candy as the project's glossary does."""
    words = {row["en"]: row for row in given["glossary_5lang"]}
    names = {row["id"]: row for row in files["texts/products"] if row["field"] == "name"}
    [thai] = [
        row
        for row in files["texts/sessions"]
        if (row["id"], row["field"]) == ("tastes-of-thailand", "summary")
    ]
    for language in ("zh", *DRAFTS):
        jelly = words["Herbal jelly"][language]
        assert jelly in names["th-herbal-jelly"][language]
        assert jelly.casefold() in thai[language].casefold()
