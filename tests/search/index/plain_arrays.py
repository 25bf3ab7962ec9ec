"""The arrays of an index as plainly as they can be made: sets and sorted lists, all documents in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.model.document import Document
from catalogue.model.listing import Kind
from catalogue.model.session import Precision, Span
from catalogue.search.index import layout
from catalogue.search.index.layout import LANGUAGES, encoded, padded
from catalogue.search.index.source import Source
from catalogue.search.order import name_key
from catalogue.search.pinyin import romanised
from catalogue.search.values import lasting_values
from catalogue.search.words import runs, spelled, terms_of

Arrays = dict[str, NDArray[Any]]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def arrays_of(source: Source) -> tuple[dict[str, Any], Arrays]:
    """The header, without what the file and its maker add, and all arrays."""
    plain = _Plain(source)
    arrays = {
        **plain.orders(),
        **plain.words(),
        **plain.facets(),
        **plain.times(),
        **plain.texts(),
    }
    header = {
        "n": plain.size,
        "kinds": plain.kinds,
        "facets": plain.facet_rows,
        "languages": list(LANGUAGES),
        "letters": plain.letters,
    }
    return header, arrays


class _Plain:
    def __init__(self, source: Source) -> None:
        self.documents: dict[int, Document] = {}
        self.ranks: dict[int, int] = {}
        self.kinds: list[list[Any]] = []
        self.facet_rows: list[list[Any]] = []
        self.letters: dict[str, str] = {}
        self.size = 0
        for kind in Kind:
            census = source.census(kind)
            count = len(census.rows)
            order = sorted(range(count), key=lambda n: (census.categories[n], census.exhibitors[n], n))
            before = len(self.ranks)
            found = source.of(kind, [census.rows[place] for place in order])
            for number, (place, document) in enumerate(zip(order, found, strict=True), self.size):
                self.documents[number] = document
                self.ranks[number] = before + place
            self.kinds.append([kind.value, self.size, count])
            self.size += padded(count)

    def orders(self) -> Arrays:
        rank = np.full(self.size, layout.NOBODY, "<u4")
        price = np.full(self.size, np.nan, "<f8")
        for number, document in self.documents.items():
            rank[number] = self.ranks[number]
            if document.price is not None:
                price[number] = document.price
        arrays: Arrays = {
            "rank": rank,
            "price": price,
            "by_rank": np.array(sorted(self.ranks, key=self.ranks.__getitem__), "<u4"),
            "by_price": np.array(
                sorted(
                    (number for number, one in self.documents.items() if one.price is not None),
                    key=lambda number: (self.documents[number].price, self.ranks[number]),
                ),
                "<u4",
            ),
        }
        for language in LANGUAGES:
            keys = {
                number: (name_key(one, language), self.ranks[number])
                for number, one in self.documents.items()
            }
            arrays[f"by_name_{language}"] = np.array(sorted(keys, key=keys.__getitem__), "<u4")
        ids = [self.documents[n].key.id if n in self.documents else "" for n in range(self.size)]
        arrays["ids"], arrays["id_offsets"] = _joined(ids)
        return arrays

    def words(self) -> Arrays:
        postings: dict[str, tuple[defaultdict[str, list[int]], defaultdict[str, list[int]]]] = {
            name: (defaultdict(list), defaultdict(list)) for name in layout.VOCABULARIES
        }
        for number, one in self.documents.items():
            named = _terms(one.names)
            for term in named:
                postings["words"][0][term].append(number)
            for term in _terms((*one.bodies, *one.codes)) - named:
                postings["words"][1][term].append(number)
            spelt = romanised(one.names)
            for name, syllables in (("pinyin", spelt.full), ("initials", spelt.initials)):
                for term in syllables:
                    postings[name][0][term].append(number)
        arrays: Arrays = {}
        for name, (in_names, elsewhere) in postings.items():
            terms = sorted(in_names.keys() | elsewhere.keys())
            self.letters[name] = "".join(sorted(set(chain.from_iterable(terms))))
            arrays[name], arrays[f"{name}_offsets"] = _joined(terms)
            parts = {"named": in_names, "other": elsewhere} if name == "words" else {"named": in_names}
            for part, lists in parts.items():
                arrays[f"{name}_{part}"], arrays[f"{name}_{part}_offsets"] = _listed(
                    [lists.get(term, []) for term in terms]
                )
        return arrays

    def facets(self) -> Arrays:
        values: dict[tuple[int, str, str], list[int]] = {}
        for place, (_, first, count) in enumerate(self.kinds):
            for number in range(first, first + count):
                for facet, given in lasting_values(self.documents[number]).items():
                    for value in dict.fromkeys(given):
                        values.setdefault((place, facet, value), []).append(number)
        codes = {value: code for code, value in enumerate(sorted(values))}
        for (place, facet, _), code in codes.items():
            if not self.facet_rows or self.facet_rows[-1][:2] != [self.kinds[place][0], facet]:
                self.facet_rows.append([self.kinds[place][0], facet, code, 0])
            self.facet_rows[-1][3] += 1
        arrays: Arrays = {}
        arrays["values"], arrays["value_offsets"] = _joined([value for _, _, value in codes])
        entries = [_bits(numbers) for _, numbers in sorted(values.items())]
        listed, arrays["entry_offsets"] = _listed([list(entry) for entry in entries])
        arrays["entry_words"] = listed.astype("<i8")
        arrays["entry_bits"] = np.array([word for entry in entries for word in entry.values()], "<u8")
        by_document: dict[int, list[int]] = {number: [] for number in self.documents}
        for coded, code in codes.items():
            for number in values[coded]:
                by_document[number].append(code)
        for kind, first, count in self.kinds:
            rows = [by_document[number] for number in range(first, first + count)]
            width = max(map(len, rows), default=0)
            forward = np.full((count, width), len(codes), layout.code_dtype(len(codes)))
            for place, row in enumerate(rows):
                forward[place, : len(row)] = row
            arrays[f"forward_{kind}"] = forward
        return arrays

    def times(self) -> Arrays:
        spans: list[tuple[int, Span]] = []
        flags = []
        for number, one in self.documents.items():
            if one.key.kind == Kind.SESSION:
                spans += [(number, one.span)] if one.span else []
                flags.append(
                    layout.HAS_RECORDING * one.has_recording + layout.WITHDRAWN * one.withdrawn,
                )
            if one.key.kind == Kind.PRODUCT:
                spans += [(number, span) for span in one.streams]
        return {
            "span_docs": np.array([number for number, _ in spans], "<u4"),
            "span_starts": np.array([_microseconds(span.start) for _, span in spans], "<i8"),
            "span_ends": np.array([_microseconds(span.end) for _, span in spans], "<i8"),
            "span_minute": np.array([span.precision is Precision.MINUTE for _, span in spans], "u1"),
            "session_flags": np.array(flags, "u1"),
        }

    def texts(self) -> Arrays:
        numbers: dict[str, int] = {}
        by_document: list[list[int]] = [[] for _ in range(self.size)]
        names = np.zeros(self.size, "<u2")
        for number, one in self.documents.items():
            own = dict.fromkeys((*one.names, *one.bodies, *one.codes))
            by_document[number] = [numbers.setdefault(text, len(numbers)) for text in own]
            names[number] = len(set(one.names))
        arrays: Arrays = {"doc_names": names}
        arrays["texts"], arrays["text_offsets"] = _joined([spelled(runs(text)) for text in numbers])
        arrays["doc_texts"], arrays["doc_text_offsets"] = _listed(by_document)
        return arrays


def _terms(texts: Iterable[str]) -> set[str]:
    return {term for text in texts for run in runs(text) for term in terms_of(run)}


def _joined(texts: list[str]) -> tuple[NDArray[np.uint8], NDArray[np.uint64]]:
    raw = [encoded(text) for text in texts]
    return np.frombuffer(b"".join(raw), "u1"), _offsets([len(one) for one in raw])


def _listed(lists: list[list[int]]) -> tuple[NDArray[np.uint32], NDArray[np.uint64]]:
    return np.array(list(chain.from_iterable(lists)), "<u4"), _offsets([len(one) for one in lists])


def _offsets(sizes: list[int]) -> NDArray[np.uint64]:
    return np.concatenate([[0], np.cumsum(sizes, dtype=np.int64)]).astype("<u8")


def _bits(numbers: list[int]) -> dict[int, int]:
    """The words that aren't 0, by their number."""
    found: dict[int, int] = {}
    for number in numbers:
        found[number >> 6] = found.get(number >> 6, 0) | 1 << (number & 63)
    return found


def _microseconds(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(microseconds=1)
