"""What the search sees of products, a batch at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from catalogue.model.document import Document
from catalogue.model.listing import Evidence, Key, Kind
from catalogue.model.money import Money
from catalogue.model.session import Span
from catalogue.store.batch_texts import texts_of
from catalogue.store.listing_states import IS_WITHDRAWN
from catalogue.store.rows import INTEGER, INTEGER_OR_NULL, TEXT, TEXT_OR_NULL, batch
from catalogue.store.sessions import span
from catalogue.store.shared_texts import NOBODY, Line, SharedTexts

_PRODUCTS = """
SELECT product.id, position, state, evidence, exhibitor_id, origin_code, category_id, gtin, hs6,
  price_minor, currency, brand
FROM json_each(?) AS wanted CROSS JOIN product ON product.rowid = wanted.value
CROSS JOIN listing ON listing.kind = 'product' AND listing.id = product.id
"""
_COLUMNS = (
    *(TEXT, INTEGER, TEXT, TEXT, TEXT_OR_NULL, TEXT, TEXT, TEXT_OR_NULL, TEXT_OR_NULL),
    *(INTEGER_OR_NULL, TEXT_OR_NULL, TEXT),
)
# By session, so that those of one start stay in the published order of sessions.
_STREAMS = """
SELECT wanted.key, starts_at, ends_at, precision, day_part
FROM json_each(?) AS wanted CROSS JOIN session_product ON product_id = wanted.value
CROSS JOIN listing ON listing.kind = 'session' AND listing.id = session_id AND state = 'published'
CROSS JOIN session ON session.id = session_id
ORDER BY wanted.key, position, session.id
"""
_NO_LINE = Line()
_EVIDENCE = {one.value: (one.value,) for one in Evidence}
_MEMBER, _NOT_MEMBER = ("member",), ("not_member",)


def product_documents(db: sqlite3.Connection, shared: SharedTexts, numbers: Sequence[int]) -> list[Document]:
    """The documents of the products with these numbers, in their order. About 25 µs each.

    Raises ValueError, KeyError or TypeError for what no sound catalogue holds.
    """
    found = batch(db, _PRODUCTS, [json.dumps(list(numbers))], *_COLUMNS)
    ids = [row[0] for row in found]
    exhibitors = shared.exhibitors(row[4] for row in found if row[4] is not None)
    streams = _streams(db, ids)
    documents = []
    for place, (row, fields) in enumerate(zip(found, texts_of(db, "product", ids), strict=True)):
        id, position, state, evidence, exhibitor_id, origin, category, gtin, hs6, minor, currency, brand = row
        line = shared.lines.get(category, _NO_LINE)
        brings = exhibitors[exhibitor_id] if exhibitor_id else NOBODY
        name = fields.get("name", {})
        names = tuple(name.values())
        documents.append(
            Document(
                key=Key(Kind.PRODUCT.value, id),
                position=position,
                names=(*names, brand) if brand else names,
                bodies=tuple(
                    dict.fromkeys(
                        (
                            *fields.get("summary", {}).values(),
                            *fields.get("shown", {}).values(),
                            *brings.names,
                            *line.names,
                        )
                    )
                ),
                codes=(id, *(code for code in (gtin, hs6) if code), *brings.booths),
                facets={
                    "country": (origin,),
                    "bri": _MEMBER if origin in shared.members else _NOT_MEMBER,
                    "category": line.ids,
                    "exhibitor": (exhibitor_id,) if exhibitor_id else (),
                    "evidence": _EVIDENCE[evidence],
                },
                price=None if minor is None else _price(Money(minor, currency), shared.currency),
                withdrawn=IS_WITHDRAWN[state],
                streams=streams.get(place, ()),
                sort_names=name,
            )
        )
    return documents


def _price(price: Money, currency: str) -> float | None:
    """The amount in whole units, if it can be compared with the fair's other prices."""
    return float(price.amount) if price.currency == currency else None


def _streams(db: sqlite3.Connection, ids: Sequence[str]) -> Mapping[int, tuple[Span, ...]]:
    """Place in `ids` → when the published sessions are that show the product, by their start."""
    found: dict[int, list[Span]] = {}
    columns = (INTEGER, TEXT, TEXT, TEXT, TEXT_OR_NULL)
    for place, *words in batch(db, _STREAMS, [json.dumps(list(ids))], *columns):
        found.setdefault(place, []).append(span(*words))
    return {place: tuple(sorted(spans, key=lambda one: one.start)) for place, spans in found.items()}
