"""Finds listings without an index: each is looked at, and its texts with LIKE. What it takes grows with them.

Rows are plain tuples, since there may be millions: id, position, whether all words are in a name, the name in
the language asked for (only if one is), then what facets are made of, as `FOUND` says for each kind.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from catalogue.model.listing import Kind
from catalogue.model.money import exponent
from catalogue.model.session import Span
from catalogue.model.text import chain
from catalogue.store.damage import guarded, path_of, reader
from catalogue.store.like import Word, conditions
from catalogue.store.rows import INTEGER, REAL_OR_NULL, TEXT, TEXT_OR_NULL, checked, rows
from catalogue.store.session_documents import days
from catalogue.store.sessions import span

Row: TypeAlias = tuple[Any, ...]

FOUND: Mapping[Kind, tuple[str, ...]] = {
    Kind.EXHIBITOR: ("country", "form", "participation", "themes", "reach", "payments"),
    Kind.PRODUCT: ("origin", "category", "exhibitor", "evidence", "price"),
    Kind.SESSION: (
        *("form", "days", "countries", "languages", "themes"),
        *("span", "has_recording", "is_withdrawn"),
    ),
}
"""What follows id, position, is_named and name in a row. Plurals are tuples; `price` is in major units of the
fair's default currency, None without one that can be compared; exhibitor is None where nobody brings it."""

_CHUNK = 4096
_COLUMNS = {
    Kind.EXHIBITOR: """country_code, form, participation,
  (SELECT json_group_array(theme.id) FROM exhibitor_theme CROSS JOIN theme ON theme.id = theme_id
   WHERE exhibitor_id = exhibitor.id),
  (SELECT json_group_array(DISTINCT measure) FROM coverage WHERE exhibitor_id = exhibitor.id),
  (SELECT json_group_array(means) FROM exhibitor_payment WHERE exhibitor_id = exhibitor.id)""",
    Kind.PRODUCT: """origin_code, category_id, exhibitor_id, evidence,
  CASE currency WHEN :currency THEN price_minor / :scale END""",
    Kind.SESSION: """form, json_array(first_day, last_day),
  (SELECT json_group_array(country_code) FROM session_country WHERE session_id = session.id),
  (SELECT json_group_array(language) FROM session_language WHERE session_id = session.id),
  (SELECT json_group_array(theme.id) FROM session_theme CROSS JOIN theme ON theme.id = theme_id
   WHERE session_id = session.id),
  json_array(starts_at, ends_at, precision, day_part), recording IS NOT NULL, state = 'withdrawn'""",
}
_KINDS = {
    Kind.EXHIBITOR: (TEXT,) * 6,
    Kind.PRODUCT: (TEXT, TEXT, TEXT_OR_NULL, TEXT, REAL_OR_NULL),
    Kind.SESSION: (*(TEXT,) * 6, INTEGER, INTEGER),
}


def found(
    db: sqlite3.Connection, kind: Kind, words: Sequence[Word], currency: str, language: str | None
) -> Iterator[list[Row]]:
    """The listings of a kind that visitors can find and that have all these words, in no order.

    Some thousands at a time. Raises KnownError where the catalogue is damaged.
    """
    sought = conditions(kind, words)
    name, languages = ("NULL", {}) if language is None else _name(kind, language)
    states = "'published', 'withdrawn'" if kind is Kind.SESSION else "'published'"
    bound = {**sought.bound, **languages, "currency": currency, "scale": float(10 ** exponent(currency))}
    sql = f"""
    SELECT {kind.value}.id, position, {sought.named}, {name}, {_COLUMNS[kind]}
    FROM {kind.value} CROSS JOIN listing ON listing.kind = '{kind.value}' AND listing.id = {kind.value}.id
    WHERE state IN ({states}) AND {sought.found}"""
    read = _READ[kind]
    with guarded(path_of(db)):
        cursor = db.execute(sql, bound)
        while some := cursor.fetchmany(_CHUNK):
            checked(some, TEXT, INTEGER, INTEGER, TEXT_OR_NULL, *_KINDS[kind])
            yield list(map(read, some)) if read else some


@reader
def streams(db: sqlite3.Connection) -> dict[str, tuple[Span, ...]]:
    """Product → when the published sessions are that show it; only products that are shown in one."""
    spans: dict[str, tuple[Span, ...]] = {}
    words = rows(
        db,
        """SELECT product_id, json_array(starts_at, ends_at, precision, day_part)
        FROM session CROSS JOIN listing ON listing.kind = 'session' AND listing.id = session.id
        CROSS JOIN session_product ON session_id = session.id WHERE state = 'published'""",
        (),
        TEXT,
        TEXT,
    )
    for product_id, words_of_span in words:
        spans[product_id] = (*spans.get(product_id, ()), _span(words_of_span))
    return spans


def _name(kind: Kind, language: str) -> tuple[str, dict[str, object]]:
    """The name as `model.text.fitting` chooses it. A tag that no text can have stands for none."""
    tags = {f"tag{place}": tag.encode(errors="replace").decode() for place, tag in enumerate(chain(language))}
    order = " ".join(f"WHEN :{name} THEN {place}" for place, name in enumerate(tags))
    sql = f"""
    (SELECT text.value FROM text WHERE text.kind = '{kind.value}' AND text.id = {kind.value}.id
     AND field = 'name' ORDER BY CASE language {order} ELSE {len(tags)} END, language LIMIT 1)"""
    return sql, dict(tags)


def _exhibitor(row: Row) -> Row:
    return (*row[:7], *map(_texts, row[7:]))


def _session(row: Row) -> Row:
    form, some_days, countries, languages, themes, words_of_span = row[4:10]
    return (
        *(*row[:4], form, _days(some_days), _texts(countries), _texts(languages), _texts(themes)),
        *(_span(words_of_span), bool(row[10]), bool(row[11])),
    )


_READ: Mapping[Kind, Callable[[Row], Row] | None] = {
    Kind.EXHIBITOR: _exhibitor,
    Kind.PRODUCT: None,
    Kind.SESSION: _session,
}


@lru_cache(maxsize=4096)
def _texts(aggregated: str) -> tuple[str, ...]:
    texts = json.loads(aggregated)
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a text is no text")
    return tuple(texts)


@lru_cache(maxsize=4096)
def _days(aggregated: str) -> tuple[str, ...]:
    return tuple(days(*json.loads(aggregated)))


@lru_cache(maxsize=4096)
def _span(aggregated: str) -> Span:
    return span(*json.loads(aggregated))
