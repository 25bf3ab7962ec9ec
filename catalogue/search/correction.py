"""What a text that finds nothing was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic

from catalogue.search import typed
from catalogue.search.hits import Found, Lookup, hits
from catalogue.search.typed import Item
from catalogue.search.typos import Typos
from catalogue.search.words import Run


@dataclass(frozen=True, slots=True)
class _Guess(Generic[Found]):
    """`text` with the run `run` put right; it finds at `most` so many documents, all of them in `among`.

    `unlikely`: whole words are likelier than beginnings, then the same first letter, then the same length.
    """

    unlikely: tuple[bool, bool, bool]
    most: int
    text: str
    run: Run
    among: Found


def corrected(text: str, lookup: Lookup[Found], typos: Typos) -> str:
    """`text` with one wrong letter put right so that it finds something; "" where that can't be.

    Of equally likely ones that which finds the most, then the first of the alphabet.
    """
    items = typed.parse(text)
    found_alone = {
        (item, number): lookup.count(lookup.word(run).anywhere) > 0
        for item in items
        if not item.is_phrase and not item.is_excluded
        for number, run in enumerate(item.runs)
    }
    # A word that finds nothing by itself is the wrong one; else it may be any.
    wrong = [where for where, finds in found_alone.items() if not finds]
    if len(wrong) > 1:
        return ""
    guesses = [
        guess
        for item, number in wrong or found_alone
        for guess in _guesses(text, items, item, number, lookup, typos)
    ]
    return _best(guesses, lookup)


def _best(guesses: list[_Guess[Found]], lookup: Lookup[Found]) -> str:
    """The best of those that find something. Most can't be, and what they find isn't looked up."""
    best: _Guess[Found] | None = None
    found = 0
    for guess in sorted(guesses, key=lambda guess: (guess.unlikely, -guess.most, guess.text)):
        if best is not None and (guess.unlikely != best.unlikely or guess.most < found):
            break
        total = lookup.among(guess.among, guess.run)
        if total and (best is None or (-total, guess.text) < (-found, best.text)):
            best, found = guess, total
    return best.text if best is not None else ""


def _guesses(
    text: str, items: tuple[Item, ...], item: Item, number: int, lookup: Lookup[Found], typos: Typos
) -> Iterator[_Guess[Found]]:
    run = item.runs[number]
    others = [other for other in items if other is not item]
    kept = item.runs[:number], item.runs[number + 1 :]
    rest = hits(lookup, others)
    for side in kept:
        for other in side:
            rest = rest.narrowed(lookup.word(other))
    # By the place of a wrong letter: what has all that is before and behind it.
    near: dict[int, Found] = {}

    def fits(place: int) -> bool:
        found = rest.anywhere
        if run.gram:
            for part in (run.text[:place], run.text[place + 2 :]):
                if part:
                    found = found & lookup.word(Run(part, run.gram)).anywhere
        near[place] = found
        return not run.gram or lookup.count(found) > 0

    for word, place in typos.corrections(run, fits).items():
        right = Run(word, run.gram)
        whole = " ".join([*(r.text for r in kept[0]), word, *(r.text for r in kept[1])])
        yield _Guess(
            unlikely=(not typos.is_whole(word), word[0] != run.text[0], len(word) != len(run.text)),
            most=lookup.most(right),
            text=typed.replaced(text, item, whole),
            run=right,
            among=near[place],
        )
