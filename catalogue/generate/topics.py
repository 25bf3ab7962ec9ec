"""Texts about a leaf of the tree: each leaf has words of its own, mixed with everybody's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from catalogue.generate.tongue import Tongue
from catalogue.generate.zipf import cumulative, weights

TOPIC_WORDS = 300
# The most frequent words (the, of, and) are in no name and no topic.
COMMON_WORDS = 150
_TOPIC_SHARE_OF_NAMES = 0.7
_TOPIC_SHARE_OF_SUMMARIES = 0.45


@dataclass(frozen=True, slots=True)
class Speaker:
    """Writes names and summaries in one language.

    `topics` holds each leaf's words, the most frequent first. The other fields are the running sums of
    weights for a draw of a topic's word or of one of all.
    """

    tongue: Tongue
    topics: Sequence[Sequence[str]]
    name_sums: Sequence[float]
    summary_sums: Sequence[float]

    def names(self, chance: Random, leaves: Sequence[int]) -> Iterator[list[str]]:
        """The words of a name for each of these leaves."""
        return self._spoken(
            chance, leaves, self.tongue.name_length, self.name_sums, self.tongue.words[COMMON_WORDS:]
        )

    def summaries(self, chance: Random, leaves: Sequence[int]) -> Iterator[str]:
        """A summary for each of these leaves."""
        return map(
            self.tongue.sentence,
            self._spoken(chance, leaves, self.tongue.summary_length, self.summary_sums, self.tongue.words),
        )

    def _spoken(
        self,
        chance: Random,
        leaves: Sequence[int],
        length: tuple[int, int],
        sums: Sequence[float],
        words: Sequence[str],
    ) -> Iterator[list[str]]:
        fewest, most = length
        lengths = chance.choices(range(fewest, most + 1), k=len(leaves))
        ranks = chance.choices(range(len(sums)), cum_weights=sums, k=sum(lengths))
        begin = 0
        for leaf, words_of_this in zip(leaves, lengths, strict=True):
            end = begin + words_of_this
            topic = self.topics[leaf]
            yield [
                topic[rank] if rank < TOPIC_WORDS else words[rank - TOPIC_WORDS] for rank in ranks[begin:end]
            ]
            begin = end


def speaker(tongue: Tongue, leaves: int, chance: Random) -> Speaker:
    """A speaker of a language, with a topic for each of so many leaves."""
    telling = tongue.words[COMMON_WORDS:]
    chosen = cumulative(weights(len(telling), 0.6))
    topic = weights(TOPIC_WORDS, 0.8, shift=2)
    return Speaker(
        tongue,
        [chance.choices(telling, cum_weights=chosen, k=TOPIC_WORDS) for _ in range(leaves)],
        _mixed(topic, _TOPIC_SHARE_OF_NAMES, weights(len(telling), 0.9, shift=5)),
        _mixed(topic, _TOPIC_SHARE_OF_SUMMARIES, weights(len(tongue.words), 1.0, shift=3)),
    )


def _mixed(topic: Sequence[float], share: float, all_words: Sequence[float]) -> list[float]:
    return cumulative(
        [*(weight * share for weight in topic), *(weight * (1 - share) for weight in all_words)]
    )
