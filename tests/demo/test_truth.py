"""What is reported, what is reference, what is made up: never mixed, and never linked wrongly."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from catalogue.checks.examination import examine
from catalogue.model.listing import Evidence
from catalogue.model.source import ClaimStatus, Reliability
from catalogue.store.claims import all_claims
from catalogue.store.exhibitors import exhibitors
from catalogue.store.products import products
from catalogue.store.sessions import sessions
from catalogue.store.sources import sources
from tests.demo.conftest import Rows


def test_the_check_finds_nothing(demo: Path) -> None:
    """`catalogue check` has nothing to say about the demo fair."""
    report = examine(demo)
    assert report.findings == ()
    assert report.examined["exhibitors"] >= 38
    assert report.examined["products"] >= 80
    assert report.examined["sessions"] >= 40


def test_what_is_made_up_says_so(db: sqlite3.Connection) -> None:
    """A claim is illustrative exactly where its source is."""
    made_up = {id for id, one in sources(db).items() if one.reliability is Reliability.ILLUSTRATIVE}
    assert made_up
    for claim in all_claims(db):
        assert (claim.status is ClaimStatus.ILLUSTRATIVE) == (claim.source_id in made_up), claim


def test_what_is_reported_is_said_by_a_report(db: sqlite3.Connection) -> None:
    """A code list or a compilation never stands behind a reported claim."""
    known = sources(db)
    reported = [claim for claim in all_claims(db) if claim.status is ClaimStatus.REPORTED]
    assert [claim for claim in reported if known[claim.source_id].reliability == "reference"] == []


def test_nothing_illustrative_hides_among_reports(db: sqlite3.Connection) -> None:
    """Every listing says where it is from, by its evidence and by its claims alike."""
    said: dict[tuple[str, str], set[ClaimStatus]] = {}
    for claim in all_claims(db):
        said.setdefault((claim.kind, claim.id), set()).add(claim.status)
    for kind, listings in (
        ("exhibitor", exhibitors(db)),
        ("product", products(db)),
        ("session", sessions(db)),
    ):
        for one in listings:
            statuses = said[kind, one.id]
            assert (statuses == {ClaimStatus.ILLUSTRATIVE}) == (one.evidence is Evidence.ILLUSTRATIVE), one.id
            assert (ClaimStatus.REPORTED in statuses) == (one.evidence is Evidence.REPORTED), one.id


def test_illustrative_prices_stand_on_goods_without_a_brand(db: sqlite3.Connection) -> None:
    """No real brand is given a price by us."""
    priced = [one for one in products(db) if one.price_evidence is Evidence.ILLUSTRATIVE]
    assert priced
    assert [one.id for one in priced if one.brand] == []


def test_only_original_and_official_sources_are_linked(db: sqlite3.Connection) -> None:
    """A copy is named by who wrote it first, without an address anywhere in it."""
    for one in sources(db).values():
        assert bool(one.address) == one.reliability.may_be_linked, one.id
        if not one.reliability.may_be_linked:
            words = f"{one.title} {one.publisher} {one.access}"
            assert not re.search(r"\bvia\b|\b[a-z0-9-]+\.(com|cn|pk|au|news|org)\b", words), one.id


def test_no_mirrors_address_is_in_any_file(files: Mapping[str, Rows], given: Mapping[str, Rows]) -> None:
    """The host of a mirror or of a syndicated copy stands in no file of the demo."""
    hosts = {
        re.sub(r"^www\.", "", row["url"].split("/")[2])
        for row in given["sources"]
        if row["reliability"] in ("mirror", "syndicated")
    }
    assert len(hosts) >= 6
    everything = " ".join(cell for rows in files.values() for row in rows for cell in row.values())
    assert [host for host in hosts if host in everything] == []


def test_member_list_is_honest(db: sqlite3.Connection) -> None:
    """Every membership is a reference claim that says how the list was made; unclear ones say why."""
    memberships = [claim for claim in all_claims(db) if claim.field == "bri"]
    assert len(memberships) == 149
    for claim in memberships:
        assert claim.status is ClaimStatus.REFERENCE
        assert "general knowledge" in claim.note and "as of Jul 2022" in claim.note
        assert claim.value != "unclear" or "not confirmed" in claim.note
    assert {claim.id for claim in memberships if claim.value == "unclear"} == {"NE", "AT", "RU"}
