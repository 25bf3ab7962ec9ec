"""What is in an index file: how documents are numbered, and the arrays that say everything of them.

Documents are numbered kind by kind, in Kind's order; each kind begins at a multiple of 64, and the numbers
between are of no document. Inside a kind they stand by (category, exhibitor, published order), so that those
with a facet value in common lie together. N: all numbers with the gaps, a multiple of 64; R: documents; V:
facet codes. A set of documents is words of bits, uint64: document d is bit d & 63 of word d >> 6. Text is
UTF-8, that of lone surrogates too. All offsets begin with 0.

The order of documents and their keys
- `rank` u4 [N]: place in the published order of all kinds (kind, position, id), 0 … R - 1; NOBODY in gaps.
- `by_rank` u4 [R]: the document of each rank.
- `ids` u1, `id_offsets` u8 [N + 1]: each document's id; nothing in gaps.
- `price` f8 [N]: NaN where there is none.
- `by_price` u4: the documents that have a price, by (price, rank).
- `by_name_{language}` u4 [R]: documents by (order.name_key, rank), for each of LANGUAGES.

Three vocabularies: `words`, the terms of all texts; `pinyin` and `initials`, those of Chinese names
- `{v}` u1, `{v}_offsets` u8 [T + 1]: the terms, each once, sorted.
- `{v}_named` u4, `{v}_named_offsets` u8 [T + 1]: the documents with the term in a name, ascending.
- `words_other` u4, `words_other_offsets` u8 [T + 1]: those with it in a body or code and in no name.

Facets that hold at any time (values.lasting_values)
- `values` u1, `value_offsets` u8 [V + 1]: the values, by code: ordered by (kind, facet, value).
- `entry_offsets` u8 [V + 1], `entry_words` i8, `entry_bits` u8: the words of a code's set that aren't 0 and
  their numbers, ascending.
- `forward_{kind}` u2 or u4 (`code_dtype`) [documents of the kind, M]: each document's codes ascending, filled
  up with V. M is that of the document with the most.

Time
- `span_docs` u4, `span_starts` i8, `span_ends` i8, `span_minute` u1, all [S]: spans of sessions and of the
  streams of products, by document: microseconds since 1970 UTC, and 1 where known to the minute.
- `session_flags` u1 [sessions]: HAS_RECORDING, WITHDRAWN.

Texts, in which phrases are looked for
- `texts` u1, `text_offsets` u8: words.spelled of texts; equal ones of neighbouring documents once.
- `doc_texts` u4, `doc_text_offsets` u8 [N + 1]: each document's texts, those of its names first.
- `doc_names` u2 [N]: how many of them are names.

`id_checks`, `by_id` and `wide_…` are described where they are made and read: by_id.py, wide.py.

The header has `made_from`, `made_with`, `n` (N), `kinds` [[kind, first document, documents], …] of all kinds,
`facets` [[kind, facet, first code, values], …] of those that have values, `languages` (those of by_name), and
`letters`, all letters of the terms of each vocabulary.
"""

from __future__ import annotations

import numpy as np

RULES = 1
"""Raised whenever the same documents make other arrays: another meaning here, in words, pinyin or order."""

LANGUAGES = ("en", "zh", "ru", "th", "ar")
"""Those that names can be sorted for: the languages of the screens."""

VOCABULARIES = ("words", "pinyin", "initials")

GAP = 64
"""Each kind's first document is a multiple of it."""

NOBODY = 0xFFFFFFFF
"""The rank of a number that no document has."""

HAS_RECORDING, WITHDRAWN = 1, 2
"""Bits of `session_flags`."""


def padded(documents: int) -> int:
    """Numbers that a kind with so many documents takes up."""
    return -(-documents // GAP) * GAP


def code_dtype(codes: int) -> np.dtype[np.uint16] | np.dtype[np.uint32]:
    """What facet codes are kept in where there are `codes` of them."""
    return np.dtype("<u2") if codes < 0xFFFF else np.dtype("<u4")


def encoded(text: str) -> bytes:
    """UTF-8, also of lone surrogates."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Naming the way to deal with them takes ten times as long, with or without any.
        return text.encode("utf-8", "surrogatepass")
