"""Exhibitors."""

from __future__ import annotations

from collections import Counter

from catalogue.generate.exhibitors import stands
from catalogue.generate.places import hall_count, places
from catalogue.generate.plan import LANGUAGES, Plan
from catalogue.generate.world import World, world
from catalogue.model.place import PlaceForm


def test_who_was_on_site_has_a_booth(plan: Plan, small_world: World) -> None:
    """Each that may have a booth has one for itself, which is there; no other has any."""
    booths = {
        place.id
        for place in places(small_world.phrases, hall_count(plan.exhibitors))
        if place.form is PlaceForm.BOOTH
    }
    given = Counter[str]()
    for stand in stands(plan, small_world):
        one = stand.exhibitor
        assert len(one.booth_ids) == int(one.participation.may_have_booth)
        given.update(one.booth_ids)
    assert given and set(given) <= booths
    assert max(given.values()) == 1


def test_countries_are_skewed() -> None:
    """The host country brings most exhibitors, some countries one or none."""
    plan = Plan(50_000)
    shared = world(plan)
    found = Counter(stand.exhibitor.country for stand in stands(plan, shared))
    assert found.most_common(1)[0][0] == "CN"
    assert found["CN"] > 5 * sorted(found.values())[len(found) // 2]


def test_names_are_in_five_languages(plan: Plan, small_world: World) -> None:
    """Each has a name and a summary in every language of the fair."""
    for stand in stands(plan, small_world):
        assert set(stand.exhibitor.name.by_language) == set(LANGUAGES)
        assert set(stand.exhibitor.summary.by_language) == set(LANGUAGES)


def test_reach_is_for_a_few(small_world: World) -> None:
    """Some exhibitors say what they reach, and name no more of it than there is."""
    found = list(stands(Plan(50_000), small_world))
    reached = [coverage for stand in found for coverage in stand.coverages]
    assert 0 < len(reached) < len(found) / 10
    assert all(len(coverage.named) <= coverage.number for coverage in reached)
