"""A fresh build of an index: how long it takes, and how much memory all its processes keep together.

python -m catalogue.bench.search.building FOLDER TARGET
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from catalogue.bench.search import memory
from catalogue.errors import KnownError

_LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Building:
    """Seconds on the wall's clock and of all processes' CPU; the most private bytes of all processes together
    that were seen, 0 where the system doesn't tell."""

    wall: float
    cpu: float
    peak: int


def build_anew(folder: Path, target: Path) -> Building:
    """Build the index of the catalogue in `folder` as the file `target`, in a new process.

    Raises KnownError where it can't be built.
    """
    began, cpu = time.perf_counter(), _cpu_of_children()
    command = [sys.executable, "-m", "catalogue.bench.search.building", str(folder), str(target)]
    peak = 0
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            peak = max(peak, memory.of_family(process.pid))
            time.sleep(_LOOK_SECONDS)
        assert process.stderr is not None
        words = process.stderr.read().strip()
    if process.returncode != 0:
        raise KnownError(f"The index of “{folder}” couldn't be built for measuring: {words}")
    return Building(time.perf_counter() - began, _cpu_of_children() - cpu, peak)


def main(arguments: Sequence[str]) -> int:
    """Build in this process."""
    from catalogue.search.index.build import build
    from catalogue.services.documents import open_searchable

    folder, target = map(Path, arguments)
    build(partial(open_searchable, folder), target, made_from="", made_with="")
    return 0


def _cpu_of_children() -> float:
    """The CPU seconds of the processes that this one has waited for, and theirs."""
    used = os.times()
    return used.children_user + used.children_system


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
