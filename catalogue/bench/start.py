"""Process start to first painted frame of Home on the demo, beside an empty Qt Quick window.

Both run in turn, in the same environment, with the same Python and a window of the same size, so that what
else the machine does falls on both. A run ends at the first swapped frame, which the program tells on its
standard output.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from catalogue.app.display import has_display
from catalogue.app.environment import prepare_environment
from catalogue.bench import first_frame
from catalogue.bench.figures import Figure
from catalogue.errors import KnownError

GOAL = 1.5
_LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class Run:
    """One start: seconds to the first frame, and the resident memory then, in bytes."""

    seconds: float
    memory: int


def measure(runs: int, say: Callable[[str], None] = lambda line: None) -> list[Figure]:
    """Start both programs `runs` times in turn; the figures are in milliseconds, MB and times.

    The first, unmeasured pair fills the disk cache. Raises KnownError where a program doesn't come up.
    """
    # For both: the empty window has nothing of the program in it.
    prepare_environment(is_offscreen=not has_display(sys.platform, os.environ))
    size = "{}x{}".format(*first_frame.SCREEN)
    program = [sys.executable, "-m", "catalogue", "demo", "--size", size, "--until-first-frame"]
    empty = [sys.executable, "-m", "catalogue.bench.empty_window"]
    for command in (program, empty):
        start(command)
    ours: list[Run] = []
    theirs: list[Run] = []
    for number in range(runs):
        ours.append(start(program))
        theirs.append(start(empty))
        milliseconds = [f"{run.seconds * 1000:.0f} ms" for run in (ours[-1], theirs[-1])]
        say(f"{number + 1}: {milliseconds[0]}, empty window {milliseconds[1]}")
    return [
        Figure("demo: start to first frame of Home", "ms", tuple(run.seconds * 1000 for run in ours)),
        Figure("empty Qt Quick window: the same", "ms", tuple(run.seconds * 1000 for run in theirs)),
        Figure(
            "demo against empty window",
            "×",
            tuple(one.seconds / other.seconds for one, other in zip(ours, theirs, strict=True)),
            GOAL,
        ),
        Figure("demo: memory at the first frame", "MB", tuple(run.memory / 1e6 for run in ours)),
        Figure("empty window: memory", "MB", tuple(run.memory / 1e6 for run in theirs)),
    ]


def start(command: list[str]) -> Run:
    """Start a program and wait until it says that its first frame is painted."""
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - began
        try:
            _, errors = process.communicate(timeout=_LONGEST)
        except subprocess.TimeoutExpired:
            process.kill()
            raise KnownError("A measured program didn't end after its first frame.") from None
    if not line.startswith(first_frame.WORD):
        words = errors.strip() or line.strip() or "it said nothing"
        raise KnownError(f"A measured program painted nothing: {words}")
    return Run(took, int(line.removeprefix(first_frame.WORD)))
