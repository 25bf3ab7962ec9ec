"""Reads a page's cards: one query for all of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from catalogue.model.card import Card
from catalogue.model.listing import Evidence, Key
from catalogue.model.money import Money
from catalogue.store.damage import reader
from catalogue.store.rows import INTEGER, INTEGER_OR_NULL, TEXT, TEXT_OR_NULL, rows
from catalogue.store.sessions import span
from catalogue.store.texts import texts_from_json

# `place` is a session's place, else the first booth of the exhibitor, or of who brings the product. A booth
# is in a hall or in a row of one, so the hall is the place itself, its parent or its parent's parent.
# Exhibitors and sessions without a theme borrow the look of their first product, and so of its category. An
# exhibitor's first is the first that was written: to find the first in published order takes all of them,
# 40 ms for 64 exhibitors of a large fair.
# CROSS JOIN keeps SQLite from looking through all listings for the few that belong to the one at hand.
_CARDS = """
WITH wanted AS MATERIALIZED (
  SELECT key AS place_on_page, json_extract(value, '$[0]') AS kind, json_extract(value, '$[1]') AS id
  FROM json_each(?)
), known AS MATERIALIZED (
  SELECT wanted.place_on_page, listing.kind, listing.id, listing.evidence, listing.state,
    coalesce(product.exhibitor_id, session.host_id) AS exhibitor_id,
    product.origin_code, exhibitor.country_code, product.category_id,
    product.price_minor, product.currency, product.price_evidence,
    coalesce(exhibitor.participation, '') AS participation,
    coalesce(exhibitor.form, session.form, '') AS form,
    session.starts_at, session.ends_at, session.precision, session.day_part,
    session.stream IS NOT NULL AS has_stream, session.recording IS NOT NULL AS has_recording,
    coalesce(nullif(product.art, ''), nullif(session.art, '')) AS own_art,
    CASE listing.kind
      WHEN 'product' THEN product.id
      WHEN 'exhibitor' THEN (
        SELECT brought.id FROM product AS brought
        CROSS JOIN listing AS l ON l.kind = 'product' AND l.id = brought.id
        WHERE brought.exhibitor_id = exhibitor.id AND l.state = 'published' ORDER BY brought.rowid LIMIT 1)
      ELSE (
        SELECT shown.product_id FROM session_product AS shown
        CROSS JOIN listing AS l ON l.kind = 'product' AND l.id = shown.product_id
        WHERE shown.session_id = session.id AND l.state = 'published' ORDER BY l.position LIMIT 1)
    END AS first_product_id,
    CASE listing.kind
      WHEN 'exhibitor' THEN (
        SELECT theme.id FROM exhibitor_theme JOIN theme ON theme.id = theme_id
        WHERE exhibitor_id = exhibitor.id ORDER BY theme.position LIMIT 1)
      WHEN 'session' THEN (
        SELECT theme.id FROM session_theme JOIN theme ON theme.id = theme_id
        WHERE session_id = session.id ORDER BY theme.position LIMIT 1)
    END AS first_theme_id,
    coalesce(session.place_id, (
      SELECT min(place_id) FROM exhibitor_place
      WHERE exhibitor_id = coalesce(exhibitor.id, product.exhibitor_id))) AS place_id
  FROM wanted
  JOIN listing ON listing.kind = wanted.kind AND listing.id = wanted.id
  LEFT JOIN exhibitor ON listing.kind = 'exhibitor' AND exhibitor.id = listing.id
  LEFT JOIN product ON listing.kind = 'product' AND product.id = listing.id
  LEFT JOIN session ON listing.kind = 'session' AND session.id = listing.id
)
SELECT known.kind, known.id, known.evidence,
  (SELECT json_group_object(language, json_array(value, status)) FROM text
   WHERE kind = known.kind AND id = known.id AND field = 'name'),
  coalesce(known.own_art, nullif(theme.art, ''), nullif(first_product.art, ''), nullif(category.art, ''), ''),
  coalesce(theme.tint, category.tint, ''),
  (SELECT hash FROM listing_picture WHERE kind = known.kind AND id = known.id ORDER BY position LIMIT 1),
  CASE known.kind
    WHEN 'product' THEN json_array(known.origin_code)
    WHEN 'exhibitor' THEN json_array(known.country_code)
    ELSE (SELECT json_group_array(country_code) FROM (
      SELECT country_code FROM session_country WHERE session_id = known.id ORDER BY country_code))
  END,
  known.exhibitor_id,
  (SELECT json_group_object(language, json_array(value, status)) FROM text
   WHERE kind = 'exhibitor' AND id = known.exhibitor_id AND field = 'name'),
  (SELECT json_group_object(language, json_array(value, status)) FROM text
   WHERE kind = 'category' AND id = known.category_id AND field = 'name'),
  known.price_minor, known.currency, known.price_evidence,
  (SELECT json_group_object(language, json_array(value, status)) FROM text
   WHERE kind = 'place' AND field = 'name'
   AND id = CASE 'hall'
     WHEN place.form THEN place.id WHEN above.form THEN above.id WHEN over.form THEN over.id END),
  CASE place.form WHEN 'booth' THEN place.code ELSE '' END,
  known.participation, known.form, known.starts_at, known.ends_at, known.precision, known.day_part,
  known.has_stream, known.has_recording,
  (SELECT json_group_array(json_array(starts_at, ends_at, precision, day_part)) FROM (
    SELECT showing.* FROM session_product CROSS JOIN session AS showing ON showing.id = session_id
    CROSS JOIN listing AS l ON l.kind = 'session' AND l.id = session_id AND l.state = 'published'
    WHERE known.kind = 'product' AND product_id = known.id ORDER BY showing.starts_at)),
  known.state = 'withdrawn', coalesce(place.is_illustrative, 0)
FROM known
LEFT JOIN theme ON theme.id = known.first_theme_id
LEFT JOIN product AS first_product ON first_product.id = known.first_product_id
LEFT JOIN category ON category.id = first_product.category_id
LEFT JOIN place ON place.id = known.place_id
LEFT JOIN place AS above ON above.id = place.parent_id
LEFT JOIN place AS over ON over.id = above.parent_id
ORDER BY known.place_on_page
"""

_COLUMNS = (
    *(
        TEXT,
        TEXT,
        TEXT,
        TEXT_OR_NULL,
        TEXT,
        TEXT,
        TEXT_OR_NULL,
        TEXT,
        TEXT_OR_NULL,
        TEXT_OR_NULL,
        TEXT_OR_NULL,
    ),
    *(INTEGER_OR_NULL, TEXT_OR_NULL, TEXT_OR_NULL, TEXT_OR_NULL, TEXT, TEXT, TEXT),
    *(TEXT_OR_NULL, TEXT_OR_NULL, TEXT_OR_NULL, TEXT_OR_NULL, INTEGER, INTEGER, TEXT, INTEGER, INTEGER),
)


@reader
def cards(db: sqlite3.Connection, keys: Sequence[Key]) -> list[Card]:
    """The cards of these listings, in the keys' order. Keys of nothing are left out."""
    wanted = json.dumps([(key.kind, key.id) for key in keys])
    return [_card(row) for row in rows(db, _CARDS, [wanted], *_COLUMNS)]


def _card(row: tuple[Any, ...]) -> Card:
    (kind, id, evidence, name, art, tint, picture, countries, exhibitor_id, exhibitor_name, category_name) = (
        row[:11]
    )
    (minor, currency, price_evidence, hall_name, booth_code, participation, form) = row[11:18]
    (starts_at, ends_at, precision, day_part, has_stream, has_recording, streams) = row[18:25]
    (is_withdrawn, is_place_illustrative) = row[25:]
    return Card(
        key=Key(kind, id),
        name=texts_from_json(name),
        art=art,
        tint=tint,
        picture=picture,
        countries=_codes(countries),
        exhibitor_id=exhibitor_id,
        exhibitor_name=texts_from_json(exhibitor_name),
        category_name=texts_from_json(category_name),
        price=None if minor is None else Money(minor, currency),
        price_evidence=None if price_evidence is None else Evidence(price_evidence),
        hall_name=texts_from_json(hall_name),
        booth_code=booth_code,
        evidence=Evidence(evidence),
        participation=participation,
        form=form,
        span=None if starts_at is None else span(starts_at, ends_at, precision, day_part),
        has_stream=bool(has_stream),
        has_recording=bool(has_recording),
        streams=tuple(span(*words) for words in json.loads(streams)),
        is_withdrawn=bool(is_withdrawn),
        is_place_illustrative=bool(is_place_illustrative),
    )


def _codes(aggregated: str) -> tuple[str, ...]:
    codes = json.loads(aggregated)
    if not all(isinstance(code, str) for code in codes):
        raise ValueError("a country's code is no text")
    return tuple(codes)
