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
    written = [document.sort_names for document in documents]
    names = list(dict.fromkeys(name for own in written for name in own.values()))
    folded = _folded(names, letters)
    spaced = _spaced_keys(names, folded)
    suffixes = _suffixes(ranks)
    sections: dict[str, Array] = {}
    for language, given in _given(written).items():
        keys = _chinese_keys(given, folded) if language == "zh" else spaced
        found = [keys[name] + rank for name, rank in zip(given, suffixes, strict=True)]
        found.sort()
        sections[f"names_{language}"] = np.frombuffer(b"".join(found), "u1")
        sections[f"names_{language}_sizes"] = np.array(list(map(len, found)), "<u4")
    return sections


def _given(written: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """For each language the name of each document that a reader is given; empty where there is none."""
    tags = list(map(tuple, written))
    different = set(tags)
    given = {}
    for language in LANGUAGES:
        chosen = {languages: fitting(languages, language) or "" for languages in different}
        given[language] = [
            names.get(chosen[languages], "") for names, languages in zip(written, tags, strict=True)
        ]
    return given


def _folded(names: Sequence[str], letters: Letters) -> dict[str, str]:
    if not names:
        return {}
    folded = text_of(letters.fold(parted(names))).split(BETWEEN)[1:-1]
    return {name: fold(name) if BETWEEN in name else one for name, one in zip(names, folded, strict=True)}


def _spaced_keys(names: Sequence[str], folded: Mapping[str, str]) -> dict[str, bytes]:
    """Keys for readers of any language but Chinese. Names without odd signs are done all at once."""
    keys = {name: _key(name, key_of_folded(folded[name], "")) for name in names if _is_odd(name)}
    keys[""] = encoded(_NAMELESS)
    plain = [name for name in names if name not in keys]
    if plain:
        toneless, thai = by_consonants(BETWEEN.join([folded[name].strip() for name in plain]))
        parts = zip(plain, toneless.split(BETWEEN), thai.split(BETWEEN), strict=True)
        written = [f"{_NAMED}{first}\0\1{second}\0\1\0\0{name}\0\0" for name, first, second in parts]
        keys |= zip(plain, encoded(BETWEEN.join(written)).split(encoded(BETWEEN)), strict=True)
    return keys


def _chinese_keys(names: Sequence[str], folded: Mapping[str, str]) -> dict[str, bytes]:
    keys = {name: _key(name, key_of_folded(folded[name], "zh")) for name in set(names) if name}
    keys[""] = encoded(_NAMELESS)
    return keys


def _is_odd(name: str) -> bool:
    return "\0" in name or BETWEEN in name


def _key(name: str, parts: tuple[str, ...]) -> bytes:
    if "\0" in name:
        parts = tuple(part.replace("\0", "\0\2") for part in parts)
        name = name.replace("\0", "\0\2")
    return encoded(_NAMED + "\0\1".join((*parts, f"\0\0{name}\0\0")))


def _suffixes(ranks: NDArray[np.uint32]) -> list[bytes]:
    raw = ranks.astype(">u4").tobytes()
    return [raw[start : start + RANK_SIZE] for start in range(0, len(raw), RANK_SIZE)]
