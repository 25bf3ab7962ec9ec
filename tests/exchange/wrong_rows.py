"""Rows that say what cannot be, each with what is said about it."""

from __future__ import annotations

# A file, `+` to add the row or `=` to put it in the place of the first, the row; then what the error tells.
_WRITTEN = """
products.csv + jelly,shop,TH,sweets,,,,,,,,reported,S1
    column “id”: “jelly” is already in “products.csv”, line 2
market_products.csv + jelly,shop,TH,sweets,,,,,,,,reported,S1
    “jelly” is already in “products.csv”, line 2
products.csv + x,nobody,TH,sweets,,,,,,,,reported,S1
    column “exhibitor”: there is no exhibitor “nobody”
products.csv + x,,XX,sweets,,,,,,,,reported,S1
    column “origin”: there is no country “XX”
products.csv + x,,TH,toys,,,,,,,,reported,S1
    column “category”: there is no category “toys”
products.csv + x,,TH,sweets,2106,,,,,,,reported,S1
    column “hs6”: “2106” is not an HS code
products.csv + x,,TH,sweets,,8850367991724,,,,,,reported,S1
    column “gtin”: “8850367991724” is not a GTIN
products.csv + x,,TH,sweets,,,9.9.0,CNY,reported,,,reported,S1
    column “price”: “9.9.0” is not an amount
products.csv + x,,TH,sweets,,,9.90,CNY,,,,reported,S1
    column “price_evidence”: a price and where
products.csv + x,,TH,sweets,,,9.90,CNY,illustrative,Sweet,,reported,S1
    column “price”: a product with a brand
products.csv + x,,TH,sweets,,,9.90,CNY,market_sample,,,reported,S1
    column “price_evidence”: a price is reported
products.csv + x,,TH,sweets,,,,,,,,reported,
    column “sources”: nothing is written here
products.csv + x,,TH,sweets,,,,,,,,reported,S9
    column “sources”: there is no source “S9”
products.csv + LONG,,TH,sweets,,,,,,,,reported,S1
    column “id”: an id has at most 120
exhibitors.csv + y,company,CN,mentioned,,,booth-1,reported,S1
    column “booths”: an exhibitor that is mentioned
exhibitors.csv + y,company,CN,exhibitor,,,hall-1,reported,S1
    column “booths”: “hall-1” is a hall
exhibitors.csv + y,company,CN,seen,,,,reported,S1
    column “participation”: “seen” is none of exhibitor,
exhibitors.csv + y,company,CN,exhibitor,,gold,,reported,S1
    column “payments”: “gold” is none of alipay,
coverage.csv + z,shop,currency,many,2022,,S1
    column “number”: “many” is not a number
indicators.csv + i,s,soon,1,percent,exact,S1
    column “period”: “soon” is not a date
indicators.csv + i,s,2020,1,percent,about,S1
    column “bound”: “about” is none of exact, at_least
sessions.csv = jelly-hour,livestream,2022-09-01,2022-09-01,14:45,14:45,minute,,,,,,,,,reported,S1
    column “end”: it is not after the start
sessions.csv = jelly-hour,livestream,2022-09-01,2022-09-01,14:45,,minute,,,,,,,,,reported,S1
    column “end”: nothing is written here
sessions.csv = jelly-hour,livestream,2022-09-01,2022-09-01,14:45,15:30,day,,,,,,,,,reported,S1
    column “start”: a session known by its day
sessions.csv = jelly-hour,livestream,2022-09-01,2022-09-01,,,day,evening,,,,,,,,reported,S1
    column “day_part”: a part of day stands
sessions.csv = jelly-hour,livestream,2022-09-01,2022-09-01,,,part_of_day,,,,,,,,,reported,S1
    column “day_part”: a part of day stands
sessions.csv = jelly-hour,forum,2022-09-01,2022-09-02,,,day,,,,,,,,,reported,S1
    column “last_day”: only a session known
sessions.csv = jelly-hour,forum,2022-09-06,2022-09-06,,,day,,,,,,,,,reported,S1
    column “first_day”: the fair is from
sessions.csv = jelly-hour,forum,2022-09-02,2022-09-01,,,range,,,,,,,,,reported,S1
    column “last_day”: it is before
fair.csv + fair-2,2022-08-31,2022-09-05,Asia/Shanghai,CNY,en,S1
    a folder holds one fair, not 2
fair.csv = fair-1,2022-08-31,2022-09-05,Asia/Nowhere,CNY,en,S1
    “Asia/Nowhere” is not a time zone
fair.csv = fair-1,2022-08-31,2022-09-05,Asia/Shanghai,yuan,en,S1
    “yuan” is not a currency code
fair.csv = fair-1,2022-09-05,2022-08-31,Asia/Shanghai,CNY,en,S1
    column “last_day”: it is before the first
fair.csv = fair-1,2022-08-31,2022-09-05,Asia/Shanghai,CNY,,S1
    column “languages”: a fair has at least one
sources.csv + S5,T,P,2022,en,https://copy.example/,mirror,
    column “address”: a source that is mirror is named
sources.csv + S5,T,P,2022,en,copy.example,original,
    column “address”: “copy.example” is not an address
countries.csv + Thailand,Asia,,,,,
    column “code”: “Thailand” is not a country code
countries.csv + LA,Asia,listed,,,,S1
    column “as_of”: nothing is written here
categories.csv + toys,toys,tintPeach,
    column “parent”: a category is not its own parent
places.csv + p,hall,p,,,no,S1
    column “parent”: a place is not its own parent
claims.csv + product,nothing,note,x,S1,reported,
    column “id”: there is no product “nothing”
claims.csv + exhibitor,shop,participation,took part,S2,reported,
    column “value”: this claim is written twice
claims.csv + exhibitor,shop,Way In,x,S2,reported,
    column “field”: “Way In” is not a field's name
claim_rules.csv + product,hs6,,HS,reference,
    column “field”: there is a rule for this already
texts/claims.csv + en,took part,
    column “en”: “took part” is written twice
texts/claims.csv + en,nobody said this,
    column “en”: no claim says “nobody said this”
texts/claims.csv + zh,rounded,
    column “zh”: nothing is written here
texts/claims.csv + en,,舍入
    column “en”: nothing is written here
texts/products.csv + jam,name,en,Jam,,
    column “id”: there is no product “jam”
texts/products.csv + jelly,nmae,en,Jelly,,
    column “field”: “nmae” is none of name, summary, shown
texts/products.csv + jelly,name,en,Jelly,,
    column “field”: “name” of “jelly” is written twice
texts/products.csv + jelly,summary,th,Jelly,,
    column “written_in”: there is no column for “th”
texts/products.csv + jelly,summary,zh,Jelly,,
    column “zh”: nothing is written here
"""


def wrong_rows() -> list[tuple[str, str, int | None, str]]:
    """(file, row, index of the row it stands instead of, what is said)."""
    lines = _WRITTEN.strip().splitlines()
    found = []
    for where, said in zip(lines[::2], lines[1::2], strict=True):
        file, how, row = where.split(" ", 2)
        found.append((file, row.replace("LONG", "x" * 121), 0 if how == "=" else None, said.strip()))
    return found
