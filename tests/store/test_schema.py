"""Every CHECK, trigger and reference refuses what it should."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from catalogue.store.draft import Draft, create
from tests.store.sample import fill


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Draft]:
    """The small fair, open for changes that are all undone."""
    with create(tmp_path_factory.mktemp("schema") / "fair") as draft:
        fill(draft)
        yield draft


@pytest.fixture
def draft(filled: Draft) -> Iterator[Draft]:
    """The small fair for one test."""
    filled.begin()
    yield filled
    filled.rollback()


# Table, condition of one row of the small fair, column, and values that it must not take.
WRONG: list[tuple[str, str, str, list[object]]] = [
    ("text", "id = 'jelly' AND field = 'name' AND language = 'en'", "language", ["", "EN", "1x"]),
    ("text", "id = 'jelly' AND field = 'name' AND language = 'en'", "value", [""]),
    ("text", "id = 'jelly' AND field = 'name' AND language = 'en'", "status", ["", "perhaps"]),
    ("text", "id = 'jelly' AND field = 'name' AND language = 'en'", "field", ["", "Name"]),
    ("source", "id = 'official'", "title", [""]),
    ("source", "id = 'official'", "publisher", [""]),
    (
        "source",
        "id = 'official'",
        "published",
        ["yesterday", "22", "2022-9", "2022-09-1", "2022/09/01", "2022-90"],
    ),
    ("source", "id = 'official'", "address", ["example.org", "javascript:alert(1)"]),
    ("source", "id = 'official'", "reliability", ["certain", "mirror"]),
    ("claim", "number = 1", "status", ["", "true"]),
    ("claim", "number = 1", "field", [""]),
    ("claim", "number = 1", "source_id", ["nobody", None]),
    ("fair", "TRUE", "first_day", ["2022-09-06", "2022-02-30", "31 August", "2022-8-31"]),
    ("fair", "TRUE", "last_day", ["2022-08-30", "2022-13-01", "2023-02-30"]),
    ("fair", "TRUE", "default_currency", ["cny", "CN", "CNYX", "¥"]),
    ("fair", "TRUE", "time_zone", [""]),
    ("fair_language", "position = 0", "language", ["", "EN", "zh"]),
    ("bri_membership", "country_code = 'TH'", "status", ["", "member"]),
    ("bri_membership", "country_code = 'TH'", "as_of", ["", "now"]),
    ("bri_membership", "country_code = 'TH'", "source_id", ["nobody"]),
    ("country", "code = 'TH'", "code", ["th", "THA", "T", "T1"]),
    ("category", "id = 'food'", "parent_id", ["food", "nothing"]),
    ("place", "id = 'hall-1-b14'", "form", ["", "stand"]),
    ("place", "id = 'hall-1-b14'", "outline", ["", "{}", "[1, 2", "7"]),
    ("place", "id = 'hall-1-b14'", "is_illustrative", [2, -1, None]),
    ("place", "id = 'hall-1-b14'", "parent_id", ["hall-1-b14", "nowhere"]),
    ("listing", "id = 'jelly'", "state", ["", "secret"]),
    ("listing", "id = 'jelly'", "evidence", ["", "rumour"]),
    ("listing", "id = 'jelly'", "kind", ["country", "thing"]),
    ("exhibitor", "id = 'shop'", "form", ["", "person"]),
    ("exhibitor", "id = 'shop'", "country_code", ["XX", None]),
    ("exhibitor", "id = 'shop'", "participation", ["", "visitor", "mentioned", "online_exhibitor"]),
    ("exhibitor_payment", "means = 'cash'", "means", ["", "cowrie"]),
    ("coverage", "id = 'cloud-zones'", "measure", ["", "fans"]),
    ("coverage", "id = 'cloud-zones'", "number", [0, -1, None]),
    ("coverage", "id = 'cloud-zones'", "as_of", ["", "soon"]),
    ("product", "id = 'jelly'", "hs6", ["", "2106", "21069A", "2106900"]),
    ("product", "id = 'jelly'", "gtin", ["", "1234567", "885000000000X", "88500000000030"[:11]]),
    ("product", "id = 'jelly'", "price_minor", [-1, None]),
    ("product", "id = 'jelly'", "currency", ["yuan", "cny", "CN", None]),
    ("product", "id = 'jelly'", "price_evidence", ["", "market_sample", "illustrative", None]),
    ("product", "id = 'jelly'", "category_id", ["nothing", None]),
    ("product", "id = 'jelly'", "origin_code", ["XX", None]),
    ("product", "id = 'jelly'", "exhibitor_id", ["nobody"]),
    ("product", "id = 'pillow'", "price_minor", [1]),
    ("product", "id = 'pillow'", "currency", ["CNY"]),
    ("session", "id = 'jelly-hour'", "form", ["", "party"]),
    (
        "session",
        "id = 'jelly-hour'",
        "starts_at",
        ["2022-09-01T15:00+08:00", "2022-09-01 07:00:00", "2022-09-01T25:00:00Z", "2022-09-01T08:00:00Z", ""],
    ),
    ("session", "id = 'jelly-hour'", "ends_at", ["2022-09-01T07:00:00Z", "2023-02-30T07:00:00Z"]),
    ("session", "id = 'jelly-hour'", "precision", ["", "hour", "part_of_day"]),
    ("session", "id = 'jelly-hour'", "day_part", ["morning", "night"]),
    ("session", "id = 'jelly-hour'", "first_day", ["2022-08-31", "2022-09-02", "1 September", "2022-02-30"]),
    ("session", "id = 'jelly-hour'", "last_day", ["2022-09-02", "2022-02-30"]),
    ("session", "id = 'lao-afternoon'", "day_part", [None, "night"]),
    ("session", "id = 'jelly-hour'", "host_id", ["nobody"]),
    ("session", "id = 'jelly-hour'", "place_id", ["nowhere"]),
    ("session_language", "session_id = 'all-days'", "language", ["", "ZH"]),
    ("indicator", "id = 'share'", "period", ["", "last year"]),
    ("indicator", "id = 'share'", "unit", [""]),
    ("indicator", "id = 'share'", "bound", ["", "about"]),
    ("indicator", "id = 'share'", "value", [None, "much"]),
    ("picture", "TRUE", "hash", ["", "0a", "0A" * 32, "../" + "a" * 61]),
    ("picture", "TRUE", "width", [0, -1]),
    ("picture", "TRUE", "height", [0]),
    ("entity", "id = 'jelly'", "kind", ["", "rumour"]),
    ("entity", "id = 'jelly'", "id", ["", "x" * 121]),
]


@pytest.mark.parametrize(
    ("table", "row", "column", "value"),
    [(table, row, column, value) for table, row, column, values in WRONG for value in values],
)
def test_refused(draft: Draft, table: str, row: str, column: str, value: object) -> None:
    """A value that a column must not take is refused, where the row's own value is taken."""
    [before] = draft.execute(f"SELECT {column} FROM {table} WHERE {row}").fetchone()
    # That the row's own value is taken shows that the refusal is about the other one.
    draft.conn.execute(f"UPDATE {table} SET {column} = ? WHERE {row}", [before])
    with pytest.raises(sqlite3.IntegrityError):
        draft.conn.execute(f"UPDATE {table} SET {column} = ? WHERE {row}", [value])


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO fair VALUES ('fair', 'another', '2023-09-01', '2023-09-02', 'Asia/Shanghai', 'CNY')",
        "INSERT INTO exhibitor_place VALUES ('cloud', 'hall-1-b14')",
        "INSERT INTO product (id, origin_code, category_id) VALUES ('unlisted', 'TH', 'food')",
        "INSERT INTO listing VALUES ('product', 'unknown', 9, 'draft', 'reported', NULL)",
        "INSERT INTO text VALUES ('product', 'unknown', 'name', 'en', 'A name', 'source')",
        "INSERT INTO claim VALUES (9, 'product', 'unknown', 'name', 'x', 'news', 'reported', '')",
        "INSERT INTO listing_tag VALUES ('product', 'jelly', '')",
        "INSERT INTO history VALUES (1, 'yesterday', 'me', 'product', 'jelly', 'name', NULL, NULL)",
        "INSERT INTO history VALUES (1, '2022-09-01T00:00:00Z', 'me', 'product', 'jelly', 'name', '{', NULL)",
        "DELETE FROM country WHERE code = 'TH'",
        "DELETE FROM source WHERE id = 'news'",
        "DELETE FROM category WHERE id = 'food-sweets'",
        "UPDATE product SET id = NULL WHERE id = 'jelly'",
        "UPDATE place SET is_illustrative = 'yes'",
    ],
)
def test_statements_refused(draft: Draft, statement: str) -> None:
    """A second fair, a booth of who was not there, things without a listing, what others need: refused."""
    with pytest.raises(sqlite3.IntegrityError):
        draft.conn.execute(statement)


def test_external_keys_are_unique_per_kind(draft: Draft) -> None:
    """An exhibitor's own key names one listing of a kind."""
    draft.conn.execute("UPDATE listing SET external_id = 'K1' WHERE id = 'jelly'")
    draft.conn.execute("UPDATE listing SET external_id = 'K1' WHERE id = 'shop'")
    with pytest.raises(sqlite3.IntegrityError):
        draft.conn.execute("UPDATE listing SET external_id = 'K1' WHERE id = 'pillow'")


def test_what_belongs_to_a_listing_goes_with_it(draft: Draft) -> None:
    """Deleting a listing and its name takes its texts and links along, and nothing of others."""
    draft.conn.execute("DELETE FROM listing WHERE id = 'rice'")
    draft.conn.execute("DELETE FROM entity WHERE kind = 'product' AND id = 'rice'")
    gone = draft.execute("SELECT count(*) FROM session_product WHERE product_id = 'rice'").fetchone()
    assert gone == (0,)
    for table in ("text", "listing", "product"):
        assert draft.execute(f"SELECT count(*) FROM {table} WHERE id = 'rice'").fetchone() == (0,)
        assert draft.execute(f"SELECT count(*) FROM {table} WHERE id = 'jelly'").fetchone() != (0,)
