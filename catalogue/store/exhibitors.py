"""Reads exhibitors."""

from __future__ import annotations

import sqlite3

from catalogue.model.exhibitor import Exhibitor, ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Evidence, ListingState
from catalogue.store.damage import reader
from catalogue.store.rows import TEXT, links, rows
from catalogue.store.texts import NO_TEXTS, field_texts


@reader
def exhibitors(db: sqlite3.Connection) -> list[Exhibitor]:
    """All exhibitors, drafts and withdrawn ones too, in published order."""
    return _read(db, None)


@reader
def exhibitor(db: sqlite3.Connection, id: str) -> Exhibitor | None:
    """The exhibitor of that id."""
    return next(iter(_read(db, id)), None)


def _read(db: sqlite3.Connection, id: str | None) -> list[Exhibitor]:
    texts = field_texts(db, "exhibitor", id)
    # An id is bound; only one of two fixed conditions is written into the statements.
    one, bound = ("TRUE", ()) if id is None else ("exhibitor_id = ?", (id,))
    themes = links(
        db,
        f"""SELECT exhibitor_id, theme_id FROM exhibitor_theme JOIN theme ON theme.id = theme_id
        WHERE {one} ORDER BY theme.position, theme_id""",
        bound,
    )
    payments = links(
        db, f"SELECT exhibitor_id, means FROM exhibitor_payment WHERE {one} ORDER BY means", bound
    )
    booths = links(
        db, f"SELECT exhibitor_id, place_id FROM exhibitor_place WHERE {one} ORDER BY place_id", bound
    )
    listings = rows(
        db,
        f"""SELECT id AS exhibitor_id, form, country_code, participation, state, evidence
        FROM listing JOIN exhibitor USING (kind, id)
        WHERE {one} ORDER BY position, id""",
        bound,
        *(TEXT,) * 6,
    )
    return [
        Exhibitor(
            id=found,
            form=ExhibitorForm(form),
            country=country,
            participation=Participation(participation),
            state=ListingState(state),
            evidence=Evidence(evidence),
            name=texts.get((found, "name"), NO_TEXTS),
            summary=texts.get((found, "summary"), NO_TEXTS),
            zone=texts.get((found, "zone"), NO_TEXTS),
            themes=themes.get(found, ()),
            payments=tuple(PaymentMeans(means) for means in payments.get(found, ())),
            booth_ids=booths.get(found, ()),
        )
        for found, form, country, participation, state, evidence in listings
    ]
