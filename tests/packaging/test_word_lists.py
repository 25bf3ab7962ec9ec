"""What is taken into the lists of words."""

from __future__ import annotations

import word_lists


def test_words_of_another_script_are_left_out() -> None:
    """Numbers, single letters, other scripts and doubles are not taken; the order stays."""
    given = ["the", "a", "3d", "Tea", "чай", "tea", "the", "cup"]
    assert list(word_lists.chosen("en", given, ["zzzz"])) == ["the", "tea", "cup"]


def test_offensive_words_are_left_out() -> None:
    """An offensive word is not taken, nor one that holds it, unless it is too short to tell."""
    given = ["rotten", "rottenly", "rot", "carrot", "fine"]
    assert list(word_lists.chosen("en", given, ["Rotten", "rot"])) == ["carrot", "fine"]
