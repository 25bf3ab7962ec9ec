"""What the search sees of livestreams and events, a batch at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.session import SessionForm
from catalogue.store.batch_texts import texts_of, values
from catalogue.store.listing_states import IS_WITHDRAWN
from catalogue.store.rows import INTEGER, TEXT, TEXT_OR_NULL, batch, grouped
from catalogue.store.sessions import span
from catalogue.store.shared_texts import NOBODY, SharedTexts

_LONGEST_DAYS = 366

_SESSIONS = """
SELECT session.id, listing.position, state, session.form, starts_at, ends_at, precision, day_part,
  first_day, last_day, host_id, coalesce(place.code, ''), recording IS NOT NULL
FROM json_each(?) AS wanted CROSS JOIN session ON session.rowid = wanted.value
CROSS JOIN listing ON listing.kind = 'session' AND listing.id = session.id
LEFT JOIN place ON place.id = place_id
"""
_COLUMNS = (
    *(TEXT, INTEGER, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT_OR_NULL, TEXT, TEXT),
    *(TEXT_OR_NULL, TEXT, INTEGER),
)
_COUNTRIES = """
SELECT wanted.key, country_code FROM json_each(?) AS wanted
CROSS JOIN session_country ON session_id = wanted.value ORDER BY wanted.key, country_code
"""
_LANGUAGES = """
SELECT wanted.key, language FROM json_each(?) AS wanted
CROSS JOIN session_language ON session_id = wanted.value ORDER BY wanted.key, language
"""
_THEMES = """
SELECT wanted.key, theme_id FROM json_each(?) AS wanted
CROSS JOIN session_theme ON session_id = wanted.value CROSS JOIN theme ON theme.id = theme_id
ORDER BY wanted.key, theme.position, theme_id
"""
_SHOWN = """
SELECT wanted.key, text.value FROM json_each(?) AS wanted
CROSS JOIN session_product ON session_id = wanted.value
CROSS JOIN listing ON listing.kind = 'product' AND listing.id = product_id
CROSS JOIN text ON text.kind = 'product' AND text.id = product_id AND field = 'name'
ORDER BY wanted.key, position, product_id, text.language
"""


def session_documents(db: sqlite3.Connection, shared: SharedTexts, numbers: Sequence[int]) -> list[Document]:
    """The documents of the sessions with these numbers, in their order.

    Raises ValueError, KeyError or TypeError for what no sound catalogue holds.
    """
    found = batch(db, _SESSIONS, [json.dumps(list(numbers))], *_COLUMNS)
    ids = [row[0] for row in found]
    wanted = json.dumps(ids)
    countries, languages, themes, shown = (
        grouped(batch(db, sql, [wanted], INTEGER, TEXT), len(ids))
        for sql in (_COUNTRIES, _LANGUAGES, _THEMES, _SHOWN)
    )
    hosts = shared.exhibitors(row[10] for row in found if row[10] is not None)
    documents = []
    for place, (row, fields) in enumerate(zip(found, texts_of(db, "session", ids), strict=True)):
        id, position, state, form, starts_at, ends_at, precision, day_part, first, last = row[:10]
        host_id, place_code, has_recording = row[10:]
        host = hosts[host_id] if host_id else NOBODY
        name = fields.get("name", {})
        known = values(fields.get("summary"), fields.get("venue"))
        documents.append(
            Document(
                key=Key(Kind.SESSION.value, id),
                position=position,
                names=tuple(name.values()),
                bodies=tuple(
                    dict.fromkeys((*known, *host.names, *shared.theme_names(themes[place]), *shown[place]))
                ),
                codes=(id, place_code) if place_code else (id,),
                facets={
                    "day": tuple(days(first, last)),
                    "country": countries[place],
                    "language": languages[place],
                    "form": (SessionForm(form).value,),
                    "theme": themes[place],
                },
                span=span(starts_at, ends_at, precision, day_part),
                has_recording=bool(has_recording),
                withdrawn=IS_WITHDRAWN[state],
                sort_names=name,
            )
        )
    return documents


def days(first: str, last: str) -> Iterator[str]:
    """Each day from `first` to `last`. Raises ValueError for a span longer than any fair."""
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    if (end - day).days > _LONGEST_DAYS:
        raise ValueError(f"a session lasts from {first} to {last}")
    while day <= end:
        yield day.isoformat()
        day += timedelta(days=1)
