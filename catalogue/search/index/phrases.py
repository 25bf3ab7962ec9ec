"""Which documents have a text with a phrase in it: candidates are looked at text by text."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from catalogue.search.hits import Hits
from catalogue.search.index import bits
from catalogue.search.index.bits import Words
from catalogue.search.index.file import IndexFile
from catalogue.search.index.layout import encoded
from catalogue.search.typed import Item, sought


class Phrases:
    """The spelled texts of all documents (see words.spelled)."""

    def __init__(self, file: IndexFile, size: int) -> None:
        """`size` is how many words a set has."""
        self._file = file
        self._size = size

    def hits(self, item: Item, candidates: Words) -> Hits[Words]:
        """The candidates that have a text in which the item's words stand in this order, as they are."""
        documents = bits.numbers(candidates)
        offsets = self._file.whole("doc_text_offsets")
        begins, lengths = offsets[documents].astype(np.int64), np.diff(offsets)[documents].astype(np.int64)
        ends = np.cumsum(lengths)
        places = np.repeat(begins - ends + lengths, lengths) + np.arange(ends[-1] if ends.size else 0)
        texts = self._file.take("doc_texts", places)
        has = self._holding(texts, encoded(sought(item)))
        owners = np.repeat(np.arange(documents.size), lengths)
        is_name = places < (begins + self._file.take("doc_names", documents))[owners]
        named = np.zeros(self._size * 64, np.bool_)
        anywhere = named.copy()
        named[documents[owners[has & is_name]]] = True
        anywhere[documents[owners[has]]] = True
        return Hits(bits.packed(named), bits.packed(anywhere))

    def _holding(self, texts: NDArray[np.uint32], phrase: bytes) -> NDArray[np.bool_]:
        """Whether each of the texts, given by its number, holds the phrase."""
        different, which = np.unique(texts, return_inverse=True)
        offsets = self._file.whole("text_offsets")
        spans = zip(offsets[different].tolist(), offsets[different + 1].tolist(), strict=True)
        found = [phrase in bytes(self._file.part("texts", first, last)) for first, last in spans]
        holding: NDArray[np.bool_] = np.array(found, np.bool_)[which]
        return holding
