"""The index held against the plain scan, keystroke by keystroke: the same keys, order, totals and counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from catalogue.bench.search.sessions import Keystroke
from catalogue.errors import KnownError
from catalogue.model.document import Document
from catalogue.model.query import Answer
from catalogue.search.engine import Engine
from catalogue.search.plain.scan import Scan

MOST_LISTINGS = 20_000
"""Of more listings the plain scan would be built for minutes."""


def refuse_larger(listings: int) -> None:
    """Raises KnownError where a catalogue is too large to be checked."""
    if listings > MOST_LISTINGS:
        raise KnownError(
            f"This catalogue has {listings:,} listings; --check compares with a plain scan, "
            f"which is for up to {MOST_LISTINGS:,}.",
            safe="Nothing was measured.",
            todo="Check a smaller catalogue: catalogue generate FOLDER --listings 10000",
        )


def mismatches(engine: Engine, documents: Iterable[Document], keystrokes: Sequence[Keystroke]) -> list[str]:
    """A line a keystroke that the two answer otherwise."""
    plain = Scan(documents)
    return [
        f"“{keystroke.query.text}” (query {keystroke.number}): {', '.join(differing)}"
        for keystroke in keystrokes
        if (differing := list(_differing(engine.answer(keystroke.query), plain.answer(keystroke.query))))
    ]


def _differing(ours: Answer, plain: Answer) -> Iterator[str]:
    if ours.total != plain.total:
        yield f"total {ours.total}, not {plain.total}"
    if ours.keys != plain.keys:
        yield "other listings, or another order"
    if ours.searched != plain.searched:
        yield f"searched “{ours.searched}”, not “{plain.searched}”"
    if ours.ways_out != plain.ways_out:
        yield "other ways out"
    for facet in sorted({*ours.counts, *plain.counts}):
        if dict(ours.counts.get(facet, {})) != dict(plain.counts.get(facet, {})):
            yield f"other counts of {facet}"
