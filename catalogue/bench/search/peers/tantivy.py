"""tantivy, an embedded engine in Rust: words and facet codes in one index, counted by its aggregations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from catalogue.bench.search.peers.peer import Reply, facets_for, terms_in, without
from catalogue.bench.search.peers.rows import Row
from catalogue.bench.search.peers.tables import column
from catalogue.bench.search.timing import SHOWN
from catalogue.model.listing import Kind
from catalogue.model.query import Query
from catalogue.services.ask import FACETS

FOLDER = "tantivy"
_CODES = "codes.json"
_HEAP = 400_000_000
_THREADS = 2
# Each piece tells so many values, so that the sums of those shown are exact.
_OF_A_PIECE = 1000
_KINDS = {kind: number for number, kind in enumerate(Kind)}
_ALL_FACETS = tuple(dict.fromkeys(facet for kind in Kind for facet in FACETS[kind]))


def _schema() -> Any:
    import tantivy

    schema = tantivy.SchemaBuilder()
    for field in ("named", "all"):
        schema.add_text_field(field, tokenizer_name="whitespace", index_option="basic")
    for facet in _ALL_FACETS:
        schema.add_unsigned_field(column(facet), indexed=True, fast=True)
    schema.add_unsigned_field("kind", indexed=True, fast=True)
    schema.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    return schema.build()


class Filling:
    """Writes the index, row by row, with a bounded heap."""

    def __init__(self, folder: Path) -> None:
        import tantivy

        self._folder = folder / FOLDER
        self._folder.mkdir()
        self._document = tantivy.Document
        self._writer = tantivy.Index(_schema(), path=str(self._folder)).writer(_HEAP, _THREADS)
        self._codes: dict[str, dict[str, int]] = {facet: {} for facet in _ALL_FACETS}

    def add(self, row: Row) -> None:
        """Put a row into the index."""
        document = self._document()
        document.add_text("id", row.id)
        document.add_unsigned("kind", _KINDS[row.kind])
        document.add_text("named", " ".join(row.named))
        document.add_text("all", " ".join((*row.named, *row.other)))
        for facet, values in row.facets.items():
            known = self._codes[facet]
            for value in values:
                document.add_unsigned(column(facet), known.setdefault(value, len(known)))
        self._writer.add_document(document)

    def finish(self) -> None:
        """Commit, and wait until pieces are merged."""
        self._writer.commit()
        self._writer.wait_merging_threads()
        (self._folder / _CODES).write_text(json.dumps(self._codes), encoding="utf-8")


class Tantivy:
    """A top collector for the page and the total, a terms aggregation a facet."""

    name = "tantivy"

    def __init__(self, data: Path) -> None:
        import tantivy

        folder = data / FOLDER
        self._codes = json.loads((folder / _CODES).read_text(encoding="utf-8"))
        self._values = {facet: list(codes) for facet, codes in self._codes.items()}
        self._query, self._occur = tantivy.Query, tantivy.Occur
        self._schema = _schema()
        index = tantivy.Index(self._schema, path=str(folder))
        index.reload()
        self._searcher = index.searcher()

    def answer(self, query: Query) -> Reply:
        found = self._searcher.search(self._asked(query, query.filters, is_ranked=True), query.limit)
        page = tuple(self._searcher.doc(address)["id"][0] for _, address in found.hits)
        facets = facets_for(query)
        free = [facet for facet in facets if not query.filters.get(facet)]
        counts = self._count(self._asked(query, query.filters), free)
        for facet in facets:
            if facet not in free:
                counts |= self._count(self._asked(query, without(query, facet)), [facet])
        return Reply(found.count, page, counts)

    def close(self) -> None:
        del self._searcher

    def _asked(self, query: Query, filters: Mapping[str, frozenset[str]], *, is_ranked: bool = False) -> Any:
        """The query; where it `is_ranked`, what is found in names scores more."""
        must, should = self._occur.Must, self._occur.Should
        kinds = [_KINDS[kind] for kind in query.kinds]
        parts = [(must, self._one_of("kind", kinds))]
        for term in terms_in(query.text):
            parts.append((must, self._term("all", term.text, term.is_prefix)))
            if is_ranked:
                parts.append((should, self._term("named", term.text, term.is_prefix)))
        for facet, values in filters.items():
            if values:
                codes = self._codes.get(facet, {})
                known = [codes[value] for value in sorted(values) if value in codes]
                parts.append((must, self._one_of(column(facet), known)))
        return self._query.boolean_query(parts)

    def _term(self, field: str, text: str, is_prefix: bool) -> Any:
        if is_prefix:
            return self._query.regex_query(self._schema, field, re.escape(text) + ".*")
        return self._query.const_score_query(self._query.term_query(self._schema, field, text, "basic"), 1.0)

    def _one_of(self, field: str, codes: Iterable[int]) -> Any:
        terms = [(self._occur.Should, self._query.term_query(self._schema, field, code)) for code in codes]
        anyone = self._query.boolean_query(terms) if terms else self._query.empty_query()
        return self._query.const_score_query(anyone, 0.0)

    def _count(self, query: Any, facets: Iterable[str]) -> dict[str, dict[str, int]]:
        asked = {
            facet: {"terms": {"field": column(facet), "size": SHOWN, "segment_size": _OF_A_PIECE}}
            for facet in facets
        }
        if not asked:
            return {}
        return {
            facet: {
                self._values[facet][int(bucket["key"])]: bucket["doc_count"] for bucket in found["buckets"]
            }
            for facet, found in self._searcher.aggregate(query, asked).items()
        }
