"""What a measurement says."""

from __future__ import annotations

import json

import pytest

from catalogue.bench.search.building import Building
from catalogue.bench.search.figures import headline, markdown, tables
from catalogue.bench.search.goals import goals_for
from catalogue.bench.search.memory import Memory
from catalogue.bench.search.opened import Opened
from catalogue.bench.search.peers.duel import Duel, Tally
from catalogue.bench.search.peers.peer import Reply
from catalogue.bench.search.report import Asked, Report, slowest, to_json
from catalogue.bench.search.sessions import Keystroke, Way
from catalogue.bench.search.spread import Spread
from catalogue.bench.search.timing import Timing
from catalogue.model.query import Answer, Query

KEYS = [Keystroke(number, Way.NAME, Query(text=text)) for number, text in enumerate(("a|b", "tea", "чай"))]
ANSWER = Answer(keys=(), total=3, counts={"country": {"TH": 2, "CN": 1}})


def runs(*milliseconds: float) -> list[list[Timing]]:
    """One run of the three keystrokes."""
    return [[Timing(one, one / 2) for one in milliseconds]]


def duel(ours: float, theirs: float) -> Duel:
    """tantivy beside ours, one keystroke in milliseconds."""
    tally = Tally(theirs=[(theirs / 1000, theirs / 1000)], ours=[(ours / 1000, ours / 1000)])
    tally.compare(KEYS[0], ANSWER, Reply(3, (), {"country": {"TH": 2}}))
    return tally.result("tantivy", 1)


def report(listings: int = 100_000) -> Report:
    """A whole report, made up."""
    opened = Opened(120.0, 1.0, 7.5, 7.0, 3.0, 14.0, Memory(18_000_000, 0), Memory(23_000_000, 9_000_000))
    return Report(
        command="catalogue bench search fair",
        machine="Linux x86_64",
        day="2022-09-01",
        listings=listings,
        queries=3,
        keystrokes=3,
        runs=1,
        page=Asked.of(runs(0.1, 0.1, 0.2)),
        whole=Asked.of(runs(0.4, 0.3, 0.9)),
        slowest=slowest(KEYS, runs(0.4, 0.3, 0.9)),
        warm=opened,
        cold=None,
        index=21_800_000,
        build=Building(6.0, 11.0, 300_000_000),
        duels=(duel(1.0, 12.0),),
        checked=(),
    )


def test_every_row_has_a_cell_a_heading() -> None:
    """No table is ragged."""
    for table in tables(report()):
        assert {len(row) for row in table.rows} == {len(table.headings)}


def test_markdown_is_a_section_with_tables() -> None:
    """It begins with a heading, names the command and the day, and no sign breaks a table's columns."""
    text = markdown(report())
    assert text.startswith("## 100,000 listings\n\n`catalogue bench search fair`\n")
    assert headline(report()) in text
    for block in text.split("\n\n"):
        if block.startswith("|"):
            assert len({line.count("|") for line in block.splitlines()}) == 1


def test_a_goal_is_met_or_not_in_words() -> None:
    """The same times are too long where a goal is set, and nothing is said where none is."""
    said = {listings: str(tables(report(listings))[0].rows) for listings in (1_000, 100_000, 3_000_000)}
    assert "NOT met" not in said[1_000]
    assert "p95 ≤ 0.5: NOT met" in said[100_000]
    assert "p95 ≤ 5: met" in said[3_000_000]


def test_goals_grow_with_the_catalogue() -> None:
    """More listings may take longer."""
    wanted = [goals_for(listings).whole_p95 for listings in (100_000, 1_000_000, 3_000_000)]
    assert wanted == [0.5, 3.0, 5.0]


def test_the_slowest_keystrokes_are_named() -> None:
    """The slowest comes first, with what was typed."""
    assert [slow.text for slow in report().slowest] == ["чай", "a|b", "tea"]


def test_json_has_every_figure() -> None:
    """What was measured can be read back by a program."""
    told = json.loads(to_json(report()))
    assert told["whole"]["wall"]["most"] == 0.9
    assert told["duels"][0]["theirs"]["p95"] == 12.0
    assert told["slowest"][0]["text"] == "чай"


def test_how_many_times_faster() -> None:
    """The ratio is the peer's time by ours at the same keystrokes."""
    assert duel(2.0, 30.0).times_at_p95 == pytest.approx(15)


@pytest.mark.parametrize(
    ("reply", "agreeing", "miscounted", "said"),
    [
        (Reply(3, (), {"country": {"TH": 2}}), 1, 0, None),
        (Reply(3, (), {"country": {"TH": 1}}), 1, 1, "other counts of country"),
        (Reply(4, (), {"country": {"TH": 2}}), 0, 0, "4 listings, not 3"),
    ],
)
def test_a_difference_is_seen(reply: Reply, agreeing: int, miscounted: int, said: str | None) -> None:
    """Another total, or another count of one value, is counted and named."""
    tally = Tally()
    tally.compare(KEYS[1], ANSWER, reply)
    assert (tally.agreeing, tally.miscounted) == (agreeing, miscounted)
    assert [example.partition(": ")[2] for example in tally.examples] == ([said] if said else [])


def test_a_slip_finds_nothing_for_a_peer() -> None:
    """Where ours searched something else, a peer that finds nothing agrees."""
    tally = Tally()
    corrected = Answer(keys=(), total=3, counts=ANSWER.counts, searched="tea")
    tally.compare(KEYS[1], corrected, Reply(0, (), {}))
    assert tally.agreeing == 1


def test_one_whose_counts_are_not_compared_is_told_apart() -> None:
    """A peer that hands over no counts has no number of wrong ones."""
    tally = Tally(theirs=[(1.0, 1.0)], ours=[(1.0, 1.0)])
    tally.compare(KEYS[1], ANSWER, Reply(3, (), None))
    assert tally.result("LIKE", 1).miscounted is None


def test_a_spread_keeps_its_unit() -> None:
    """Seconds that were tallied are told in milliseconds."""
    assert duel(2.0, 30.0).ours == Spread(2.0, 2.0, 2.0, 2.0, 1.0)
