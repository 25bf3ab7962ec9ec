"""The tree of categories."""

from __future__ import annotations

from collections import Counter

from catalogue.generate.plan import LANGUAGES
from catalogue.generate.world import World


def test_the_tree_has_three_floors(small_world: World) -> None:
    """12 families hold 72 lines, and these 420 leaves."""
    above = {one.id: one.parent_id for one in small_world.tree.categories}
    depth = Counter(_depth(id, above) for id in above)
    assert depth == {1: 12, 2: 72, 3: 420}
    leaves = [leaf.category_id for leaf in small_world.tree.leaves]
    assert len(set(leaves)) == 420
    assert all(_depth(id, above) == 3 for id in leaves)


def test_categories_are_named_and_ordered(small_world: World) -> None:
    """Each has a name in five languages and a place of its own in the order."""
    categories = small_world.tree.categories
    assert [one.position for one in categories] == list(range(len(categories)))
    assert all(set(one.name.by_language) == set(LANGUAGES) for one in categories)


def test_a_leaf_holds_a_good_of_its_family(small_world: World) -> None:
    """What lies in a leaf belongs to the family above it."""
    families = [phrase.id for phrase in small_world.phrases["family"]]
    assert all(leaf.good.family == families[leaf.family] for leaf in small_world.tree.leaves)


def _depth(id: str | None, above: dict[str, str | None]) -> int:
    return 0 if id is None else 1 + _depth(above[id], above)
