"""Builds a search index in a process of its own, which the program's end ends, whichever way it comes."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from catalogue.errors import BugError, KnownError
from catalogue.services.indexing import make

# How far behind others it stands where the processor is wanted: 19 is last.
_NICE = 10
_STEP = 0.01


@dataclass(frozen=True, slots=True)
class Built:
    """The index is there."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody ended the process."""


@dataclass(frozen=True, slots=True)
class Failed:
    """No index could be built; BugError where that is the program's own fault."""

    error: KnownError | BugError


Outcome = Built | Stopped | Failed


class Building:
    """One build. `wait` in a thread of the background; `stop` from any thread, which makes `wait` return."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: SpawnProcess | None = None
        self._is_stopped = False
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        """The process's number while it runs."""
        process = self._process
        return process.pid if process is not None else None

    def wait(self, progress: Callable[[float], None]) -> Outcome:
        """Start it, and return what came of it; until then `progress` is told the share done, 0 to 1."""
        # Not forked: a fork would copy Qt's threads and locks. Not a daemon: it has workers of its own.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, os.fspath(self._folder)), name="index")
        with self._lock:
            if self._is_stopped:
                return Stopped()
            self._process = process
            process.start()
        theirs.close()
        outcome = _listen(ours, progress)
        self._end()
        ours.close()
        if outcome is not None:
            return outcome
        if self._is_stopped:
            return Stopped()
        return Failed(BugError(f"the process that builds the index ended with {process.exitcode}"))

    def stop(self) -> None:
        """End the process and those that it made. What they left is removed by the next build."""
        self._is_stopped = True
        self._end()

    def _end(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            _kill_all(process)
            process.join()


def _listen(connection: Connection, progress: Callable[[float], None]) -> Outcome | None:
    """What the process says came of it; None if it ended without a word."""
    with suppress(EOFError, OSError):
        while True:
            message = json.loads(connection.recv_bytes())
            if "share" not in message:
                return _outcome(message)
            progress(message["share"])
    return None


def _outcome(message: dict[str, list[str]]) -> Outcome:
    if "known" in message:
        what, safe, todo = message["known"]
        return Failed(KnownError(what, safe=safe, todo=todo))
    if "bug" in message:
        return Failed(BugError(message["bug"][0]))
    return Built()


def _kill_all(process: SpawnProcess) -> None:
    """Kill the process with the workers it started, which are its group where the system knows groups."""
    if sys.platform != "win32":
        assert process.pid
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def _serve(connection: Connection, folder: str) -> None:
    """What runs there: builds, and tells over the connection how far it is and what came of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.setpgid(0, 0)
        os.nice(_NICE)
    threading.Thread(target=_end_with_parent, args=(connection,), daemon=True).start()
    told = 0.0

    def tell(share: float) -> None:
        nonlocal told
        if share >= told + _STEP:
            told = share
            _send(connection, {"share": share})

    try:
        make(Path(folder), tell)
    except KnownError as error:
        _send(connection, {"known": [error.what, error.safe, error.todo]})
    except Exception as error:
        _send(connection, {"bug": [f"{type(error).__name__}: {error}"]})
    else:
        _send(connection, {"built": []})


def _send(connection: Connection, message: dict[str, object]) -> None:
    with suppress(OSError):
        connection.send_bytes(json.dumps(message).encode())


def _end_with_parent(connection: Connection) -> None:
    """Wait for the other end to go, as it does when its process is killed; then end all that builds."""
    with suppress(EOFError, OSError):
        connection.recv_bytes()
    if sys.platform != "win32":
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
