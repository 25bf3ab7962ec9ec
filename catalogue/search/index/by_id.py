"""Finds a document by its key.

- `id_checks` u4 [R]: the CRC-32 of each document's id, ascending.
- `by_id` u4 [R]: the documents in the order of (that, document).
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from itertools import pairwise
from typing import Any

import numpy as np

from catalogue.model.listing import Key
from catalogue.search.index.file import IndexFile
from catalogue.search.index.keys import Keys
from catalogue.search.index.kinds import Stretch, stretches
from catalogue.search.index.layout import encoded
from catalogue.search.index.writing import Writer

# Ids read at once.
_BATCH = 65_536


def add_by_id(writer: Writer, header: Mapping[str, Any]) -> None:
    """Add the sections to an index that has `ids` and `id_offsets`. Raises OSError."""
    path, sections = writer.flushed()
    file = IndexFile.unfinished(path, header, sections)
    try:
        stretches_in_use = [stretch for stretch in stretches(header).values() if stretch.count]
        documents = np.concatenate(
            [np.zeros(0, "<u4")]
            + [np.arange(one.first, one.first + one.count, dtype="<u4") for one in stretches_in_use]
        )
        checks = np.array([check for one in stretches_in_use for check in _checks(file, one)], "<u4")
    finally:
        file.close()
    order = np.argsort(checks, kind="stable")
    writer.add("id_checks", checks[order])
    writer.add("by_id", documents[order])


def _checks(file: IndexFile, stretch: Stretch) -> list[int]:
    checks: list[int] = []
    last = stretch.first + stretch.count
    for begin in range(stretch.first, last, _BATCH):
        offsets = file.part("id_offsets", begin, min(begin + _BATCH, last) + 1).tolist()
        ids = file.part("ids", offsets[0], offsets[-1]).tobytes()
        ends = [offset - offsets[0] for offset in offsets]
        checks += [zlib.crc32(ids[first:end]) for first, end in pairwise(ends)]
    return checks


class ById:
    """The numbers of documents whose keys are known; on any thread."""

    def __init__(self, file: IndexFile, keys: Keys) -> None:
        self._file = file
        self._keys = keys

    def numbers(self, keys: Collection[Key]) -> dict[Key, int]:
        """The document of each key; keys of no document are left out."""
        checks, by_id = self._file.whole("id_checks"), self._file.whole("by_id")
        found = {}
        for key in keys:
            check = np.uint32(zlib.crc32(encoded(key.id)))
            first, last = np.searchsorted(checks, check), np.searchsorted(checks, check, side="right")
            for document in by_id[first:last].tolist():
                if self._keys.one(document) == key:
                    found[key] = document
        return found
