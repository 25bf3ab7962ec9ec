"""An index opened in a process of its own: how long that takes, cold and warm, and what memory it keeps.

    python -m catalogue.bench.search.opened INDEX SESSION [--cold]

SESSION is a pickled list of keystrokes. One line of JSON says what was measured.
"""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from pathlib import Path

from catalogue.bench.search import memory
from catalogue.bench.search.sessions import Keystroke
from catalogue.errors import KnownError


@dataclass(frozen=True, slots=True)
class Opened:
    """Milliseconds and bytes. `cached` is the share of the file that was in memory when it was opened, 0 to
    1, None where the system doesn't tell.

    `opening` is until queries can be asked, `opening_cpu` the thread's CPU of that, `first` what the first
    keystroke takes then, `verifying` until every byte has been checked. `before` and `after` the session are
    what the process keeps.
    """

    importing: float
    cached: float | None
    opening: float
    opening_cpu: float
    first: float
    verifying: float
    before: memory.Memory | None
    after: memory.Memory | None


def opened(index: Path, session: Path, *, is_cold: bool = False) -> Opened:
    """Open an index in a new process, after dropping it from the page cache with `is_cold`.

    Raises KnownError where that process fails.
    """
    command = [sys.executable, "-m", "catalogue.bench.search.opened", str(index), str(session)]
    done = subprocess.run([*command, *["--cold"] * is_cold], capture_output=True, text=True)
    if done.returncode != 0:
        raise KnownError(f"The index “{index}” couldn't be opened for measuring: {done.stderr.strip()}")
    told = json.loads(done.stdout)
    for moment in ("before", "after"):
        if told[moment] is not None:
            told[moment] = memory.Memory(**told[moment])
    return Opened(**told)


def main(arguments: Sequence[str]) -> int:
    """Measure in this process and print."""
    index, session, *options = arguments
    path = Path(index)
    keystrokes: list[Keystroke] = pickle.loads(Path(session).read_bytes())

    began = time.perf_counter()
    import_module("catalogue.search.index.engine")
    importing = (time.perf_counter() - began) * 1000
    from catalogue.bench.search.timing import answers, milliseconds
    from catalogue.search.index.engine import Index, open_index

    if "--cold" in options:
        memory.drop_from_cache(path)
    cached = memory.cached_share(path)
    before = memory.of_process()
    made: list[Index] = []
    cpu = time.thread_time()
    opening = milliseconds(lambda: made.append(open_index(path)))
    opening_cpu = (time.thread_time() - cpu) * 1000
    [engine] = made
    first = answers(engine, keystrokes[:1])[0].wall
    verifying = milliseconds(engine.file.verify)
    answers(engine, keystrokes)
    after = memory.of_process()
    found = Opened(importing, cached, opening, opening_cpu, first, verifying, before, after)
    print(json.dumps(asdict(found)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
