"""The products of the demo fair, as their files tell them."""

from __future__ import annotations

import csv
import html
import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from catalogue import paths
from catalogue.model.gtin import is_gtin
from catalogue.model.money import Money

DEMO = paths.database() / "demo"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
LANGUAGES = ("en", "zh", "ru", "th", "ar")
LONGEST_NAME = 60
MOST_OF_A_COUNTRY = 12
SERVICES = {"technology", "finance", "digital-service"}
Row = dict[str, str]

# The prefixes that GS1 gave its member organisations in these countries.
PREFIXES = """
AE:629 AM:485 BY:481 DZ:613 EG:622 GE:486 ID:899 IR:626 JO:625 KH:884 KZ:487 LK:479 MY:955 PE:775 PH:480
PK:896 RU:460 RU:461 RU:462 RU:463 RU:464 RU:465 RU:466 RU:467 RU:468 RU:469 SA:628 SG:888 SY:621 TH:885
TN:619 TR:868 TR:869 UZ:478 VN:893
"""


def rows(path: Path) -> list[Row]:
    """The rows of a CSV file by the names of its columns."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def letters(text: str) -> str:
    """What is left of a text without its spaces, punctuation and capitals."""
    return re.sub(r"\W", "", text.casefold())


REPORTED = rows(DEMO / "products.csv")
MARKET = rows(DEMO / "market_products.csv")
CATEGORIES = rows(DEMO / "categories.csv")
TEXTS = {name: rows(DEMO / "texts" / f"{name}.csv") for name in ("products", "market_products", "categories")}


def of_field(name: str, field: str) -> dict[str, Row]:
    """The texts of one field by the id they belong to."""
    return {row["id"]: row for row in TEXTS[name] if row["field"] == field}


def test_market_samples_make_a_fair_of_many_countries() -> None:
    """At least 90 market samples come from at least 20 Belt and Road countries, not too many from one."""
    members = {row["code"] for row in rows(DEMO / "countries.csv") if row["status"]}
    of_country = Counter(row["origin"] for row in MARKET)
    of_members = {country: count for country, count in of_country.items() if country in members}
    assert sum(of_members.values()) >= 90
    assert len(of_members) >= 20
    assert max(of_country.values()) <= MOST_OF_A_COUNTRY


def test_market_samples_have_true_gtins() -> None:
    """Every market sample has a GTIN of its own with a right check digit, and its id is made of it."""
    codes = [row["gtin"] for row in MARKET]
    assert [code for code in codes if not is_gtin(code)] == []
    assert len(set(codes)) == len(codes)
    assert [row["id"] for row in MARKET] == [f"off-{code}" for code in codes]


def test_market_samples_come_from_where_their_gtin_was_issued() -> None:
    """The origin of a market sample is the country whose GS1 prefix its GTIN has."""
    issued = set(PREFIXES.split())
    assert [row["id"] for row in MARKET if f"{row['origin']}:{row['gtin'][:3]}" not in issued] == []


def test_market_samples_say_what_they_are() -> None:
    """A market sample says so, names its source and belongs to no exhibitor."""
    assert {(row["evidence"], row["sources"], row["exhibitor"]) for row in MARKET} == {
        ("market_sample", "OF1", "")
    }


def test_market_samples_are_named_as_recorded() -> None:
    """A name that counts as an original is made of words under which Open Food Facts has the GTIN."""
    sample = SHARED / "import-samples" / "off" / "off2019_bri_products_dev.csv"
    if not sample.is_file():
        pytest.skip("the Open Food Facts sample isn't beside this checkout")
    recorded = {row["barcode_id"]: html.unescape(html.unescape(row["product_name"])) for row in rows(sample)}
    names = of_field("market_products", "name")
    invented = {
        row["id"]: names[row["id"]][language]
        for row in MARKET
        for language in names[row["id"]]["written_in"].split()
        for word in re.findall(r"\w+", names[row["id"]][language])
        if letters(word) not in letters(recorded[row["gtin"]])
    }
    assert invented == {}


def test_the_licence_travels_with_the_market_samples() -> None:
    """The notice beside the market samples says whom to credit, both licences and how many rows it covers."""
    notice = (DEMO / "ODbL.md").read_text(encoding="utf-8")
    assert "Open Food Facts" in notice
    assert "opendatacommons.org/licenses/odbl/1-0" in notice
    assert "opendatacommons.org/licenses/dbcl/1-0" in notice
    assert f"{len(MARKET)} products of {len({row['origin'] for row in MARKET})} countries" in notice


def test_every_reported_product_is_in() -> None:
    """Every reported product is in, with its exhibitor, origin, HS code, sources and where it was shown."""
    given = SHARED / "demo" / "products.csv"
    if not given.is_file():
        pytest.skip("the sourced facts aren't beside this checkout")
    columns = ("id", "exhibitor", "origin", "hs6", "sources")
    shown, names = of_field("products", "shown"), of_field("products", "name")
    here = [
        (*(row[column] for column in columns), shown[row["id"]]["en"], names[row["id"]]["en"])
        for row in REPORTED
    ]
    there = [
        (
            row["id"],
            row["exhibitor_id"],
            row["origin"],
            row["hs6"],
            row["sources"],
            row["shown"],
            row["name_en"],
        )
        for row in rows(given)
    ]
    assert here == there
    assert {row["evidence"] for row in REPORTED} == {"reported"}


def test_prices_are_illustrative_and_on_goods_without_a_brand() -> None:
    """A price is in yuan and marked illustrative; branded goods, services, robots and samples have none."""
    priced = [row for row in REPORTED + MARKET if row["price"]]
    assert len(priced) == 12
    assert all(Money.parse(row["price"], row["currency"]).minor > 0 for row in priced)
    assert {(row["currency"], row["price_evidence"], row["brand"], row["evidence"]) for row in priced} == {
        ("CNY", "illustrative", "", "reported")
    }
    assert [row["id"] for row in priced if row["category"] in SERVICES] == []
    assert [
        row["id"] for row in REPORTED + MARKET if not row["price"] and row["currency"] + row["price_evidence"]
    ] == []


def test_a_brand_stands_in_the_name() -> None:
    """A brand is claimed only where the name itself shows it."""
    names = of_field("market_products", "name")
    branded = [row for row in MARKET if row["brand"]]
    assert branded
    assert [row["id"] for row in branded if row["brand"] not in " ".join(names[row["id"]].values())] == []


def test_every_product_has_a_category_and_a_picture() -> None:
    """Every category a product names exists, and every art code is a file of resources/art."""
    art = json.loads((paths.resources() / "art" / "index.json").read_text(encoding="utf-8"))
    categories = {row["id"] for row in CATEGORIES}
    assert {row["category"] for row in REPORTED + MARKET} <= categories
    used = {row["art"] for row in REPORTED + MARKET + CATEGORIES}
    assert used <= set(art)
    assert [code for code in used if not (paths.resources() / "art" / f"{code}.webp").is_file()] == []


def test_art_varies() -> None:
    """No two market samples that follow each other share a picture, and no picture serves too many."""
    assert [row["id"] for row, later in pairwise(MARKET) if row["art"] == later["art"]] == []
    assert max(Counter(row["art"] for row in MARKET).values()) <= 6


def test_categories_form_a_tree() -> None:
    """Every category's parent stands before it, so that there is no circle and no orphan."""
    seen: set[str] = {""}
    for row in CATEGORIES:
        assert row["parent"] in seen, row["id"]
        assert row["id"] not in seen
        seen.add(row["id"])


def test_tints_are_tokens() -> None:
    """A category's tint is a token of every theme."""
    themes = json.loads((paths.resources() / "theme.json").read_text(encoding="utf-8"))["themes"]
    assert [
        row["id"] for row in CATEGORIES if any(row["tint"] not in tokens for tokens in themes.values())
    ] == []


@pytest.mark.parametrize(
    ("name", "fields", "listed"),
    [
        ("products", ("name", "summary", "shown"), REPORTED),
        ("market_products", ("name", "summary"), MARKET),
        ("categories", ("name",), CATEGORIES),
    ],
)
def test_texts_are_whole(name: str, fields: tuple[str, ...], listed: list[Row]) -> None:
    """Every row has its texts, once, in the rows' order; names and summaries are filled in five languages."""
    assert [(row["id"], row["field"]) for row in TEXTS[name]] == [
        (row["id"], field) for row in listed for field in fields
    ]
    for row in TEXTS[name]:
        needed = LANGUAGES if row["field"] != "shown" else ("en", "zh")
        assert all(row[language] == row[language].strip() != "" for language in needed), row["id"]
        assert set(row["written_in"].split()) <= set(LANGUAGES)
    assert [row["id"] for row in TEXTS[name] if row["field"] != "name" and row["written_in"] != "en zh"] == []


def test_texts_are_in_their_language() -> None:
    """A summary is in the script of its language, and no text has a stray HTML entity or control mark."""
    scripts = {
        "zh": r"[\u4e00-\u9fff]",
        "ru": r"[\u0400-\u04ff]",
        "th": r"[\u0e00-\u0e7f]",
        "ar": r"[\u0600-\u06ff]",
    }
    for row in TEXTS["products"] + TEXTS["market_products"] + TEXTS["categories"]:
        for language, script in scripts.items():
            value = row[language]
            assert html.unescape(value) == value
            assert not re.search(r"[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]", value), value
            if row["field"] == "summary" or row["id"] in {category["id"] for category in CATEGORIES}:
                assert re.search(script, value), (row["id"], language)


def test_names_fit_a_card() -> None:
    """No name is longer than a card can hold."""
    names = [row for texts in TEXTS.values() for row in texts if row["field"] == "name"]
    long = [row[language] for row in names for language in LANGUAGES if len(row[language]) > LONGEST_NAME]
    assert long == []
