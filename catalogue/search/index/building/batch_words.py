"""What a batch's documents are found by: their texts, the terms of these, and their names' pinyin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from catalogue.model.document import Document
from catalogue.search.index.building.cutting import cut
from catalogue.search.index.building.interning import Interned
from catalogue.search.index.building.letters import Letters
from catalogue.search.index.building.shelf import Array
from catalogue.search.index.building.spread import begins, owners, places
from catalogue.search.index.layout import encoded
from catalogue.search.pinyin import romanised

Numbers = NDArray[np.int64]

END = "\n"
"""Stands behind each term; no term has it."""


def words_of(documents: Sequence[Document], first: int, letters: Letters) -> dict[str, Array]:
    """The batch's `texts` (u1), `text_sizes`, `doc_texts` (u4, numbers within the batch), `doc_text_counts`,
    `doc_names` (u2), and the sections of the vocabulary `words` (see `_inverted`)."""
    own: list[str] = []
    counts: list[int] = []
    named: list[int] = []
    for document in documents:
        texts = dict.fromkeys((*document.names, *document.bodies, *document.codes))
        own += texts
        counts.append(len(texts))
        named.append(len(set(document.names)))
    known: Interned[str] = Interned()
    doc_texts = known.numbers(own)
    done = cut(known.things(), letters)
    blob, sizes = _joined(done.spelled)

    text_counts = np.array(counts, np.int64)
    firsts = begins(done.term_counts)[doc_texts]
    term_counts = done.term_counts[doc_texts]
    is_other = np.arange(doc_texts.size) >= np.repeat(begins(text_counts)[:-1] + named, text_counts)
    document_of = np.repeat(owners(text_counts) << 1 | is_other, term_counts)
    found = done.text_terms[places(firsts, term_counts)]
    return {
        "texts": blob,
        "text_sizes": sizes,
        "doc_texts": doc_texts.astype("<u4"),
        "doc_text_counts": text_counts.astype("<u4"),
        "doc_names": np.array(named, "<u2"),
        **_inverted("words", done.terms, found, document_of, first, len(documents)),
    }


def pinyin_of(documents: Sequence[Document], first: int) -> dict[str, Array]:
    """The sections of the vocabularies `pinyin` and `initials`."""
    spelt = [romanised(document.names) for document in documents]
    return {
        **_spelt("pinyin", [one.full for one in spelt], first),
        **_spelt("initials", [one.initials for one in spelt], first),
    }


def _spelt(name: str, lists: Sequence[frozenset[str]], first: int) -> dict[str, Array]:
    known: Interned[str] = Interned()
    numbers = known.numbers([term for terms in lists for term in terms])
    terms = known.things()
    order = sorted(range(len(terms)), key=terms.__getitem__)
    rank = np.empty(len(terms), np.int64)
    rank[order] = np.arange(len(terms))
    document_of = owners(np.array([len(terms) for terms in lists], np.int64)) << 1
    in_order = [terms[number] for number in order]
    return _inverted(name, in_order, rank[numbers], document_of, first, len(lists))


def _inverted(
    name: str, terms: list[str], found: Numbers, document_of: Numbers, first: int, documents: int
) -> dict[str, Array]:
    """For pairs of a term found and its document, shifted by one bit which says that it isn't in a name.

    `{name}`: the terms, sorted, each with END behind it; `{name}_named_counts`, `{name}_other_counts` u4: how
    many documents each has; `{name}_named`, `{name}_other` u4: these, term by term, ascending.
    """
    span = 2 * documents
    keys = found * span + document_of
    if len(terms) * span < 1 << 32:
        keys = keys.astype(np.uint32)
    keys.sort()
    pairs = keys >> 1
    keys = keys[np.diff(pairs, prepend=pairs[:1] - 1) != 0] if keys.size else keys
    is_other = (keys & 1).astype(np.bool_)
    sections: dict[str, Array] = {name: np.frombuffer(_ended(terms), "u1")}
    for part, chosen in (("named", keys[~is_other]), ("other", keys[is_other])):
        term_of = chosen // span
        sections[f"{name}_{part}_counts"] = np.bincount(term_of, minlength=len(terms)).astype("<u4")
        sections[f"{name}_{part}"] = ((chosen - term_of * span >> 1) + first).astype("<u4")
    return sections


def _ended(terms: Iterable[str]) -> bytes:
    return encoded(END.join([*terms, ""]))


def _joined(texts: Sequence[str]) -> tuple[Array, Array]:
    """Texts without END in UTF-8, one after another, and the size of each in bytes, u4."""
    blob = np.frombuffer(_ended(texts), "u1")
    is_end = blob == ord(END)
    return blob[~is_end], (np.diff(np.flatnonzero(is_end), prepend=-1) - 1).astype("<u4")
