"""Products."""

from __future__ import annotations

from collections import Counter
from itertools import islice

import pytest

from catalogue.generate.exhibitors import stands
from catalogue.generate.plan import LANGUAGES, Plan
from catalogue.generate.products import bringers, products
from catalogue.generate.world import World
from catalogue.model.gtin import is_gtin
from catalogue.model.listing import Evidence
from catalogue.model.product import Product

COUNT = 3000


def made(plan: Plan, world: World) -> list[Product]:
    """The first COUNT products."""
    return list(islice(products(plan, world, bringers(list(stands(plan, world)))), COUNT))


@pytest.fixture(scope="module")
def plan() -> Plan:
    """One with products enough."""
    return Plan(4000, seed=7)


def test_products_are_numbered(small_world: World) -> None:
    """All products of the plan come, each with its number, also behind those that are made at a time."""
    plan = Plan(5200)
    found = list(products(plan, small_world, bringers(list(stands(plan, small_world)))))
    assert [one.id for one in found] == [f"p-{number:07d}" for number in range(1, plan.products + 1)]


def test_prices_are_ours(plan: Plan, small_world: World) -> None:
    """About seven of ten have a price in yuan, which is called illustrative and stands on no brand."""
    found = made(plan, small_world)
    priced = [one for one in found if one.price is not None]
    assert 0.65 < len(priced) / COUNT < 0.75
    assert {one.price.currency for one in priced if one.price} == {"CNY"}
    assert {one.price_evidence for one in priced} == {Evidence.ILLUSTRATIVE}
    assert {one.brand for one in found} == {""}


def test_codes_are_right_and_nobodys(plan: Plan, small_world: World) -> None:
    """Every GTIN has a right check digit, a prefix that no product of the market has, and is there once."""
    codes = [one.gtin for one in made(plan, small_world) if one.gtin]
    assert 0.4 < len(codes) / COUNT < 0.6
    assert all(is_gtin(code) and code.startswith("20") for code in codes)
    assert len(set(codes)) == len(codes)


def test_a_product_lies_where_its_exhibitor_is_at_home(plan: Plan, small_world: World) -> None:
    """Its category is one of its exhibitor's, its origin most often the exhibitor's country."""
    exhibiting = {stand.exhibitor.id: stand for stand in stands(plan, small_world)}
    leaves = small_world.tree.leaves
    at_home = 0
    for one in made(plan, small_world):
        stand = exhibiting[one.exhibitor_id or ""]
        assert one.category_id in {leaves[number].category_id for number in stand.leaves}
        at_home += one.origin == stand.exhibitor.country
    assert 0.8 < at_home / COUNT < 0.97


def test_some_bring_many(small_world: World) -> None:
    """The tenth of the exhibitors that brings most brings more than its tenth of the products."""
    plan = Plan(40_000)
    found = Counter(one.exhibitor_id for one in made(plan, small_world))
    most = sum(count for _, count in found.most_common(plan.exhibitors // 10))
    assert most > COUNT / 5


def test_names_say_what_a_thing_is(plan: Plan, small_world: World) -> None:
    """Each has a name and a summary in every language; most names hold the good of their category."""
    goods = {leaf.category_id: leaf.good for leaf in small_world.tree.leaves}
    says = 0
    for one in made(plan, small_world):
        assert set(one.name.by_language) == set(one.summary.by_language) == set(LANGUAGES)
        says += goods[one.category_id].name["zh"] in one.name.by_language["zh"].value
    assert 0.6 < says / COUNT < 0.8
