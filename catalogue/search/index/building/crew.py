"""Who does the tasks of a build: this process alone, or some processes beside it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from catalogue.errors import BugError, KnownError
from catalogue.search.index.building.letters import Letters
from catalogue.search.index.building.shelf import Files
from catalogue.search.index.building.tasks import Task, Tools
from catalogue.search.index.source import OpenSource


class Crew(Protocol):
    """Does tasks."""

    def run(self, tasks: Sequence[Task]) -> Iterator[int]:
        """Do all tasks, in any order; yields the number of each one done. Raises what a task raised."""
        ...


class Alone:
    """Does one task after another in this process."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def run(self, tasks: Sequence[Task]) -> Iterator[int]:
        for number, task in enumerate(tasks):
            task.run(self._tools)
            yield number


class Processes:
    """Does tasks in `count` processes that share the shelf in `folder`. A context manager.

    They end with it, and by themselves when this process ends in whatever way.
    """

    def __init__(self, open_source: OpenSource, folder: Path, count: int) -> None:
        # Not forked: a fork would copy Qt's threads and locks.
        context = multiprocessing.get_context("spawn")
        self._processes: list[SpawnProcess] = []
        self._connections: list[Connection] = []
        for _ in range(count):
            ours, theirs = context.Pipe()
            process = context.Process(
                target=_serve, args=(theirs, open_source, folder), name="index", daemon=True
            )
            process.start()
            theirs.close()
            self._processes.append(process)
            self._connections.append(ours)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for connection in self._connections:
            connection.close()
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.join()
            process.close()

    def run(self, tasks: Sequence[Task]) -> Iterator[int]:
        waiting = deque(enumerate(tasks))
        doing: dict[Connection, int] = {}
        for connection in self._connections:
            _give(connection, waiting, doing)
        while doing:
            answered = wait(list(doing))
            for connection in [one for one in doing if one in answered]:
                _received(connection)
                number = doing.pop(connection)
                _give(connection, waiting, doing)
                yield number


def _give(connection: Connection, waiting: deque[tuple[int, Task]], doing: dict[Connection, int]) -> None:
    if waiting:
        number, task = waiting.popleft()
        doing[connection] = number
        # One that has ended is told of when its answer is waited for.
        with suppress(OSError):
            connection.send(task)


def _received(connection: Connection) -> None:
    try:
        answer = connection.recv()
    except (EOFError, OSError) as error:
        raise KnownError(
            "A process that was building the search index was ended from outside.",
            safe="The catalogue and the index that was there before are unharmed.",
            todo="Build it again; if that happens once more, the machine is short of memory.",
        ) from error
    if isinstance(answer, Exception):
        raise answer


def _serve(connection: Connection, open_source: OpenSource, folder: Path) -> None:
    """Do each task that comes and answer None, or the error; until the other end is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Documents hold no rings: looking for garbage among them is a tenth of the time.
    gc.disable()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, OSError):
        try:
            with open_source() as source:
                tools = Tools(source, Files(folder), Letters())
                while True:
                    task: Task = connection.recv()
                    task.run(tools)
                    connection.send(None)
        except (KnownError, OSError) as error:
            connection.send(error)
        except EOFError:
            raise
        except Exception:
            connection.send(BugError(f"building the search index failed\n{traceback.format_exc()}"))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
