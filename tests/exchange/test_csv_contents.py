"""A whole folder of CSV, in the words of the model."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalogue.exchange.csv_contents import Contents, read
from catalogue.model.session import DayPart, Precision, Span
from catalogue.model.source import Claim, ClaimStatus
from catalogue.model.text import Text, TextStatus


@pytest.fixture
def contents(small: Path) -> Contents:
    """The small fair, read."""
    return read(small)


def claims_of(contents: Contents, kind: str, id: str, field: str) -> list[tuple[str, str, ClaimStatus, str]]:
    """(value, source, status, note) of the claims about one field."""
    return [
        (claim.value, claim.source_id, claim.status, claim.note)
        for claim in contents.claims
        if (claim.kind, claim.id, claim.field) == (kind, id, field)
    ]


def test_texts_have_their_status(contents: Contents) -> None:
    """Originals are source, other English and Chinese words reviewed, other languages drafts."""
    [jelly, candy] = contents.things.products
    assert jelly.name.by_language == {
        "en": Text("Herbal jelly", TextStatus.SOURCE),
        "zh": Text("仙草冻", TextStatus.REVIEWED),
        "ru": Text("Желе", TextStatus.DRAFT),
    }
    assert {text.status for text in candy.name.by_language.values()} == {TextStatus.REVIEWED}


def test_an_empty_cell_is_no_text(contents: Contents) -> None:
    """A language whose cell is empty has no text at all, so that a reader falls back."""
    assert set(contents.things.exhibitors[1].name.by_language) == {"en"}


def test_times_are_no_finer_than_they_are_known(contents: Contents) -> None:
    """Clock times, a part of day and a range of days become spans in UTC of just that extent."""
    spans = {session.id: session.span for session in contents.things.sessions}
    assert spans == {
        "jelly-hour": Span(
            datetime(2022, 9, 1, 6, 45, tzinfo=UTC), datetime(2022, 9, 1, 7, 30, tzinfo=UTC), Precision.MINUTE
        ),
        "opening": Span(
            datetime(2022, 8, 31, 10, tzinfo=UTC),
            datetime(2022, 8, 31, 16, tzinfo=UTC),
            Precision.PART_OF_DAY,
            DayPart.EVENING,
        ),
        "week": Span(
            datetime(2022, 8, 30, 16, tzinfo=UTC), datetime(2022, 9, 5, 16, tzinfo=UTC), Precision.RANGE
        ),
    }


def test_a_written_claim_speaks_first(contents: Contents) -> None:
    """Where a field has written claims, the row's don't repeat it; both sides of a conflict stay."""
    assert claims_of(contents, "exhibitor", "shop", "participation") == [
        ("took part", "S2", ClaimStatus.REPORTED, "seen there")
    ]
    assert claims_of(contents, "indicator", "share", "value") == [
        ("44", "S2", ClaimStatus.CONFLICT, "rounded"),
        ("44.5", "S1", ClaimStatus.CONFLICT, ""),
    ]


def test_a_fact_is_claimed_by_each_source_of_its_row(contents: Contents) -> None:
    """Every source of a row claims each of its facts."""
    assert claims_of(contents, "exhibitor", "shop", "country") == [
        ("CN", "S1", ClaimStatus.REPORTED, ""),
        ("CN", "S2", ClaimStatus.REPORTED, ""),
    ]


@pytest.mark.parametrize(
    ("kind", "id", "field", "claim"),
    [
        ("product", "jelly", "hs6", ("210690", "HS", ClaimStatus.REFERENCE, "by its name")),
        ("product", "jelly", "price", ("9.90 CNY", "IL", ClaimStatus.ILLUSTRATIVE, "")),
        ("product", "jelly", "origin", ("TH", "S1", ClaimStatus.REPORTED, "")),
        ("product", "candy", "brand", ("Sweet", "HS", ClaimStatus.REFERENCE, "")),
        ("exhibitor", "shop", "booth", ("booth-1", "IL", ClaimStatus.ILLUSTRATIVE, "")),
        ("session", "jelly-hour", "time", ("2022-09-01 14:45–15:30", "IL", ClaimStatus.ILLUSTRATIVE, "")),
        ("session", "opening", "time", ("2022-08-31, evening", "S1", ClaimStatus.REPORTED, "")),
        ("session", "week", "time", ("2022-08-31/2022-09-05", "S2", ClaimStatus.REPORTED, "")),
        ("session", "opening", "venue", ("Beijing", "S1", ClaimStatus.REPORTED, "")),
        ("country", "TH", "bri", ("listed", "HS", ClaimStatus.REPORTED, "as of Jul 2022")),
        ("coverage", "shop-zones", "number", ("18", "S1", ClaimStatus.REPORTED, "")),
        ("place", "hall-1", "name", ("H1", "S1", ClaimStatus.REPORTED, "")),
    ],
)
def test_what_kind_of_claim(
    contents: Contents, kind: str, id: str, field: str, claim: tuple[str, str, ClaimStatus, str]
) -> None:
    """A claim has the rule's source and status where there is a rule, else the row's and its evidence's."""
    assert claims_of(contents, kind, id, field) == [claim]


def test_no_claim_is_there_twice(contents: Contents) -> None:
    """The same source says the same thing once."""
    said = [(claim.kind, claim.id, claim.field, claim.value, claim.source_id) for claim in contents.claims]
    assert len(said) == len(set(said))
    assert all(isinstance(claim, Claim) for claim in contents.claims)
