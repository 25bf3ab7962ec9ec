"""A batch's documents by name, for readers of each language: sorted keys in bytes, to be merged.

The bytes of a key have the order of order.name_key and then of the published order. They are UTF-8, which has
the order of code points. A part of a key ends with 0 1 and all its parts with 0 0; a NUL of the text is 0 2.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from catalogue.model.document import Document
from catalogue.model.text import fitting
from catalogue.search.collation import key_of_folded
from catalogue.search.index.building.interning import Interned
from catalogue.search.index.building.letters import BETWEEN, Letters, parted, text_of
from catalogue.search.index.building.shelf import Array
from catalogue.search.index.layout import LANGUAGES, encoded
from catalogue.search.words import fold

RANK_SIZE = 4
"""Bytes at the end of each key: the document's rank, the most significant byte first."""

_NAMED, _NAMELESS = "\0", "\1"


def names_of(documents: Sequence[Document], ranks: NDArray[np.uint32], letters: Letters) -> dict[str, Array]:
    """For each language `names_{language}` (u1), the sorted keys, and `names_{language}_sizes` (u4)."""
    known: Interned[str] = Interned()
    known.update(name for document in documents for name in document.sort_names.values())
    keys = _Keys(known.things(), letters)
    suffixes = _suffixes(ranks)
    languages = [tuple(document.sort_names) for document in documents]
    sections: dict[str, Array] = {}
    for language in LANGUAGES:
        chosen = {written: fitting(written, language) for written in set(languages)}
        found = []
        for document, written, suffix in zip(documents, languages, suffixes, strict=True):
            tag = chosen[written]
            found.append(keys.of("" if tag is None else document.sort_names[tag], language) + suffix)
        found.sort()
        sections[f"names_{language}"] = np.frombuffer(b"".join(found), "u1")
        sections[f"names_{language}_sizes"] = np.array(list(map(len, found)), "<u4")
    return sections


class _Keys:
    """Keys of names without a rank; each is made once, however many readers and documents ask for it."""

    def __init__(self, names: Sequence[str], letters: Letters) -> None:
        folded = text_of(letters.fold(parted(names))).split(BETWEEN)[1:-1]
        self._folded = dict(zip(names, folded, strict=True)) if names else {}
        for name in names:
            if BETWEEN in name:
                self._folded[name] = fold(name)
        self._made: dict[bool, dict[str, bytes]] = {True: {}, False: {}}

    def of(self, name: str, language: str) -> bytes:
        made = self._made[language == "zh"]
        key = made.get(name)
        if key is None:
            key = made[name] = self._key(name, language)
        return key

    def _key(self, name: str, language: str) -> bytes:
        if not name:
            return encoded(_NAMELESS)
        parts = key_of_folded(self._folded[name], language)
        if "\0" in name:
            parts = tuple(part.replace("\0", "\0\2") for part in parts)
            name = name.replace("\0", "\0\2")
        return encoded(_NAMED + "\0\1".join((*parts, f"\0{name}\0\0")))


def _suffixes(ranks: NDArray[np.uint32]) -> list[bytes]:
    raw = ranks.astype(">u4").tobytes()
    return [raw[start : start + RANK_SIZE] for start in range(0, len(raw), RANK_SIZE)]
