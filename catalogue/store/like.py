"""Words that are looked for with LIKE, as conditions of a statement; what was typed is always bound.

LIKE takes no notice of the case of a-z; other cased letters are looked for in each form that `parts` has.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from catalogue.model.listing import Kind


@dataclass(frozen=True, slots=True)
class Word:
    """What a listing must have somewhere, or with `is_excluded` nowhere.

    `parts`: any of these patterns of LIKE in a text, `_` standing for any one sign; `code`: what one of its
    codes begins with; `countries`: or one of these codes of countries.
    """

    parts: tuple[str, ...]
    code: str
    countries: tuple[str, ...] = ()
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class Conditions:
    """SQL over one kind's table: which of its rows are found, and whether by their names; what they bind."""

    found: str
    named: str
    bound: dict[str, object]


def conditions(kind: Kind, words: Sequence[Word]) -> Conditions:
    """All words are needed. Numbered names of parameters are all that is written into the statement."""
    found, named = ["TRUE"], ["TRUE"]
    bound: dict[str, object] = {}
    for number, word in enumerate(words):
        bound |= {f"part{number}_{place}": f"%{part}%" for place, part in enumerate(word.parts)}
        bound |= {f"id{number}_{place}": f"{part}%" for place, part in enumerate(word.parts)}
        bound |= {f"code{number}": f"{word.code}%", f"countries{number}": json.dumps(word.countries)}
        names = {
            "text": _like("text.value", [f"part{number}_{place}" for place in range(len(word.parts))]),
            "brand": _like("brand", [f"part{number}_{place}" for place in range(len(word.parts))]),
            "id": _like(f"{kind.value}.id", [f"id{number}_{place}" for place in range(len(word.parts))]),
            "code": f":code{number}",
            "countries": f"(SELECT value FROM json_each(:countries{number}))",
        }
        anywhere = _ANYWHERE[kind].format(**names)
        if word.is_excluded:
            # A NULL among the parts is no match either.
            found.append(f"({anywhere}) IS NOT TRUE")
        else:
            found.append(f"({anywhere})")
            named.append(f"({_NAMED[kind].format(**names)})")
    return Conditions(" AND ".join(found), " AND ".join(named), bound)


def _like(column: str, parameters: Sequence[str]) -> str:
    return f"({' OR '.join(f'{column} LIKE :{name}' for name in parameters)})"


# What is asked of few things comes first, a listing's own texts last.
_ANYWHERE = {
    Kind.EXHIBITOR: """
  country_code IN {countries} OR {id}
  OR exhibitor.id IN (
    SELECT exhibitor_id FROM place CROSS JOIN exhibitor_place ON place_id = place.id WHERE code LIKE {code})
  OR exhibitor.id IN (
    SELECT exhibitor_id FROM text CROSS JOIN theme ON theme.id = text.id
    CROSS JOIN exhibitor_theme ON theme_id = theme.id
    WHERE text.kind = 'theme' AND field = 'name' AND {text})
  OR exhibitor.id IN (
    SELECT exhibitor_id FROM text CROSS JOIN coverage ON coverage.id = text.id
    WHERE text.kind = 'coverage' AND field = 'name' AND {text})
  OR EXISTS (
    SELECT 1 FROM text WHERE text.kind = 'exhibitor' AND text.id = exhibitor.id
    AND field IN ('name', 'summary', 'zone') AND {text})""",
    Kind.PRODUCT: """
  origin_code IN {countries} OR {id} OR gtin LIKE {code} OR hs6 LIKE {code} OR {brand}
  OR category_id IN (
    WITH RECURSIVE below (id) AS (
      SELECT category.id FROM text CROSS JOIN category ON category.id = text.id
      WHERE text.kind = 'category' AND field = 'name' AND {text}
      UNION SELECT category.id FROM below CROSS JOIN category ON parent_id = below.id)
    SELECT id FROM below)
  OR exhibitor_id IN (
    SELECT id FROM text WHERE text.kind = 'exhibitor' AND field = 'name' AND {text})
  OR exhibitor_id IN (
    SELECT exhibitor_id FROM place CROSS JOIN exhibitor_place ON place_id = place.id WHERE code LIKE {code})
  OR EXISTS (
    SELECT 1 FROM text WHERE text.kind = 'product' AND text.id = product.id
    AND field IN ('name', 'summary', 'shown') AND {text})""",
    Kind.SESSION: """
  {id} OR place_id IN (SELECT id FROM place WHERE code LIKE {code})
  OR host_id IN (SELECT id FROM text WHERE text.kind = 'exhibitor' AND field = 'name' AND {text})
  OR EXISTS (
    SELECT 1 FROM session_country WHERE session_id = session.id AND country_code IN {countries})
  OR session.id IN (
    SELECT session_id FROM text CROSS JOIN theme ON theme.id = text.id
    CROSS JOIN session_theme ON theme_id = theme.id
    WHERE text.kind = 'theme' AND field = 'name' AND {text})
  OR EXISTS (
    SELECT 1 FROM text WHERE text.kind = 'session' AND text.id = session.id
    AND field IN ('name', 'summary', 'venue') AND {text})
  OR EXISTS (
    SELECT 1 FROM session_product CROSS JOIN text
    ON text.kind = 'product' AND text.id = product_id AND field = 'name' AND {text}
    WHERE session_id = session.id)""",
}
_OWN_NAME = "EXISTS (SELECT 1 FROM text WHERE kind = '{0}' AND id = {0}.id AND field = 'name' AND {{text}})"
_NAMED = {
    kind: ("{brand} OR " if kind is Kind.PRODUCT else "") + _OWN_NAME.format(kind.value) for kind in Kind
}
