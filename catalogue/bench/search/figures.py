"""A report as tables of words: for a terminal, and to be pasted into a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from catalogue.bench.search.goals import TIMES, Goals, goals_for
from catalogue.bench.search.memory import Memory
from catalogue.bench.search.peers.duel import Duel
from catalogue.bench.search.report import Report
from catalogue.bench.search.spread import Spread

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Every row has as many cells as there are headings."""

    headings: Row
    rows: tuple[Row, ...]


def tables(report: Report) -> tuple[Table, ...]:
    """The keystrokes, the slowest of them, what the index takes, and the peers where they were measured."""
    goals = goals_for(report.listings)
    shown = [
        Table(
            ("ms a keystroke", "p50", "p95", "p99", "max", "in a frame", "goal"),
            tuple(_keystrokes(report, goals)),
        ),
        Table(
            ("slowest keystrokes", "query", "filters", "kinds", "ms", "CPU ms"),
            tuple(
                (
                    f"“{slow.text}”",
                    f"{slow.query}, {slow.way}",
                    str(slow.filters),
                    str(slow.kinds),
                    f"{slow.wall:.2f}",
                    f"{slow.cpu:.2f}",
                )
                for slow in report.slowest
            ),
        ),
        Table(("the index", "", "goal"), tuple(_index(report, goals))),
    ]
    if report.duels:
        shown.append(
            Table(
                (
                    *("in turn, ms a keystroke", "keystrokes", "p50", "p95", "max", "ours p50", "ours p95"),
                    *("× at p50", "× at p95", "of CPU", "goal", "same total", "other counts"),
                ),
                tuple(map(_duel, report.duels)),
            )
        )
    return tuple(shown)


def headline(report: Report) -> str:
    """What was measured, in a line."""
    runs = f", each the median of {report.runs} runs" if report.runs > 1 else ""
    return (
        f"{report.listings:,} listings; {report.keystrokes:,} keystrokes of {report.queries} queries{runs}; "
        f"{report.machine}, {report.day}"
    )


def markdown(report: Report) -> str:
    """A section of a document."""
    parts = [f"## {report.listings:,} listings", f"`{report.command}`", headline(report) + "."]
    for table in tables(report):
        lines = [table.headings, ("---",) * len(table.headings), *table.rows]
        parts.append(
            "\n".join(f"| {' | '.join(cell.replace('|', '∣') for cell in line)} |" for line in lines)
        )
    return "\n\n".join(parts) + "\n"


def _keystrokes(report: Report, goals: Goals) -> Iterator[Row]:
    whole = [
        _wanted("p95", report.whole.wall.p95, goals.whole_p95),
        _wanted("max", report.whole.wall.most, goals.whole_most),
    ]
    yield _spread("page and total", report.page.wall, _wanted("p95", report.page.wall.p95, goals.page_p95))
    yield _spread("… of CPU", report.page.cpu)
    yield _spread("page, total and all counts", report.whole.wall, ", ".join(filter(None, whole)))
    yield _spread("… of CPU", report.whole.cpu)


def _spread(name: str, spread: Spread, goal: str = "") -> Row:
    times = (f"{one:.2f}" for one in (spread.p50, spread.p95, spread.p99, spread.most))
    return name, *times, f"{spread.in_frame:.1%}", goal


def _index(report: Report, goals: Goals) -> Iterator[Row]:
    warm, cold = report.warm, report.cold
    yield (
        "size",
        f"{report.index / 1e6:,.1f} MB ({report.index / max(report.listings, 1):,.0f} B a listing)",
        "",
    )
    yield (
        "opened, warm",
        f"{warm.opening:.1f} ms ({warm.opening_cpu:.1f} ms of CPU), first keystroke {warm.first:.1f} ms",
        _wanted("", warm.opening, goals.opening),
    )
    if cold is None:
        yield "opened, cold", "this system can't be asked to forget a file", ""
    else:
        held = "" if cold.cached is None else f", {cold.cached:.0%} of it in memory"
        yield (
            "opened, cold",
            f"{cold.opening:.1f} ms ({cold.opening_cpu:.1f} ms of CPU){held}, "
            f"first keystroke {cold.first:.1f} ms",
            _wanted("", cold.opening, goals.opening),
        )
    yield "every byte checked", f"{warm.verifying:,.0f} ms in the background", ""
    yield "its modules imported", f"{warm.importing:.0f} ms", ""
    yield "private memory", *_memory(warm.before, warm.after, goals)
    if report.build is not None:
        build = report.build
        peak = f", at most {build.peak / 1e6:,.0f} MB private" if build.peak else ""
        yield "built", f"{build.wall:,.1f} s, {build.cpu:,.1f} s of CPU{peak}", ""
    if report.checked is not None:
        yield "held against the plain scan", f"{len(report.checked)} keystrokes differ", ""


def _memory(before: Memory | None, after: Memory | None, goals: Goals) -> tuple[str, str]:
    if before is None or after is None:
        return "this system doesn't tell", ""
    words = (
        f"{after.private / 1e6:.0f} MB after the session, {before.private / 1e6:.0f} MB before opening; "
        f"{after.mapped / 1e6:,.0f} MB of files mapped"
    )
    return words, _wanted("", after.private / 1e6, goals.private / 1e6)


def _duel(duel: Duel) -> Row:
    wanted = TIMES.get(duel.peer)
    goal = "" if wanted is None else f"≥ {wanted:g}: {_met(duel.times_at_p95 >= wanted)}"
    return (
        duel.peer,
        f"{duel.keystrokes:,}" + (f" (1 in {duel.stride})" if duel.stride > 1 else ""),
        *(f"{one:,.2f}" for one in (duel.theirs.p50, duel.theirs.p95, duel.theirs.most)),
        *(f"{one:.2f}" for one in (duel.ours.p50, duel.ours.p95)),
        f"{duel.times_at_p50:,.0f}",
        f"{duel.times_at_p95:,.0f}",
        f"{duel.times_of_cpu:,.0f}",
        goal,
        f"{duel.agreeing} of {duel.keystrokes}",
        "not compared" if duel.miscounted is None else str(duel.miscounted),
    )


def _wanted(name: str, found: float, goal: float | None) -> str:
    return "" if goal is None else f"{name} ≤ {goal:.3g}: {_met(found <= goal)}".strip()


def _met(is_met: bool) -> str:
    return "met" if is_met else "NOT met"
