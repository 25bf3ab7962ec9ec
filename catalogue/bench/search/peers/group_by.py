"""SQLite by itself: FTS5 for the words, one GROUP BY a facet for the counts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from catalogue.bench.search.peers import tables
from catalogue.bench.search.peers.peer import Reply, has_many, terms_in, without
from catalogue.bench.search.peers.tables import column, pairs, words
from catalogue.bench.search.timing import SHOWN
from catalogue.model.listing import Kind
from catalogue.model.query import Query
from catalogue.search.words import Term
from catalogue.services.ask import FACETS

Filters = Mapping[str, frozenset[str]]


class GroupBy:
    """The words are looked up once a keystroke, into a temporary table that everything else joins."""

    name = "FTS5 + GROUP BY"

    def __init__(self, data: Path) -> None:
        self._db = tables.opened(data)
        self._codes = tables.codes_in(self._db)
        self._values = {code: names for names, code in self._codes.items()}
        self._db.execute("CREATE TEMP TABLE hit (id INTEGER PRIMARY KEY)")

    def answer(self, query: Query) -> Reply:
        """The kinds one after another: each has its own tables."""
        match = matching(terms_in(query.text))
        total, page, counts = 0, list[str](), dict[str, dict[str, int]]()
        for kind in Kind:
            if kind not in query.kinds:
                continue
            self._hit(kind, match)
            where = self._where(kind, query.filters)
            rows = f"FROM hit CROSS JOIN {kind.value} l ON l.id = hit.id WHERE {where}"
            counted = "FROM hit" if where == "1" else rows
            total += self._db.execute(f"SELECT count(*) {counted}").fetchone()[0]
            page += self._page(kind, match, rows, where, query.limit)
            for facet, values in self._counts(kind, query):
                known = counts.setdefault(facet, {})
                for value, number in values:
                    known[value] = known.get(value, 0) + number
        return Reply(total, tuple(page[: query.limit]), counts)

    def close(self) -> None:
        self._db.close()

    def _hit(self, kind: Kind, match: str) -> None:
        self._db.execute("DELETE FROM hit")
        if match:
            sql = f"INSERT INTO hit SELECT rowid FROM {words(kind)} WHERE {words(kind)} MATCH ?"
            self._db.execute(sql, (match,))
        else:
            self._db.execute(f"INSERT INTO hit SELECT id FROM {kind.value}")

    def _page(self, kind: Kind, match: str, rows: str, where: str, limit: int) -> list[str]:
        """What is found in names first, then the rest, each in the published order."""
        found: dict[str, None] = {}
        if match:
            named = self._db.execute(
                f"SELECT l.key FROM {words(kind)} w CROSS JOIN {kind.value} l ON l.id = w.rowid "
                f"WHERE {words(kind)} MATCH ? AND {where} ORDER BY w.rowid LIMIT {limit}",
                (f"named : ({match})",),
            )
            found = dict.fromkeys(key for (key,) in named)
        if len(found) < limit:
            rest = self._db.execute(f"SELECT l.key {rows} ORDER BY hit.id LIMIT {2 * limit}")
            found |= dict.fromkeys(key for (key,) in rest)
        return list(islice(found, limit))

    def _counts(self, kind: Kind, query: Query) -> Iterator[tuple[str, list[tuple[str, int]]]]:
        """A query for each facet with one value a listing, and one for all of those with several together
        that aren't chosen from."""
        together = []
        for facet in FACETS[kind]:
            where = self._where(kind, without(query, facet))
            if not has_many(kind, facet):
                yield facet, self._single(kind, facet, where, query)
            elif query.filters.get(facet):
                yield facet, self._several(kind, where, query)[facet]
            else:
                together.append(facet)
        if together:
            found = self._several(kind, self._where(kind, query.filters), query)
            yield from ((facet, found[facet]) for facet in together)

    def _single(self, kind: Kind, facet: str, where: str, query: Query) -> list[tuple[str, int]]:
        name = column(facet)
        rows = self._db.execute(
            f"SELECT l.{name}, count(*) FROM hit CROSS JOIN {kind.value} l ON l.id = hit.id "
            f"WHERE {where} AND l.{name} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT {_most(query)}"
        )
        return [(self._values[code][1], number) for code, number in rows]

    def _several(self, kind: Kind, where: str, query: Query) -> Mapping[str, list[tuple[str, int]]]:
        join = f"CROSS JOIN {kind.value} l ON l.id = hit.id " if where != "1" else ""
        rows = self._db.execute(
            f"SELECT p.code, count(*) FROM hit {join}CROSS JOIN {pairs(kind)} p ON p.listing = hit.id "
            f"WHERE {where} GROUP BY 1 ORDER BY 2 DESC"
        )
        found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for code, number in rows:
            facet, value = self._values[code]
            if _most(query) < 0 or len(found[facet]) < _most(query):
                found[facet].append((value, number))
        return found

    def _where(self, kind: Kind, filters: Filters) -> str:
        return condition(kind, filters, self._codes, "l")


def _most(query: Query) -> int:
    """How many values of a facet are handed over; -1: all of them, of several kinds, to be added up."""
    return SHOWN if len(query.kinds) == 1 else -1


def matching(terms: tuple[Term, ...]) -> str:
    """Terms in the words of FTS5, "" for none. They hold letters and digits only, so that quotes suffice."""
    return " AND ".join(f'"{term.text}"{"*" if term.is_prefix else ""}' for term in terms)


def condition(kind: Kind, filters: Filters, codes: Mapping[tuple[str, str], int], table: str) -> str:
    """The filters as SQL on a kind's `table`; a facet that the kind doesn't have admits nothing."""
    parts = []
    for facet, values in filters.items():
        chosen = ",".join(str(codes[facet, value]) for value in sorted(values) if (facet, value) in codes)
        if facet not in FACETS[kind]:
            parts.append("0")
        elif has_many(kind, facet):
            pair = f"SELECT 1 FROM {pairs(kind)} q WHERE q.listing = {table}.id AND q.code IN ({chosen})"
            parts.append(f"EXISTS ({pair})")
        else:
            parts.append(f"{table}.{column(facet)} IN ({chosen})")
    return " AND ".join(parts) or "1"
