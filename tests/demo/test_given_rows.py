"""Every row of the sourced files is in, unchanged where it states a fact."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from catalogue.store.claims import claims
from catalogue.store.countries import countries
from catalogue.store.exhibitors import exhibitors
from catalogue.store.indicators import indicators
from catalogue.store.sessions import sessions
from catalogue.store.sources import sources
from tests.demo.conftest import Rows


def test_every_exhibitor(db: sqlite3.Connection, given: Mapping[str, Rows]) -> None:
    """Every exhibitor is in, in order, with its names, kind, country, participation, zone."""
    here = [
        (
            one.id,
            one.name.read("en").value,
            one.name.read("zh").value,
            one.form.value,
            one.country,
            one.participation.value,
            one.zone.read("en").value,
        )
        for one in exhibitors(db)
    ]
    columns = ("id", "name_en", "name_zh", "kind", "country", "participation", "zone")
    assert here == [tuple(row[column] for column in columns) for row in given["exhibitors"]]


def test_every_exhibitors_sources_and_note(db: sqlite3.Connection, given: Mapping[str, Rows]) -> None:
    """Each source of an exhibitor's row says how it took part, and its note where there is one."""
    for row in given["exhibitors"]:
        said = {(claim.field, claim.value, claim.source_id) for claim in claims(db, "exhibitor", row["id"])}
        for source in row["sources"].split(";"):
            assert ("participation", row["participation"], source) in said
            assert not row["note"] or ("note", row["note"], source) in said, row["id"]


def test_every_session(db: sqlite3.Connection, given: Mapping[str, Rows]) -> None:
    """Every sourced session is in with its kind, days, precision, countries, and no clock times of ours."""
    here = {one.id: one for one in sessions(db)}
    for row in given["sessions"]:
        one = here[row["id"]]
        first, _, last = row["date"].partition("/")
        assert one.name.read("en").value == row["title_en"]
        assert (one.form, one.first_day, one.last_day) == (row["kind"], first, last or first)
        assert one.span.precision == row["precision"] != "minute"
        assert sorted(one.countries) == sorted(filter(None, row["countries"].split(";")))
        assert one.evidence == "reported"
        said = {claim.source_id for claim in claims(db, "session", row["id"]) if claim.field == "time"}
        assert said == set(row["sources"].split(";"))


def test_every_figure(db: sqlite3.Connection, given: Mapping[str, Rows]) -> None:
    """Every figure is in with its series, period, value, unit, bound, and is claimed by its sources."""
    here = {one.id: one for one in indicators(db)}
    for row in given["stats"]:
        one = here[row["id"]]
        assert (one.series, one.period, one.value) == (row["series"], row["period"], float(row["value"]))
        assert one.unit == row["unit"].removesuffix("_min")
        is_least = row["unit"].endswith("_min") or "lower bound" in row["note"]
        assert one.bound == ("at_least" if is_least else "exact")
        said = {claim.source_id for claim in claims(db, "indicator", row["id"]) if claim.field == "value"}
        assert said == set(row["sources"].split(";"))


def test_every_source(db: sqlite3.Connection, given: Mapping[str, Rows]) -> None:
    """Every source is in with date and reliability; only original and official ones keep their address."""
    here = sources(db)
    for row in given["sources"]:
        one = here[row["id"]]
        assert (one.published, one.reliability) == (row["published"], row["reliability"])
        assert one.address == (row["url"] if row["reliability"] in ("original", "official") else "")


def test_every_member(db: sqlite3.Connection, given: Mapping[str, Rows]) -> None:
    """Every Belt and Road country is in, as of July 2022, with its region, status and note."""
    here = {one.code: one for one in countries(db) if one.membership}
    [rows] = [rows for name, rows in given.items() if name.startswith("bri_")]
    assert len(rows) == 149
    assert set(here) == {row["iso2"] for row in rows}
    for row in rows:
        one = here[row["iso2"]]
        assert one.membership is not None
        assert (one.region, one.membership.status) == (row["region"], row["status"])
        assert (one.membership.as_of, one.membership.member_since) == ("2022-07", "")
        assert bool(one.membership.note) == bool(row["note"])
