"""What documents are called outside the index."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from catalogue.model.listing import Key
from catalogue.search.index.file import IndexFile
from catalogue.search.index.kinds import Stretch

# The pages of what is being typed have most listings in common.
_KEPT = 8192


class Keys:
    """The key of each document."""

    def __init__(self, file: IndexFile, known: Collection[Stretch]) -> None:
        self._file = file
        self._kinds = [(stretch.first + stretch.count, stretch.kind.value) for stretch in known]
        self._kept: dict[int, Key] = {}

    def of(self, documents: Sequence[int]) -> tuple[Key, ...]:
        """The keys of documents, in their order."""
        kept = self._kept
        missing = [document for document in documents if document not in kept]
        if missing:
            if len(kept) + len(missing) > _KEPT:
                kept.clear()
                missing = list(documents)
            self._read(missing)
        return tuple([kept[document] for document in documents])

    def one(self, document: int) -> Key:
        """The key of a document, read anew: on any thread."""
        begin, end = self._file.part("id_offsets", document, document + 2).tolist()
        return self._named(document, begin, end)

    def _read(self, documents: Sequence[int]) -> None:
        numbers = np.array(documents)
        begins = self._file.take("id_offsets", numbers).tolist()
        ends = self._file.take("id_offsets", numbers + 1).tolist()
        for document, begin, end in zip(documents, begins, ends, strict=True):
            self._kept[document] = self._named(document, begin, end)

    def _named(self, document: int, begin: int, end: int) -> Key:
        id = self._file.part("ids", begin, end).tobytes().decode("utf-8", "surrogatepass")
        return Key(self._kind(document), id)

    def _kind(self, document: int) -> str:
        for end, kind in self._kinds:
            if document < end:
                return kind
        raise IndexError(document)
