"""Reads a whole folder of CSV into the words of the model, or says what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from catalogue.exchange import csv_claims, csv_exhibitors, csv_frame, csv_products, csv_sessions
from catalogue.exchange.csv_facts import facts
from catalogue.exchange.csv_folder import Folder, read_folder
from catalogue.exchange.csv_phrases import require_said
from catalogue.exchange.csv_texts import FieldTexts
from catalogue.exchange.csv_things import Things
from catalogue.model.source import Claim


@dataclass(frozen=True, slots=True)
class Contents:
    """All of a fair. `texts` is kind → (id, field) → texts: every field, also those the things carry."""

    things: Things
    claims: tuple[Claim, ...]
    texts: Mapping[str, FieldTexts]


def read(folder: Path) -> Contents:
    """Everything in `folder`. Raises KnownError with the file, line and column of the first thing wrong."""
    files = read_folder(folder)
    things = _things(files)
    written = csv_claims.written(files.rows["claims.csv"], files.known)
    rules = csv_claims.rules(files.rows["claim_rules.csv"], files.known)
    claims = csv_claims.claims(written, facts(things, files.sources), rules)
    require_said(files.phrases, claims)
    return Contents(things, tuple(claims), files.texts)


def _things(files: Folder) -> Things:
    known, texts = files.known, files.texts
    [fair_row] = files.rows_of("fair")
    fair = csv_frame.fair(fair_row, texts["fair"])
    places = {
        place.id: place
        for place in (csv_frame.place(row, known, texts["place"]) for row in files.rows_of("place"))
    }
    return Things(
        fair=fair,
        sources=tuple(csv_frame.source(row) for row in files.rows_of("source")),
        countries=tuple(csv_frame.country(row, known) for row in files.rows_of("country")),
        categories=tuple(
            csv_frame.category(row, position, known, texts["category"])
            for position, row in enumerate(files.rows_of("category"))
        ),
        themes=tuple(
            csv_frame.theme(row, position, texts["theme"])
            for position, row in enumerate(files.rows_of("theme"))
        ),
        places=tuple(places.values()),
        exhibitors=tuple(
            csv_exhibitors.exhibitor(row, known, places, texts["exhibitor"])
            for row in files.rows_of("exhibitor")
        ),
        coverages=tuple(
            csv_exhibitors.coverage(row, known, texts["coverage"]) for row in files.rows_of("coverage")
        ),
        products=tuple(
            csv_products.product(row, known, texts["product"]) for row in files.rows_of("product")
        ),
        sessions=tuple(
            csv_sessions.session(row, known, fair, texts["session"]) for row in files.rows_of("session")
        ),
        indicators=tuple(csv_frame.indicator(row, texts["indicator"]) for row in files.rows_of("indicator")),
    )
