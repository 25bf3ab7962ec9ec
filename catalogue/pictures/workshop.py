"""Decodes pictures in a process of its own: a hostile one costs that process, its time and its memory only.

Bounds before decoding don't suffice: a JPEG of 40 megapixels may have as many scans as its author likes,
and a decoder may crash. Whoever calls waits; call from a job, not from the GUI's thread.
"""

from __future__ import annotations

import json
import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import TracebackType
from typing import Self

from catalogue.pictures.child import serve
from catalogue.pictures.prepare import Prepared
from catalogue.pictures.refusal import PictureRefused

SECONDS = 10.0
# The hungriest picture within the other bounds, a WebP of 40 megapixels, was measured at 890 MB.
MEMORY = 1280 * 1024 * 1024


class Workshop:
    """Prepares pictures one after another. A context manager; its process starts with the first picture."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def prepare(self, data: bytes, name: str) -> Prepared:
        """The files to store for a picture. Raises PictureRefused, which calls it `name`."""
        connection = self._connected()
        try:
            connection.send_bytes(data)
            if not connection.poll(self._seconds):
                self.close()
                raise PictureRefused(name, f"it takes longer than {self._seconds:g} seconds to read")
            answer = json.loads(connection.recv_bytes())
            if "refused" in answer:
                raise PictureRefused(name, answer["refused"])
            master, *sizes = [connection.recv_bytes() for _ in range(answer["files"])]
        except (EOFError, OSError) as error:
            self.close()
            raise PictureRefused(name, "it made the program that reads pictures stop") from error
        return Prepared(answer["width"], answer["height"], master, tuple(sizes))

    def close(self) -> None:
        """End the process; the next picture starts another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None

    def _connected(self) -> Connection:
        if self._connection is None:
            # Not forked: a fork would copy Qt's threads and locks.
            context = multiprocessing.get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(
                target=serve, args=(theirs, self._seconds, self._memory), name="pictures", daemon=True
            )
            self._process.start()
            theirs.close()
        return self._connection
