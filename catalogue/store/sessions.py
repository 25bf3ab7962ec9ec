"""Reads livestreams and events."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime

from catalogue.model.listing import Evidence, ListingState
from catalogue.model.session import DayPart, Precision, Session, SessionForm, Span
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, TEXT_OR_NULL, links, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def sessions(db: sqlite3.Connection) -> list[Session]:
    """All sessions, drafts and withdrawn ones too, in published order."""
    return _read(db, None)


@reader
def session(db: sqlite3.Connection, id: str) -> Session | None:
    """The session of that id."""
    return next(iter(_read(db, id)), None)


def span(starts_at: str, ends_at: str, precision: str, day_part: str | None) -> Span:
    """A session's span from the database's words. Raises ValueError for other words."""
    return Span(
        moment(starts_at), moment(ends_at), Precision(precision), DayPart(day_part) if day_part else None
    )


def moment(text: str) -> datetime:
    """A moment from the database's form, 2022-09-01T07:02:00Z. Raises ValueError for any other."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is not UTC:
        raise ValueError(f"“{text}” is no moment in UTC")
    return found


def _read(db: sqlite3.Connection, id: str | None) -> list[Session]:
    texts = field_texts(db, "session", id)
    # An id is bound; only one of two fixed conditions is written into the statements.
    one, bound = ("TRUE", ()) if id is None else ("session_id = ?", (id,))
    countries = links(
        db, f"SELECT session_id, country_code FROM session_country WHERE {one} ORDER BY country_code", bound
    )
    languages = links(
        db, f"SELECT session_id, language FROM session_language WHERE {one} ORDER BY language", bound
    )
    themes = links(
        db,
        f"""SELECT session_id, theme_id FROM session_theme JOIN theme ON theme.id = theme_id
        WHERE {one} ORDER BY theme.position, theme_id""",
        bound,
    )
    products = links(
        db,
        # CROSS JOIN: from the session to its products, not through all products.
        f"""SELECT session_id, product_id FROM session_product
        CROSS JOIN listing ON listing.kind = 'product' AND listing.id = product_id
        WHERE {one} ORDER BY listing.position, product_id""",
        bound,
    )
    listings = rows(
        db,
        f"""SELECT id AS session_id, form, starts_at, ends_at, precision, day_part, first_day, last_day,
        host_id, place_id, stream, recording, art, state, evidence
        FROM listing JOIN session USING (kind, id) WHERE {one} ORDER BY position, id""",
        bound,
        *(TEXT,) * 5,
        TEXT_OR_NULL,
        *(TEXT,) * 2,
        *(TEXT_OR_NULL,) * 4,
        *(TEXT,) * 3,
    )
    return [
        Session(
            id=found,
            form=SessionForm(form),
            span=span(starts_at, ends_at, precision, day_part),
            first_day=first_day,
            last_day=last_day,
            host_id=host_id,
            place_id=place_id,
            stream=stream,
            recording=recording,
            countries=countries.get(found, ()),
            languages=languages.get(found, ()),
            themes=themes.get(found, ()),
            product_ids=products.get(found, ()),
            art=art,
            state=ListingState(state),
            evidence=Evidence(evidence),
            name=texts.get((found, "name"), NO_TEXTS),
            summary=texts.get((found, "summary"), NO_TEXTS),
            venue=texts.get((found, "venue"), NO_TEXTS),
        )
        for (
            found,
            form,
            starts_at,
            ends_at,
            precision,
            day_part,
            first_day,
            last_day,
            host_id,
            place_id,
            stream,
            recording,
            art,
            state,
            evidence,
        ) in listings
    ]
