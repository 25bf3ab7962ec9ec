"""What a text that finds nothing was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from catalogue.search import typed
from catalogue.search.hits import Found, Lookup, hits
from catalogue.search.typed import Item
from catalogue.search.typos import Typos
from catalogue.search.words import Run


@dataclass(frozen=True, slots=True, order=True)
class _Proposal:
    """Ordered by how likely it is meant: whole words first, then the same first letter, the same length, the
    most found, the alphabet."""

    is_unfinished: bool
    begins_otherwise: bool
    has_other_length: bool
    fewer: int
    text: str


def corrected(text: str, lookup: Lookup[Found], typos: Typos) -> str:
    """`text` with one wrong letter put right so that it finds something; "" where that can't be."""
    items = typed.parse(text)
    found_alone = {
        (item, place): lookup.count(lookup.word(run).anywhere) > 0
        for item in items
        if not item.is_phrase and not item.is_excluded
        for place, run in enumerate(item.runs)
    }
    # A word that finds nothing by itself is the wrong one; else it may be any.
    wrong = [where for where, finds in found_alone.items() if not finds]
    if len(wrong) > 1:
        return ""
    proposals = [
        proposal
        for item, place in wrong or found_alone
        for proposal in _proposals(text, items, item, place, lookup, typos)
    ]
    return min(proposals).text if proposals else ""


def _proposals(
    text: str, items: tuple[Item, ...], item: Item, number: int, lookup: Lookup[Found], typos: Typos
) -> Iterator[_Proposal]:
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
        total = lookup.among(near[place], Run(word, run.gram))
        if total:
            whole = " ".join([*(r.text for r in kept[0]), word, *(r.text for r in kept[1])])
            yield _Proposal(
                is_unfinished=not typos.is_whole(word),
                begins_otherwise=word[0] != run.text[0],
                has_other_length=len(word) != len(run.text),
                fewer=-total,
                text=typed.replaced(text, item, whole),
            )
