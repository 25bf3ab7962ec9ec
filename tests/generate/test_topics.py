"""Texts about a leaf."""

from __future__ import annotations

from random import Random

from catalogue.generate.world import World


def test_a_leaf_speaks_of_its_own(small_world: World) -> None:
    """Of the words of a leaf's names about seven in ten are its topic's, all are its language's."""
    for speaker in small_world.speakers:
        words = [word for name in speaker.names(Random(1), [5] * 2000) for word in name]
        assert set(words) <= set(speaker.tongue.words)
        own = sum(word in set(speaker.topics[5]) for word in words) / len(words)
        assert 0.6 < own < 0.9, speaker.tongue.language


def test_texts_keep_their_length(small_world: World) -> None:
    """A name has no fewer and no more words than its language's names have."""
    for speaker in small_world.speakers:
        fewest, most = speaker.tongue.name_length
        lengths = {len(name) for name in speaker.names(Random(2), range(400))}
        assert lengths == set(range(fewest, most + 1)), speaker.tongue.language


def test_a_summary_is_two_halves(small_world: World) -> None:
    """A summary has its language's pause in it and begins with a capital where there are any."""
    for speaker in small_world.speakers:
        for summary in speaker.summaries(Random(3), range(50)):
            assert summary.count(speaker.tongue.pause) == 1
            assert summary[0] == summary[0].upper()
