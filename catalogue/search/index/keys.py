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

    def _read(self, documents: Sequence[int]) -> None:
        numbers = np.array(documents)
        begins = self._file.take("id_offsets", numbers).tolist()
        ends = self._file.take("id_offsets", numbers + 1).tolist()
        part = self._file.part
        for document, begin, end in zip(documents, begins, ends, strict=True):
            id = part("ids", begin, end).tobytes().decode("utf-8", "surrogatepass")
            self._kept[document] = Key(self._kind(document), id)

    def _kind(self, document: int) -> str:
        for end, kind in self._kinds:
            if document < end:
                return kind
        raise IndexError(document)
