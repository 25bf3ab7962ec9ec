"""Writes the index file from what lies on the shelf, section by section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from catalogue.search.index.building.batch import part_of
from catalogue.search.index.building.merge_terms import SHARES, share_of
from catalogue.search.index.building.numbering import Numbering
from catalogue.search.index.building.shelf import Array, Shelf
from catalogue.search.index.building.spread import begins
from catalogue.search.index.file import Stream, Writer
from catalogue.search.index.layout import LANGUAGES, VOCABULARIES, padded

# Items copied at once.
_CHUNK = 1 << 22


class Texts:
    """Writes the section `texts` while batches are still read; it is half of the file."""

    def __init__(self, writer: Writer, shelf: Shelf) -> None:
        self._stream: Stream = writer.stream("texts", "u1", (-1,))
        self._shelf = shelf
        self._done: set[int] = set()
        self._next = 0

    def add(self, number: int) -> None:
        """The batch `number` is on the shelf; its texts are written as soon as those before it are."""
        self._done.add(number)
        while self._next in self._done:
            part = part_of(self._next, "texts")
            for chunk in _chunks(self._shelf, part):
                self._stream.write(chunk)
            self._shelf.drop(part)
            self._next += 1

    def close(self) -> None:
        """All batches were added."""
        self._stream.close()


@dataclass(frozen=True, slots=True)
class Assembly:
    """Writes sections. Each method may be called once."""

    writer: Writer
    shelf: Shelf
    numbering: Numbering

    def orders(self) -> None:
        """The order of documents, their ids and prices."""
        rank = self.numbering.rank()
        self.writer.add("rank", rank)
        self.writer.add("by_rank", self.numbering.by_rank())
        self._of_documents("id_offsets", "id_sizes", is_offsets=True)
        self._batches("ids", "u1")
        price = np.full(self.numbering.size, np.nan, "<f8")
        for batch in self.numbering.batches:
            found = self.shelf.get(part_of(batch.number, "price"))
            price[batch.first : batch.first + found.size] = found
        self.writer.add("price", price)
        priced = np.flatnonzero(~np.isnan(price))
        self.writer.add("by_price", priced[np.lexsort((rank[priced], price[priced]))].astype("<u4"))
        for language in LANGUAGES:
            self._merged(f"by_name_{language}", "<u4")

    def terms(self) -> None:
        """The vocabularies and the documents of each term."""
        for name in VOCABULARIES:
            self.writer.add_chunks(name, "u1", self._shares(name))
            self.writer.add_chunks(f"{name}_offsets", "<u8", _running(self._shares(f"{name}_sizes")))
            for part in ("named", "other") if name == "words" else ("named",):
                counts = self._shares(f"{name}_{part}_counts")
                self.writer.add_chunks(f"{name}_{part}", "<u4", self._shares(f"{name}_{part}"))
                self.writer.add_chunks(f"{name}_{part}_offsets", "<u8", _running(counts))

    def letters(self) -> dict[str, str]:
        """The `letters` of the header."""
        found = {name: np.concatenate(list(self._shares(f"{name}_letters"))) for name in VOCABULARIES}
        return {name: "".join(map(chr, np.unique(codes).tolist())) for name, codes in found.items()}

    def facets(self) -> None:
        """The facet values, their documents and the documents' values."""
        self._merged("values", "u1")
        self._offsets("value_offsets", "value_sizes")
        self._offsets("entry_offsets", "entry_counts")
        self._merged("entry_words", "<i8")
        self._merged("entry_bits", "<u8")
        for kind, _, count in self.numbering.kinds:
            name = f"forward_{kind}"
            rows = self.shelf.get(name)
            self.writer.add(name, rows.reshape(count, -1) if rows.size else np.zeros((count, 0), rows.dtype))

    def times(self) -> None:
        """Spans and what else depends on the clock."""
        for name, dtype in (
            ("span_docs", "<u4"),
            ("span_starts", "<i8"),
            ("span_ends", "<i8"),
            ("span_minute", "u1"),
            ("session_flags", "u1"),
        ):
            self._batches(name, dtype)

    def texts(self) -> None:
        """All that belongs to the texts, but not these themselves."""
        sizes = (self.shelf.get(part_of(batch.number, "text_sizes")) for batch in self.numbering.batches)
        self.writer.add_chunks("text_offsets", "<u8", _running(sizes))
        self.writer.add_chunks("doc_texts", "<u4", self._text_numbers())
        self._of_documents("doc_text_offsets", "doc_text_counts", is_offsets=True)
        self._of_documents("doc_names", "doc_names", is_offsets=False)

    def _text_numbers(self) -> Iterator[Array]:
        before = 0
        for batch in self.numbering.batches:
            yield (self.shelf.get(part_of(batch.number, "doc_texts")) + before).astype("<u4")
            before += self.shelf.size(part_of(batch.number, "text_sizes"))

    def _of_documents(self, section: str, part: str, *, is_offsets: bool) -> None:
        """A number for each document, 0 in gaps; with `is_offsets` the sums of those before."""
        if is_offsets:
            self.writer.add_chunks(section, "<u8", _running(self._numbers(part, "<u4")))
        else:
            self.writer.add_chunks(section, "<u2", self._numbers(part, "<u2"))

    def _numbers(self, part: str, dtype: str) -> Iterator[Array]:
        for kind, _, count in self.numbering.kinds:
            for batch in self.numbering.batches:
                if batch.kind == kind:
                    yield self.shelf.get(part_of(batch.number, part))
            yield np.zeros(padded(count) - count, dtype)

    def _batches(self, name: str, dtype: str) -> None:
        parts = (self.shelf.get(part_of(batch.number, name)) for batch in self.numbering.batches)
        self.writer.add_chunks(name, dtype, parts)

    def _merged(self, name: str, dtype: str) -> None:
        self.writer.add_chunks(name, dtype, _chunks(self.shelf, name))

    def _shares(self, name: str) -> Iterator[Array]:
        for share in range(SHARES):
            yield from _chunks(self.shelf, share_of(share, name))

    def _offsets(self, section: str, sizes: str) -> None:
        self.writer.add_chunks(section, "<u8", _running(_chunks(self.shelf, sizes)))


def _chunks(shelf: Shelf, name: str) -> Iterator[Array]:
    size = shelf.size(name)
    for start in range(0, max(size, 1), _CHUNK):
        yield shelf.get(name, start, min(size, start + _CHUNK))


def _running(sizes: Iterable[Array]) -> Iterator[Array]:
    """Offsets from sizes: 0, and after each size the sum so far."""
    before = 0
    yield np.zeros(1, "<u8")
    for some in sizes:
        ends = begins(some)[1:] + before
        before = int(ends[-1]) if ends.size else before
        yield ends.astype("<u8")
