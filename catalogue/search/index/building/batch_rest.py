"""Ids, prices and times of a batch's documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.session import Precision, Span
from catalogue.search.index.building.shelf import Array
from catalogue.search.index.layout import HAS_RECORDING, WITHDRAWN, encoded

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def ids_of(documents: Sequence[Document]) -> dict[str, Array]:
    """The batch's `ids` (u1) and `id_sizes` (u4)."""
    ids = [encoded(document.key.id) for document in documents]
    return {
        "ids": np.frombuffer(b"".join(ids), "u1"),
        "id_sizes": np.array(list(map(len, ids)), "<u4"),
    }


def prices_of(documents: Sequence[Document]) -> dict[str, Array]:
    """The batch's `price` (f8)."""
    prices = [np.nan if document.price is None else document.price for document in documents]
    return {"price": np.array(prices, "<f8")}


def times_of(documents: Sequence[Document], kind: Kind, first: int) -> dict[str, Array]:
    """The batch's `span_docs`, `span_starts`, `span_ends`, `span_minute`; of sessions `session_flags`."""
    spans: list[tuple[int, Span]] = []
    flags: list[int] = []
    for number, document in enumerate(documents, first):
        if kind is Kind.PRODUCT:
            spans += [(number, span) for span in document.streams]
        elif kind is Kind.SESSION:
            spans += [(number, document.span)] if document.span else []
            flags.append(HAS_RECORDING * document.has_recording + WITHDRAWN * document.withdrawn)
    return {
        "span_docs": np.array([number for number, _ in spans], "<u4"),
        "span_starts": np.array([_microseconds(span.start) for _, span in spans], "<i8"),
        "span_ends": np.array([_microseconds(span.end) for _, span in spans], "<i8"),
        "span_minute": np.array([span.precision is Precision.MINUTE for _, span in spans], "u1"),
        "session_flags": np.array(flags, "u1"),
    }


def _microseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND
