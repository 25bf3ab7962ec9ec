"""Process start to first painted frame of Home on the demo, beside an empty Qt Quick window.

Both run in turn, in the same environment, with the same Python and a window of the same size, so that what
else the machine does falls on both. A run ends at the first swapped frame, which the program tells on its
standard output.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
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

    Both find their modules compiled, as an installed program does: the first, unmeasured pair compiles them,
    whatever a checkout or PYTHONDONTWRITEBYTECODE say, and fills the disk cache. Raises KnownError where a
    program doesn't come up.
    """
    # For both: the empty window has nothing of the program in it.
    prepare_environment(is_offscreen=not has_display(sys.platform, os.environ))
    size = "{}x{}".format(*first_frame.SCREEN)
    program = [sys.executable, "-m", "catalogue", "demo", "--size", size, "--until-first-frame"]
    empty = [sys.executable, "-m", "catalogue.bench.empty_window"]
    ours: list[Run] = []
    theirs: list[Run] = []
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for command in (program, empty):
            start(command, environment)
        for number in range(runs):
            ours.append(start(program, environment))
            theirs.append(start(empty, environment))
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


def start(command: list[str], environment: Mapping[str, str]) -> Run:
    """Start a program and wait until it says that its first frame is painted."""
    began = time.perf_counter()
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdout=pipe, stderr=pipe, text=True) as process:
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
