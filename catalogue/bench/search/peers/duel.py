"""What came of a peer beside ours: how long each took, and whether they say the same."""

from __future__ import annotations

from dataclasses import dataclass, field

from catalogue.bench.search.peers.peer import Reply
from catalogue.bench.search.sessions import Keystroke
from catalogue.bench.search.spread import Spread
from catalogue.model.query import Answer

_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Duel:
    """A peer beside ours on the same `keystrokes`, one in `stride` of the session; times on the wall's clock
    and of the whole process's CPU, its other threads too.

    `agreeing` is how many had the same total, `miscounted` how many of them another count of a value that the
    peer tells (None: not compared), `examples` names some that differ.
    """

    peer: str
    stride: int
    keystrokes: int
    ours: Spread
    theirs: Spread
    ours_cpu: Spread
    theirs_cpu: Spread
    agreeing: int
    miscounted: int | None
    examples: tuple[str, ...]

    @property
    def times_at_p50(self) -> float:
        """How many times our median the peer's is."""
        return self.theirs.p50 / self.ours.p50

    @property
    def times_at_p95(self) -> float:
        """The same of the 95th percentiles."""
        return self.theirs.p95 / self.ours.p95

    @property
    def times_of_cpu(self) -> float:
        """The same of the 95th percentiles of CPU: what it would be on a machine that does nothing else."""
        return self.theirs_cpu.p95 / self.ours_cpu.p95


@dataclass(slots=True)
class Tally:
    """Counts while keystrokes come in; times are seconds on the wall's clock and of CPU."""

    theirs: list[tuple[float, float]] = field(default_factory=list)
    ours: list[tuple[float, float]] = field(default_factory=list)
    agreeing: int = 0
    miscounted: int = 0
    is_counting: bool = False
    examples: list[str] = field(default_factory=list)

    @property
    def spent(self) -> float:
        """The seconds that the peer took in all."""
        return sum(wall for wall, _ in self.theirs)

    def compare(self, keystroke: Keystroke, answer: Answer, reply: Reply) -> None:
        """Note whether a reply says what ours does. A slip that ours corrects finds nothing for a peer."""
        self.is_counting |= reply.counts is not None
        wanted = 0 if answer.searched else answer.total
        if reply.total != wanted:
            self._differs(keystroke, f"{reply.total} listings, not {wanted}")
            return
        self.agreeing += 1
        for facet, values in (reply.counts or {}).items():
            ours = answer.counts.get(facet, {})
            if wanted and any(ours.get(value, 0) != number for value, number in values.items()):
                self.miscounted += 1
                self._differs(keystroke, f"other counts of {facet}")
                return

    def result(self, peer: str, stride: int) -> Duel:
        """Raises ValueError where no keystroke came in."""
        ours, ours_cpu, theirs, theirs_cpu = (
            Spread.of(pair[which] * 1000 for pair in times)
            for times in (self.ours, self.theirs)
            for which in (0, 1)
        )
        return Duel(
            peer=peer,
            stride=stride,
            keystrokes=len(self.theirs),
            ours=ours,
            theirs=theirs,
            ours_cpu=ours_cpu,
            theirs_cpu=theirs_cpu,
            agreeing=self.agreeing,
            miscounted=self.miscounted if self.is_counting else None,
            examples=tuple(self.examples),
        )

    def _differs(self, keystroke: Keystroke, how: str) -> None:
        if len(self.examples) < _EXAMPLES:
            self.examples.append(f"“{keystroke.query.text}” (query {keystroke.number}): {how}")
