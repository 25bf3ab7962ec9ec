"""A batch's documents by name, for readers of each language: sorted keys in bytes, to be merged.

The bytes of a key have the order of order.name_key and then of the published order. They are UTF-8, which has
the order of code points. A part of a key ends with 0 1 and all its parts with 0 0; a NUL of the text is 0 2.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from catalogue.model.document import Document
from catalogue.model.text import fitting
from catalogue.search.collation import by_consonants, key_of_folded
from catalogue.search.index.building.letters import BETWEEN, Letters, parted, text_of
from catalogue.search.index.building.shelf import Array
from catalogue.search.index.layout import LANGUAGES, encoded
from catalogue.search.words import fold

RANK_SIZE = 4
"""Bytes at the end of each key: the document's rank, the most significant byte first."""

_NAMED, _NAMELESS = "\0", "\1"


def names_of(documents: Sequence[Document], ranks: NDArray[np.uint32], letters: Letters) -> dict[str, Array]:
    """For each language `names_{language}` (u1), the sorted keys, and `names_{language}_sizes` (u4)."""
    names = list(dict.fromkeys(name for document in documents for name in document.sort_names.values()))
    folded = _folded(names, letters)
    spaced = _spaced_keys(folded)
    keys = {
        language: _chinese_keys(documents, folded) if language == "zh" else spaced for language in LANGUAGES
    }
    suffixes = _suffixes(ranks)
    sections: dict[str, Array] = {}
    for language in LANGUAGES:
        key_of = keys[language]
        found = [
            key_of[name] + rank for name, rank in zip(_given(documents, language), suffixes, strict=True)
        ]
        found.sort()
        sections[f"names_{language}"] = np.frombuffer(b"".join(found), "u1")
        sections[f"names_{language}_sizes"] = np.array(list(map(len, found)), "<u4")
    return sections


def _given(documents: Sequence[Document], language: str) -> list[str]:
    """The name of each document that a reader of `language` is given; empty where there is none."""
    written = [tuple(document.sort_names) for document in documents]
    chosen = {languages: fitting(languages, language) for languages in set(written)}
    tags = [chosen[languages] for languages in written]
    return [
        "" if tag is None else document.sort_names[tag] for document, tag in zip(documents, tags, strict=True)
    ]


def _folded(names: Sequence[str], letters: Letters) -> dict[str, str]:
    if not names:
        return {}
    folded = text_of(letters.fold(parted(names))).split(BETWEEN)[1:-1]
    return {name: fold(name) if BETWEEN in name else one for name, one in zip(names, folded, strict=True)}


def _spaced_keys(folded: Mapping[str, str]) -> dict[str, bytes]:
    """Keys for readers of any language but Chinese. All names are turned to Thai order at once."""
    stripped = [one.replace(BETWEEN, "").strip() for one in folded.values()]
    toneless, thai = by_consonants(BETWEEN.join(stripped))
    parts = zip(folded, toneless.split(BETWEEN), thai.split(BETWEEN), strict=True) if folded else ()
    keys = {"": encoded(_NAMELESS)}
    for name, *own in parts:
        if name:
            keys[name] = _key(name, key_of_folded(folded[name], "") if BETWEEN in name else tuple(own))
    return keys


def _chinese_keys(documents: Sequence[Document], folded: Mapping[str, str]) -> dict[str, bytes]:
    keys = {"": encoded(_NAMELESS)}
    for name in _given(documents, "zh"):
        if name not in keys:
            keys[name] = _key(name, key_of_folded(folded[name], "zh"))
    return keys


def _key(name: str, parts: tuple[str, ...]) -> bytes:
    if "\0" in name:
        parts = tuple(part.replace("\0", "\0\2") for part in parts)
        name = name.replace("\0", "\0\2")
    return encoded(_NAMED + "\0\1".join((*parts, f"\0\0{name}\0\0")))


def _suffixes(ranks: NDArray[np.uint32]) -> list[bytes]:
    raw = ranks.astype(">u4").tobytes()
    return [raw[start : start + RANK_SIZE] for start in range(0, len(raw), RANK_SIZE)]
