"""What the search sees of exhibitors, a batch at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from catalogue.model.document import Document
from catalogue.model.exhibitor import ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Key, Kind
from catalogue.store.batch_texts import texts_of, values
from catalogue.store.listing_states import IS_WITHDRAWN
from catalogue.store.rows import INTEGER, TEXT, batch, grouped
from catalogue.store.shared_texts import SharedTexts

_EXHIBITORS = """
SELECT exhibitor.id, position, state, form, country_code, participation
FROM json_each(?) AS wanted CROSS JOIN exhibitor ON exhibitor.rowid = wanted.value
CROSS JOIN listing ON listing.kind = 'exhibitor' AND listing.id = exhibitor.id
"""
_THEMES = """
SELECT wanted.key, theme_id FROM json_each(?) AS wanted
CROSS JOIN exhibitor_theme ON exhibitor_id = wanted.value CROSS JOIN theme ON theme.id = theme_id
ORDER BY wanted.key, theme.position, theme_id
"""
_PAYMENTS = """
SELECT wanted.key, means FROM json_each(?) AS wanted
CROSS JOIN exhibitor_payment ON exhibitor_id = wanted.value ORDER BY wanted.key, means
"""
_REACH = """
SELECT wanted.key, coverage.id, measure FROM json_each(?) AS wanted
CROSS JOIN coverage ON exhibitor_id = wanted.value ORDER BY wanted.key, position, coverage.rowid
"""


def exhibitor_documents(
    db: sqlite3.Connection, shared: SharedTexts, numbers: Sequence[int]
) -> list[Document]:
    """The documents of the exhibitors with these numbers, in their order.

    Raises ValueError, KeyError or TypeError for what no sound catalogue holds.
    """
    columns = (TEXT, INTEGER, TEXT, TEXT, TEXT, TEXT)
    found = batch(db, _EXHIBITORS, [json.dumps(list(numbers))], *columns)
    ids = [row[0] for row in found]
    wanted = json.dumps(ids)
    themes = grouped(batch(db, _THEMES, [wanted], INTEGER, TEXT), len(ids))
    payments = grouped(batch(db, _PAYMENTS, [wanted], INTEGER, TEXT), len(ids))
    reach = batch(db, _REACH, [wanted], INTEGER, TEXT, TEXT)
    measures = grouped(((place, measure) for place, _, measure in reach), len(ids))
    coverages = [id for _, id, _ in reach]
    reached: list[list[str]] = [[] for _ in ids]
    for (place, _, _), fields in zip(reach, texts_of(db, "coverage", coverages), strict=True):
        reached[place] += fields.get("name", {}).values()
    booths = shared.booths(ids)
    documents = []
    for place, (row, fields) in enumerate(zip(found, texts_of(db, "exhibitor", ids), strict=True)):
        id, position, state, form, country, participation = row
        name = fields.get("name", {})
        known = values(fields.get("summary"), fields.get("zone"))
        documents.append(
            Document(
                key=Key(Kind.EXHIBITOR.value, id),
                position=position,
                names=tuple(name.values()),
                bodies=tuple(dict.fromkeys((*known, *shared.theme_names(themes[place]), *reached[place]))),
                codes=(id, *booths[place]),
                facets={
                    "country": (country,),
                    "form": (ExhibitorForm(form).value,),
                    "participation": (Participation(participation).value,),
                    "theme": themes[place],
                    "reach": tuple(dict.fromkeys(measures[place])),
                    "payment": tuple(PaymentMeans(means).value for means in payments[place]),
                },
                withdrawn=IS_WITHDRAWN[state],
                sort_names=name,
            )
        )
    return documents
