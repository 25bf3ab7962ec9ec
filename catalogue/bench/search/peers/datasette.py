"""Datasette in this process, through its own client: its table pages as JSON, with facets."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from catalogue.bench.search.peers import tables
from catalogue.bench.search.peers.group_by import condition, matching
from catalogue.bench.search.peers.peer import Reply, has_many, terms_in
from catalogue.bench.search.peers.tables import column, words
from catalogue.bench.search.timing import SHOWN
from catalogue.model.listing import Kind
from catalogue.model.query import Query
from catalogue.services.ask import FACETS

_LONGEST_MS = 600_000
_MOST_ROWS = 1000


class Datasette:
    """Its limits of time are lifted, its suggestions of facets are off, its facet columns have indexes.

    A facet that is chosen from is counted by a second request, since Datasette narrows it by its own choice.
    """

    name = "Datasette"

    def __init__(self, data: Path) -> None:
        from datasette.app import Datasette as Application

        db = tables.opened(data)
        self._codes = tables.codes_in(db)
        self._values = {code: value for (_, value), code in self._codes.items()}
        numbers = {
            kind.value: db.execute(f"SELECT count(*) FROM {kind.value}").fetchone()[0] for kind in Kind
        }
        db.close()
        path = data / tables.DATABASE
        self._database = path.stem
        table = {
            kind.value: {"fts_table": words(kind), "fts_pk": "id", "searchmode": "raw", "sort": "id"}
            for kind in Kind
        }
        self._loop = asyncio.new_event_loop()
        self._application = Application(
            immutables=[str(path)],
            # Else it reads the whole file for a check sum, and counts tables that can't be counted.
            inspect_data={
                self._database: {
                    "hash": data.name,
                    "size": path.stat().st_size,
                    "file": path.name,
                    "tables": {name: {"count": number} for name, number in numbers.items()},
                }
            },
            metadata={"databases": {self._database: {"tables": table}}},
            settings={
                "sql_time_limit_ms": _LONGEST_MS,
                "facet_time_limit_ms": _LONGEST_MS,
                "facet_suggest_time_limit_ms": 1,
                "suggest_facets": False,
                "max_returned_rows": _MOST_ROWS,
                "num_sql_threads": 2,
                "cache_size_kb": 262_144,
            },
        )
        self._loop.run_until_complete(self._application.invoke_startup())

    def answer(self, query: Query) -> Reply:
        return self._loop.run_until_complete(self._answer(query))

    def close(self) -> None:
        self._application.executor.shutdown()
        self._loop.close()

    async def _answer(self, query: Query) -> Reply:
        total, page, counts = 0, list[str](), dict[str, dict[str, int]]()
        for kind in Kind:
            if kind not in query.kinds:
                continue
            chosen = [facet for facet in FACETS[kind] if query.filters.get(facet)]
            free = tuple(facet for facet in FACETS[kind] if facet not in chosen)
            found = await self._ask(kind, query, dict(query.filters), free, query.limit)
            total += found["filtered_table_rows_count"]
            page += [row["key"] for row in found["rows"]]
            replies = [found]
            for facet in chosen:
                others = {name: values for name, values in query.filters.items() if name != facet}
                replies.append(await self._ask(kind, query, others, (facet,), 0))
            for reply in replies:
                self._count(reply, counts)
        return Reply(total, tuple(page[: query.limit]), counts)

    async def _ask(
        self,
        kind: Kind,
        query: Query,
        filters: Mapping[str, frozenset[str]],
        facets: tuple[str, ...],
        size: int,
    ) -> dict[str, Any]:
        # Of several kinds more values are needed, else the sums of those shown may be wrong.
        values = str(SHOWN) if len(query.kinds) == 1 else "max"
        asked = [("_shape", "objects"), ("_size", str(size)), ("_facet_size", values)]
        match = matching(terms_in(query.text))
        if match:
            asked.append(("_search", match))
        where = condition(kind, filters, self._codes, kind.value)
        if where != "1":
            asked.append(("_where", where))
        for facet in facets:
            asked.append(("_facet_array" if has_many(kind, facet) else "_facet", column(facet)))
        address = f"/{self._database}/{kind.value}.json?{urlencode(asked)}"
        reply = await self._application.client.get(address)
        found: dict[str, Any] = reply.json()
        if reply.status_code != 200:
            raise RuntimeError(f"Datasette says {found.get('error')}")
        return found

    def _count(self, reply: Mapping[str, Any], counts: dict[str, dict[str, int]]) -> None:
        for found in reply["facet_results"].values():
            facet = found["name"].removeprefix(column(""))
            known = counts.setdefault(facet, {})
            for result in found["results"]:
                if result["value"] is not None:
                    value = self._values[int(result["value"])]
                    known[value] = known.get(value, 0) + result["count"]
