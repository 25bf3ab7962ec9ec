"""Facts from claims."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.source import Claim, ClaimStatus, Reliability, Source
from catalogue.services.facts import Numbering, facts

SOURCES = {
    id: Source(id, id.upper(), "Somebody", "2022", "en", "", Reliability.MIRROR, "") for id in ("a", "b", "c")
}


def claim(
    field: str, value: str, source: str, status: ClaimStatus = ClaimStatus.REPORTED, note: str = ""
) -> Claim:
    """A claim about one product."""
    return Claim("product", "jelly", field, value, source, status, note)


CLAIMS = st.builds(
    claim,
    st.sampled_from(["origin", "price", "note", "somethingelse"]),
    st.sampled_from(["1", "2", "3"]),
    st.sampled_from(["a", "b", "c", "missing"]),
    st.sampled_from(ClaimStatus),
    st.sampled_from(["", "why"]),
)


@given(st.lists(CLAIMS, unique=True))
def test_no_claim_is_lost(claims: list[Claim]) -> None:
    """Every value of every claim is in a fact of its field and status, with its source's number."""
    numbering = Numbering(SOURCES)
    found = facts(claims, numbering)
    listed = numbering.listed()
    for one in claims:
        told = [
            fact
            for fact in found
            if (fact.field, fact.status, fact.note) == (one.field, one.status, one.note)
            and one.value in fact.values
        ]
        assert len(told) == 1
        if one.source_id in SOURCES:
            assert one.source_id in [listed[number - 1].id for number in told[0].sources]


@given(st.lists(CLAIMS, unique=True))
def test_numbers_have_no_gap(claims: list[Claim]) -> None:
    """The numbers of the sources begin at 1, and each source is listed once."""
    numbering = Numbering(SOURCES)
    numbers = {number for fact in facts(claims, numbering) for number in fact.sources}
    assert numbers == set(range(1, len(numbering.listed()) + 1))


def test_sources_that_differ_are_both_kept() -> None:
    """Where sources differ, each value is a fact of its own with its own source."""
    conflict = ClaimStatus.CONFLICT
    found = facts(
        [claim("price", "9", "a", conflict), claim("price", "8", "b", conflict)], Numbering(SOURCES)
    )
    assert [(fact.values, fact.sources) for fact in found] == [(("9",), (1,)), (("8",), (2,))]


def test_values_that_hold_together_are_one_fact() -> None:
    """Several values of one field and one source are one fact."""
    [found] = facts([claim("service", "Database", "a"), claim("service", "Network", "a")], Numbering(SOURCES))
    assert (found.values, found.sources) == (("Database", "Network"), (1,))


def test_several_sources_of_one_value() -> None:
    """A value that two sources report is told once, with both."""
    [found] = facts([claim("origin", "TH", "b"), claim("origin", "TH", "a")], Numbering(SOURCES))
    assert (found.values, found.sources) == (("TH",), (1, 2))


def test_what_matters_comes_first() -> None:
    """Facts have an order of their own; a field nobody foresaw comes last and is not left out."""
    claims = [claim("zzz", "?", "a"), claim("gtin", "885", "a"), claim("origin", "TH", "a")]
    assert [fact.field for fact in facts(claims, Numbering(SOURCES))] == ["origin", "gtin", "zzz"]
