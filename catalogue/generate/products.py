"""Products: brought by an exhibitor, in one of its leaves, named by a few of that leaf's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from catalogue.generate.exhibitors import Stand
from catalogue.generate.phrases import texts
from catalogue.generate.plan import CURRENCY, Plan
from catalogue.generate.tree import Leaf
from catalogue.generate.world import World
from catalogue.generate.zipf import cumulative, weights
from catalogue.model.gtin import with_check_digit
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.money import Money
from catalogue.model.product import Product
from catalogue.model.text import Texts

_NOTHING = Texts()
_BATCH = 5000
# An exhibitor's products lie most often in its main leaf.
_LEAF_SUMS = (0.6, 0.9, 1.0)
_SAYS_GOOD = 0.7
_HAS_CODE = 0.3
_HAS_PRICE = 0.7
_HAS_HS = 0.4
_HAS_GTIN = 0.5
_ORIGIN_IS_HOME = 0.85
_PRICE_SPREAD = 0.8
# GS1 keeps this prefix for numbers that circulate in one region only: no product of the market has them.
_RESTRICTED = "20"
_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Bringers:
    """Who brings products: the fair's exhibitors, and the running sums of their shares of all products."""

    stands: Sequence[Stand]
    sums: Sequence[float]


def bringers(stands: Sequence[Stand]) -> Bringers:
    """The first exhibitors bring most."""
    return Bringers(stands, cumulative(weights(len(stands), 0.5, shift=10)))


def products(plan: Plan, world: World, bringers: Bringers) -> Iterator[Product]:
    """All products in published order, made a batch at a time."""
    for first in range(1, plan.products + 1, _BATCH):
        yield from _batch(plan, world, bringers, first, min(_BATCH, plan.products + 1 - first))


def _batch(plan: Plan, world: World, bringers: Bringers, first: int, count: int) -> Iterator[Product]:
    """So many products from number `first` on; they have a chance of their own."""
    chance = plan.chance(f"products {first}")
    who = chance.choices(bringers.stands, cum_weights=bringers.sums, k=count)
    places = chance.choices(range(3), cum_weights=_LEAF_SUMS, k=count)
    origins = chance.choices(world.country_codes, cum_weights=world.country_sums, k=count)
    leaves = [stand.leaves[place] for stand, place in zip(who, places, strict=True)]
    names, summaries = _texts(chance, world, leaves)
    for at, (stand, leaf_number) in enumerate(zip(who, leaves, strict=True)):
        leaf = world.tree.leaves[leaf_number]
        exhibitor = stand.exhibitor
        has_price = chance.random() < _HAS_PRICE
        serial = first + at
        yield Product(
            id=f"p-{serial:07d}",
            exhibitor_id=exhibitor.id,
            origin=exhibitor.country if chance.random() < _ORIGIN_IS_HOME else origins[at],
            category_id=leaf.category_id,
            hs6=leaf.good.hs6 if chance.random() < _HAS_HS else None,
            gtin=with_check_digit(f"{_RESTRICTED}{serial:010d}") if chance.random() < _HAS_GTIN else None,
            price=_price(chance, leaf) if has_price else None,
            price_evidence=Evidence.ILLUSTRATIVE if has_price else None,
            brand="",
            art=leaf.good.art,
            state=ListingState.PUBLISHED,
            evidence=Evidence.ILLUSTRATIVE,
            name=texts(names[at]),
            summary=texts(summaries[at]),
            shown=_NOTHING,
        )


def _price(chance: Random, leaf: Leaf) -> Money:
    """Around the leaf's price, ending in 0 or 9 as prices do."""
    yuan = exp(chance.gauss(leaf.price_level, _PRICE_SPREAD))
    return Money(max(1, int(yuan)) * 100 + chance.choice((0, 0, 90, 99)), CURRENCY)


def _texts(
    chance: Random, world: World, leaves: Sequence[int]
) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """A name and a summary by language for a product in each of these leaves."""
    says_good = [chance.random() < _SAYS_GOOD for _ in leaves]
    codes = [f" {_code(chance)}" if chance.random() < _HAS_CODE else "" for _ in leaves]
    names: list[dict[str, str]] = [{} for _ in leaves]
    summaries: list[dict[str, str]] = [{} for _ in leaves]
    for speaker in world.speakers:
        tongue = speaker.tongue
        heads = [f"{tongue.before_head}{leaf.good.name[tongue.language]}" for leaf in world.tree.leaves]
        for name, leaf, says, code, words in zip(
            names, leaves, says_good, codes, speaker.names(chance, leaves), strict=True
        ):
            value = tongue.gap.join(words)
            head = heads[leaf] if says else ""
            name[tongue.language] = f"{value[0].upper()}{value[1:]}{head}{code if tongue.says_codes else ''}"
        for summary, value in zip(summaries, speaker.summaries(chance, leaves), strict=True):
            summary[tongue.language] = value
    return names, summaries


def _code(chance: Random) -> str:
    """A maker's code: QX-48213B."""
    number = chance.getrandbits(30)
    letters = _CODE_LETTERS[number % 24] + "XJTKSD"[number // 24 % 6]
    return f"{letters}-{number // 144 % 99991}{'ABCX'[number % 4]}"
