"""What depends on the clock: a session's state, a product's livestreams, and what comes first by time.

Between two edges of spans nothing changes, so that everything is worked out once between them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalogue.model.listing import Kind
from catalogue.model.query import Range
from catalogue.model.session import SessionState
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.file import IndexFile
from catalogue.search.index.kinds import Stretch
from catalogue.search.order import NO_TIME

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_RECORDED, _WITHDRAWN = 1, 2

STATE, LIVESTREAM = "state", "livestream"
Flags = NDArray[np.bool_]


class Clock:
    """The spans of all sessions and products."""

    def __init__(self, file: IndexFile, known: Mapping[Kind, Stretch], size: int) -> None:
        """`size` is how many words a set has."""
        self._file = file
        self._size = size
        self._sessions = known[Kind.SESSION]
        self._products = known[Kind.PRODUCT]
        self._states: tuple[int, Mapping[str, Mapping[str, Words]]] | None = None
        self._order: tuple[int, NDArray[np.uint32]] | None = None

    def values(self, at: datetime | None) -> Mapping[str, Mapping[str, Words]]:
        """Facet → value → the set of its documents at `at`; without a time there are none."""
        if at is None:
            return {}
        moment = self._moment(at)
        if self._states is None or self._states[0] != moment:
            now = microseconds(at)
            found = {}
            if self._sessions.count:
                found[STATE] = self._session_states(now)
            if self._products.count:
                found[LIVESTREAM] = self._livestreams(now)
            self._states = moment, found
        return self._states[1]

    def within(self, edges: Range) -> Words:
        """The sessions that are at some time within `edges`, POSIX seconds."""
        of_session = self._documents >= self._sessions.first if self._sessions.count else self._nothing
        starts, ends = self._starts / 1e6, self._ends / 1e6
        inside = of_session.copy()
        if edges.low is not None:
            inside &= ends > edges.low
        if edges.high is not None:
            inside &= starts < edges.high
        return self._set(inside)

    def order(self, at: datetime | None) -> NDArray[np.uint32]:
        """The documents that have a time, as they come by it at `at` (see order.time_key)."""
        moment = -1 if at is None else self._moment(at)
        if self._order is None or self._order[0] != moment:
            self._order = moment, self._sorted(None if at is None else microseconds(at))
        return self._order[1]

    def time_keys(
        self, documents: Sequence[int], at: datetime | None
    ) -> Iterator[tuple[int, bool, datetime]]:
        """What order.time_key is of each document."""
        firsts = np.searchsorted(self._documents, documents)
        lasts = np.searchsorted(self._documents, documents, side="right")
        for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
            places = np.arange(first, last)
            to_come = places if at is None else places[self._ends[first:last] > microseconds(at)]
            counting = to_come if to_come.size else places
            keys = zip((~self._is_minute[counting]).tolist(), self._starts[counting].tolist(), strict=True)
            vague, start = min(keys, default=(False, None))
            if start is None:
                yield NO_TIME
            else:
                yield 0 if to_come.size else 1, vague, _EPOCH + timedelta(microseconds=start)

    def _sorted(self, now: int | None) -> NDArray[np.uint32]:
        documents = self._documents
        if not documents.size:
            return documents
        is_over = np.zeros(documents.size, np.bool_) if now is None else self._ends <= now
        ranks = self._file.take("rank", documents)
        by_time = np.lexsort((self._starts, ~self._is_minute, is_over, documents))
        ordered = documents[by_time]
        # Of several spans of one document the first in this order is what counts.
        firsts = by_time[np.concatenate(([True], ordered[1:] != ordered[:-1]))]
        order = np.lexsort((ranks[firsts], self._starts[firsts], ~self._is_minute[firsts], is_over[firsts]))
        return documents[firsts[order]]

    def _session_states(self, now: int) -> dict[str, Words]:
        stretch = self._sessions
        of_session = self._documents >= stretch.first if stretch.count else self._nothing
        flags = np.zeros(self._documents.size, np.uint8)
        flags[of_session] = self._file.whole("session_flags")[self._documents[of_session] - stretch.first]
        withdrawn = (flags & _WITHDRAWN) > 0
        is_over = self._ends <= now
        recorded = (flags & _RECORDED) > 0
        live = self._is_live(now)
        states = {
            SessionState.UNAVAILABLE: withdrawn,
            SessionState.REPLAY: ~withdrawn & is_over & recorded,
            SessionState.ENDED: ~withdrawn & is_over & ~recorded,
            SessionState.LIVE: ~withdrawn & live,
            SessionState.UPCOMING: ~withdrawn & ~is_over & ~live,
        }
        return {state.value: self._set(of_session & flag) for state, flag in states.items()}

    def _livestreams(self, now: int) -> dict[str, Words]:
        stretch = self._products
        first, last = stretch.first, stretch.first + stretch.count
        of_product = (self._documents >= first) & (self._documents < last)
        live = self._is_live(now)
        on_air = self._set(of_product & live)
        coming = self._set(of_product & ~live & (self._ends > now))
        all_products = bits.between(first, last, self._size)
        return {"on_air": on_air, "coming": coming, "none": all_products & ~on_air & ~coming}

    def _is_live(self, now: int) -> Flags:
        return self._is_minute & (self._starts <= now) & (self._ends > now)

    def _set(self, spans: Flags) -> Words:
        """The set of the documents of these spans."""
        flags = np.zeros(self._size * 64, np.bool_)
        flags[self._documents[spans]] = True
        return bits.packed(flags)

    def _moment(self, at: datetime) -> int:
        return int(np.searchsorted(self._edges, microseconds(at), side="right"))

    @cached_property
    def _edges(self) -> NDArray[np.int64]:
        return np.unique(np.concatenate((self._starts, self._ends)))

    @cached_property
    def _documents(self) -> NDArray[np.uint32]:
        return self._file.whole("span_docs")

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        return self._file.whole("span_starts")

    @cached_property
    def _ends(self) -> NDArray[np.int64]:
        return self._file.whole("span_ends")

    @cached_property
    def _is_minute(self) -> Flags:
        return self._file.whole("span_minute") > 0

    @cached_property
    def _nothing(self) -> Flags:
        return np.zeros(self._documents.size, np.bool_)


def microseconds(at: datetime) -> int:
    """Whole microseconds since 1970, UTC; the format's unit of time."""
    return (at - _EPOCH) // timedelta(microseconds=1)
