"""The tree of categories: 12 families, in each 6 lines, in these 420 leaves that products lie in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from catalogue.generate.phrases import Good, Phrase, texts
from catalogue.generate.plan import LANGUAGES
from catalogue.generate.tongue import Tongue
from catalogue.model.category import Category

LEAVES_OF_A_FAMILY = 35
# Below are words like "the", above rare ones.
_TELLING_WORDS = (150, 3000)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A category that holds products: what they are, and the mean of their prices' natural logarithm."""

    category_id: str
    family: int
    good: Good
    price_level: float


@dataclass(frozen=True, slots=True)
class Tree:
    """`categories` in their order, `leaves` by number."""

    categories: tuple[Category, ...]
    leaves: tuple[Leaf, ...]


def tree(
    phrases: Mapping[str, Sequence[Phrase]],
    goods: Sequence[Good],
    tongues: Sequence[Tongue],
    chance: Random,
) -> Tree:
    """The whole tree. A family's goods take turns; all but a good's first leaf are told apart by a word."""
    categories: list[Category] = []
    leaves: list[Leaf] = []

    def add(id: str, parent: str | None, tint: str, art: str, name: Mapping[str, str]) -> None:
        categories.append(Category(id, parent, len(categories), tint, art, texts(name)))

    for number, family in enumerate(phrases["family"]):
        add(family.id, None, family.tint, family.art, family.words)
        own = [good for good in goods if good.family == family.id]
        lines = phrases["line"]
        for line_number, line in enumerate(lines):
            line_id = f"{family.id}-{line.id}"
            add(line_id, family.id, family.tint, family.art, _joined(family.words, line.words))
            for place in range(line_number, LEAVES_OF_A_FAMILY, len(lines)):
                good = own[place % len(own)]
                id = f"{family.id}-{place + 1:02d}"
                name = good.name if place < len(own) else _joined(good.name, _any_word(tongues, chance))
                add(id, line_id, family.tint, good.art, {tag: _upper(value) for tag, value in name.items()})
                leaves.append(Leaf(id, number, good, chance.gauss(4.5, 1.3)))
    return Tree(tuple(categories), tuple(leaves))


def _any_word(tongues: Sequence[Tongue], chance: Random) -> dict[str, str]:
    return {tongue.language: chance.choice(tongue.words[slice(*_TELLING_WORDS)]) for tongue in tongues}


def _joined(name: Mapping[str, str], word: Mapping[str, str]) -> dict[str, str]:
    return {tag: f"{name[tag]} · {word[tag]}" for tag in LANGUAGES}


def _upper(value: str) -> str:
    return value[:1].upper() + value[1:]
