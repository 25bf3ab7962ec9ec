"""Exhibitors, and what they reach."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from catalogue.exchange import csv_cells as cells
from catalogue.exchange.csv_frame import NO_TEXTS
from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_rows import Row
from catalogue.exchange.csv_texts import FieldTexts
from catalogue.model.exhibitor import Coverage, Exhibitor, ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.place import Place, PlaceForm


class _Measure(StrEnum):
    REGION = "region"
    AVAILABILITY_ZONE = "availability_zone"
    COUNTRY_OR_REGION = "country_or_region"
    CURRENCY = "currency"
    MARKET = "market"


def exhibitor(row: Row, known: Known, places: Mapping[str, Place], texts: FieldTexts) -> Exhibitor:
    """An exhibitor; only who was on site has booths."""
    id = row.needed("id")
    participation = cells.word(row, "participation", Participation)
    booths = known.many("place", row, "booths")
    if booths and not participation.may_have_booth:
        raise row.wrong("booths", f"an exhibitor that is {participation} has no booth")
    for booth in booths:
        if places[booth].form is not PlaceForm.BOOTH:
            raise row.wrong("booths", f"“{booth}” is a {places[booth].form}, not a booth")
    return Exhibitor(
        id=id,
        form=cells.word(row, "form", ExhibitorForm),
        country=known.one("country", row, "country"),
        participation=participation,
        state=ListingState.PUBLISHED,
        evidence=cells.word(row, "evidence", Evidence),
        name=texts.get((id, "name"), NO_TEXTS),
        summary=texts.get((id, "summary"), NO_TEXTS),
        zone=texts.get((id, "zone"), NO_TEXTS),
        themes=known.many("theme", row, "themes"),
        payments=cells.words(row, "payments", PaymentMeans),
        booth_ids=booths,
    )


def coverage(row: Row, known: Known, texts: FieldTexts) -> Coverage:
    """What an exhibitor reaches: a number, and the countries of it that are known by name."""
    id = row.needed("id")
    row.needed("as_of")
    return Coverage(
        id=id,
        exhibitor_id=known.one("exhibitor", row, "exhibitor"),
        measure=cells.word(row, "measure", _Measure).value,
        number=cells.whole(row, "number"),
        as_of=cells.cut_date(row, "as_of"),
        named=known.many("country", row, "named"),
        name=texts.get((id, "name"), NO_TEXTS),
    )
