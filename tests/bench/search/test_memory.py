"""What a process keeps, and what of a file is in memory."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalogue.bench.search import memory

LARGE = 64 << 20


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux tells")
def test_what_is_allocated_is_private() -> None:
    """A block that was written to counts as private, and no more once it is let go."""
    before = memory.of_process()
    block = bytearray(b"x") * LARGE
    during = memory.of_process()
    del block
    after = memory.of_process()
    assert before and during and after
    assert during.private - before.private > LARGE * 0.9
    assert during.private - after.private > LARGE * 0.9


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="only Linux tells")
def test_a_family_is_a_process_and_its_children() -> None:
    """The memory of what a process started is part of its family's."""
    program = "import sys; print(len(b'x' * 30_000_000), flush=True); sys.stdin.read()"
    program = f"block = bytearray(b'x') * {LARGE}; {program}"
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe) as child:
        assert child.stdout and child.stdin
        child.stdout.readline()
        own = memory.of_process()
        assert own
        assert memory.of_family(os.getpid()) > own.private + LARGE * 0.9
        child.stdin.close()


def test_a_process_that_ended_has_none() -> None:
    """Nothing is told of a process that isn't there."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    assert memory.of_process(child.pid) is None
    assert memory.of_family(child.pid) == 0


def test_a_file_just_written_is_in_memory(tmp_path: Path) -> None:
    """All of it, or the system doesn't tell; and after it was dropped no more than before."""
    path = tmp_path / "file"
    path.write_bytes(os.urandom(1 << 20))
    before = memory.cached_share(path)
    assert before in (None, 1.0)
    memory.drop_from_cache(path)
    after = memory.cached_share(path)
    assert (after is None) == (before is None)
    assert (after or 0.0) <= (before or 0.0)
    assert len(path.read_bytes()) == 1 << 20
