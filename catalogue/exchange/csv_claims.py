"""Who says what: the claims that are written out, and one for every fact of a row.

A row names its sources once. What that means for each of its facts is said by the file of rules: a field
may have a source of its own (the code list behind an HS code), another status (a theme derived from a zone)
and a note.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from catalogue.exchange import csv_cells as cells
from catalogue.exchange.csv_known import Known
from catalogue.exchange.csv_rows import Row
from catalogue.model.listing import Evidence
from catalogue.model.source import Claim, ClaimStatus
from catalogue.store.sayings import PART

STATUS_OF_EVIDENCE = {
    Evidence.REPORTED: ClaimStatus.REPORTED,
    Evidence.MARKET_SAMPLE: ClaimStatus.REFERENCE,
    Evidence.ILLUSTRATIVE: ClaimStatus.ILLUSTRATIVE,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of one thing as a row says it, with the row's sources."""

    kind: str
    id: str
    field: str
    value: str
    sources: Sequence[str]
    evidence: Evidence = Evidence.REPORTED
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What stands in place of the row's sources and of the status that the evidence gives."""

    source: str | None
    status: ClaimStatus
    note: str


Rules = Mapping[tuple[str, str, Evidence | None], Rule]
"""(kind, field, evidence or any) → rule."""


def rules(rows: Iterable[Row], known: Known) -> Rules:
    """The rules, each for a field of a kind, for listings of one evidence or of any."""
    found: dict[tuple[str, str, Evidence | None], Rule] = {}
    for row in rows:
        key = (row.needed("kind"), row.needed("field"), cells.word_or_none(row, "evidence", Evidence))
        if key in found:
            raise row.wrong("field", "there is a rule for this already")
        found[key] = Rule(
            source=known.one_or_none("source", row, "source"),
            status=cells.word(row, "status", ClaimStatus),
            note=row.text("note"),
        )
    return found


def written(rows: Iterable[Row], known: Known) -> list[Claim]:
    """The claims that are written out, each about a thing and by a source that are there."""
    found: dict[tuple[str, str, str, str, str], Claim] = {}
    for row in rows:
        kind = row.needed("kind")
        claim = Claim(
            kind=kind,
            id=known.one(kind, row, "id"),
            field=cells.code(row, "field", "[a-z][a-z0-9_]*", "a field's name"),
            value=row.needed("value"),
            source_id=known.one("source", row, "source"),
            status=cells.word(row, "status", ClaimStatus),
            note=row.text("note"),
        )
        if found.setdefault(_what(claim), claim) is not claim:
            raise row.wrong("value", "this claim is written twice")
    return list(found.values())


def claims(written: Sequence[Claim], facts: Iterable[Fact], rules: Rules) -> list[Claim]:
    """The written claims, and those of the facts whose field of that thing has no written claim."""
    spoken_for = {(claim.kind, claim.id, claim.field) for claim in written}
    found = {_what(claim): claim for claim in written}
    for fact in facts:
        if (fact.kind, fact.id, fact.field) in spoken_for:
            continue
        rule = rules.get((fact.kind, fact.field, fact.evidence)) or rules.get((fact.kind, fact.field, None))
        status = rule.status if rule else STATUS_OF_EVIDENCE[fact.evidence]
        note = PART.join(part for part in (fact.note, rule.note if rule else "") if part)
        for source in (rule.source,) if rule and rule.source else fact.sources:
            claim = Claim(fact.kind, fact.id, fact.field, fact.value, source, status, note)
            found.setdefault(_what(claim), claim)
    return list(found.values())


def _what(claim: Claim) -> tuple[str, str, str, str, str]:
    return claim.kind, claim.id, claim.field, claim.value, claim.source_id
