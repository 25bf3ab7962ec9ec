"""Ours and the peers in turn, key by key, in one process: what else the machine does falls on all alike."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from catalogue.bench.search.peers.duel import Duel, Tally
from catalogue.bench.search.peers.peer import Peer
from catalogue.bench.search.sessions import Keystroke
from catalogue.bench.search.timing import quiet, whole
from catalogue.search.index.engine import Index

Result = TypeVar("Result")

_PROBES = 8


def in_turn(
    index: Index,
    peers: Sequence[Peer],
    keystrokes: Sequence[Keystroke],
    seconds: float,
    say: Callable[[str], None] = lambda line: None,
) -> list[Duel]:
    """Ours answers every keystroke, each peer every one that it can within about `seconds`, evenly spread."""
    strides = [_stride(peer, keystrokes, seconds) for peer in peers]
    for peer, stride in zip(peers, strides, strict=True):
        say(f"{peer.name}: every keystroke" if stride == 1 else f"{peer.name}: one keystroke in {stride}")
    tallies = [Tally() for _ in peers]
    with quiet():
        for number, keystroke in enumerate(keystrokes):
            answer, *ours = _timed(partial(whole, index, keystroke.query))
            for place, (peer, stride, tally) in enumerate(zip(peers, strides, tallies, strict=True)):
                # The slow ones not all at the same keystrokes, and none for more than twice its time.
                if (number + place) % stride == 0 and tally.spent <= 2 * seconds:
                    reply, *theirs = _timed(partial(peer.answer, keystroke.query))
                    tally.ours.append((ours[0], ours[1]))
                    tally.theirs.append((theirs[0], theirs[1]))
                    tally.compare(keystroke, answer, reply)
    return [
        tally.result(peer.name, stride) for peer, stride, tally in zip(peers, strides, tallies, strict=True)
    ]


def _stride(peer: Peer, keystrokes: Sequence[Keystroke], seconds: float) -> int:
    """From how long some keystrokes take, which warm the peer up too."""
    step = max(1, len(keystrokes) // _PROBES)
    # The first letters of a query find most and take longest; these are somewhere in it.
    probes = keystrokes[step // 2 :: step]
    began = time.perf_counter()
    done = 0
    for keystroke in probes:
        peer.answer(keystroke.query)
        done += 1
        if time.perf_counter() - began > seconds / 4:
            break
    average = (time.perf_counter() - began) / done
    return max(1, math.ceil(average * len(keystrokes) / seconds))


def _timed(work: Callable[[], Result]) -> tuple[Result, float, float]:
    """What comes of `work`, and its seconds: on the wall's clock, and of all threads' CPU."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return result, time.perf_counter() - wall, time.process_time() - cpu
