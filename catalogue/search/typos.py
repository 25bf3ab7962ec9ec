"""One wrong letter: every word that is one letter away from a typed one and that begins a term.

Letters are tried where a term goes on with them. A table of all terms with one letter left out, the usual
way, knows whole words only, and the word that is being typed is hardly ever whole.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from catalogue.search.hits import Vocabulary
from catalogue.search.words import HAN_GRAM, Run, Term, asked_by

# Shorter words are one letter away from nearly everything.
SHORTEST = 3
SHORTEST_BEGINNING = 4


def may_be_wrong(run: Run) -> bool:
    """Words of letters only: another digit makes another code or number, and Chinese isn't spelt."""
    return run.gram != HAN_GRAM and len(run.text) >= SHORTEST and not any(map(str.isdigit, run.text))


def _script(letter: str) -> str:
    """LATIN, CYRILLIC, ARABIC, THAI …: a slip stays within the keyboard's script."""
    return unicodedata.name(letter, "").split(" ")[0]


class Typos:
    """Proposes corrections out of the terms of `vocabularies`."""

    def __init__(self, vocabularies: Iterable[Vocabulary]) -> None:
        self._vocabularies = tuple(vocabularies)

    @cached_property
    def _letters(self) -> dict[str, list[str]]:
        """The letters of each script. There are thousands: they wait for the first wrong one."""
        found: dict[str, list[str]] = {}
        for letter in sorted(frozenset().union(*(terms.letters() for terms in self._vocabularies))):
            found.setdefault(_script(letter), []).append(letter)
        return found

    def corrections(self, run: Run, fits: Callable[[int], bool] = lambda place: True) -> dict[str, int]:
        """All that are one letter more, less, other, or swapped with its neighbour away, and begin a term:
        each with a place of that letter in the run, 0 to its length.

        `fits` tells of a place whether the wrong letter may be there, or the one after it.
        """
        if not may_be_wrong(run):
            return {}
        near: dict[str, int] = {}
        for word, place in self._near(run.text, run.gram, fits):
            if word != run.text and word not in near and self._begins_a_term(word, run.gram):
                near[word] = place
        if len(run.text) < SHORTEST_BEGINNING:
            near = {word: place for word, place in near.items() if self.is_whole(word)}
        return near

    def is_whole(self, word: str) -> bool:
        """Whether `word` is a term, not only the beginning of one."""
        return any(terms.has(Term(word, False)) for terms in self._vocabularies)

    def _begins_a_term(self, word: str, gram: int) -> bool:
        asked = asked_by(Run(word, gram))
        return any(all(terms.has(term) for term in asked) for terms in self._vocabularies)

    def _goes_on(self, text: str, gram: int) -> bool:
        """Whether the end of `text` is in a term, if all before it is."""
        last = Term(text[-gram:], False) if 0 < gram <= len(text) else Term(text, True)
        return any(terms.has(last) for terms in self._vocabularies)

    def _going_on(self, before: str, gram: int, letters: Sequence[str]) -> Sequence[str]:
        """Those of `letters` with which what is typed may go on."""
        beginning = before[-(gram - 1) :] if gram else before
        if not beginning:
            return [letter for letter in letters if self._goes_on(letter, gram)]
        follow = frozenset[str]().union(*(terms.letters_after(beginning) for terms in self._vocabularies))
        return [letter for letter in letters if letter in follow]

    def _near(self, word: str, gram: int, fits: Callable[[int], bool]) -> Iterator[tuple[str, int]]:
        scripts = sorted({_script(letter) for letter in word})
        letters = [letter for script in scripts for letter in self._letters.get(script, [])]
        for place in range(len(word) + 1):
            before, after = word[:place], word[place:]
            if before and not self._goes_on(before, gram):
                # What goes on from here begins no term, whatever comes next.
                return
            if not fits(place):
                continue
            if after:
                yield before + after[1:], place
            if len(after) > 1:
                yield before + after[1] + after[0] + after[2:], place
            for letter in self._going_on(before, gram, letters):
                yield before + letter + after, place
                yield before + letter + after[1:], place
