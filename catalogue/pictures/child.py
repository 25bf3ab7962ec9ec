"""What runs in a Workshop's own process: prepares one picture after another, within bounds of its own."""

from __future__ import annotations

import json
import math
import signal
import sys
import time
import warnings
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from PIL import Image

from catalogue.pictures.examine import MOST_PIXELS
from catalogue.pictures.prepare import prepare
from catalogue.pictures.refusal import Unfit


def serve(connection: Connection, seconds: float, memory: int) -> None:
    """Answer each message (a picture's bytes) until the other end is gone.

    The answer is a line of JSON, {"refused": reason} or {"width": …, "height": …, "files": n}, and then n
    messages of bytes. No pickles: what a hostile picture might make of this process stays in it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    warnings.simplefilter("ignore")
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    allow_processor_time = bound_process(memory)
    with suppress(EOFError, OSError):
        while True:
            data = connection.recv_bytes()
            allow_processor_time(seconds)
            answer(connection, data)


def answer(connection: Connection, data: bytes) -> None:
    """Prepare one picture and send what came of it."""
    try:
        prepared = prepare(data)
    except Unfit as reason:
        _send(connection, {"refused": str(reason)})
        return
    files = (prepared.master, *prepared.sizes)
    _send(connection, {"width": prepared.width, "height": prepared.height, "files": len(files)})
    for file in files:
        connection.send_bytes(file)


def _send(connection: Connection, message: dict[str, object]) -> None:
    connection.send_bytes(json.dumps(message).encode())


def bound_process(memory: int) -> Callable[[float], None]:
    """Limit this process to `memory` bytes and no core dump; returns what grants it some more seconds.

    Only where the system has such limits: elsewhere the bounds before decoding and the parent's clock hold.
    """
    if sys.platform == "win32":
        return lambda seconds: None
    import resource

    # macOS knows RLIMIT_AS and refuses to set it.
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)

    def allow(seconds: float) -> None:
        # The parent's clock ends a slow picture first; this ends it where the parent has died.
        until = math.ceil(time.process_time() + 2 * seconds)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CPU, (until, hard))

    return allow
