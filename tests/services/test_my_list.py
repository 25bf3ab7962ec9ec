"""What a visitor saved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.listing import Key
from catalogue.services.my_list import MyList

KEYS = st.builds(Key, st.sampled_from(["product", "session"]), st.sampled_from("abcde"))


def saved(keys: list[Key]) -> MyList:
    """A list after these were toggled one after the other."""
    found = MyList()
    for key in keys:
        found = found.toggled(key)
    return found


@given(st.lists(KEYS), KEYS)
def test_what_was_removed_comes_back_to_its_place(keys: list[Key], key: Key) -> None:
    """Undoing a removal gives the very list that there was before."""
    before = saved(keys)
    assert before.without(key).undone().keys == (before.keys if key in before else before.undone().keys)


@given(st.lists(KEYS), KEYS)
def test_saving_is_a_switch(keys: list[Key], key: Key) -> None:
    """Toggling puts in what isn't in and takes out what is, and nothing else changes."""
    before = saved(keys)
    after = before.toggled(key)
    assert (key in after) != (key in before)
    assert set(after.keys) ^ set(before.keys) == {key}


@given(st.lists(KEYS))
def test_nothing_is_saved_twice(keys: list[Key]) -> None:
    """The list holds each listing once, in the order of saving."""
    assert len(set(saved(keys).keys)) == len(saved(keys).keys)


def test_a_listing_saved_again_is_not_doubled_by_undoing() -> None:
    """Who removes, saves again and then undoes has the listing once."""
    jelly, tea = Key("product", "jelly"), Key("product", "tea")
    again = MyList((jelly, tea)).without(jelly).toggled(jelly)
    assert again.undone().keys == (tea, jelly)


def test_nothing_to_undo_changes_nothing() -> None:
    """Undoing on a list from which nothing was removed gives that list."""
    assert MyList((Key("product", "jelly"),)).undone().keys == (Key("product", "jelly"),)
