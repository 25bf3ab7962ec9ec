"""What a visitor typed, taken apart. Every text has a meaning: what isn't understood is left out.

`"a phrase"` asks for these words in this order, `-word` and `-"a phrase"` for listings without them; any
other word for what begins with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from catalogue.search.words import Run, runs, spelled

# More than a search field shows; the rest of a longer text is not searched.
LONGEST_TEXT = 256
MOST_RUNS = 32

_QUOTES = '"“”„‟«»「」『』＂'
_ITEM = re.compile(
    rf"(?P<minus>[-－−])?(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<close>[{_QUOTES}]?)|(?P<word>[^\s{_QUOTES}]+))"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One word or phrase. `start` and `end` are where it stands in the text, signs included.

    `is_open`: a phrase whose closing quote isn't typed yet, so that its last word may go on.
    """

    start: int
    end: int
    runs: tuple[Run, ...]
    is_phrase: bool = False
    is_excluded: bool = False
    is_open: bool = False


def parse(text: str) -> tuple[Item, ...]:
    """The words and phrases of `text` that have letters or digits, in their order."""
    items = []
    left = MOST_RUNS
    for match in _ITEM.finditer(text[:LONGEST_TEXT]):
        is_phrase = match["phrase"] is not None
        found = runs(match["phrase"] if is_phrase else match["word"])[:left]
        if not found:
            continue
        left -= len(found)
        items.append(
            Item(
                *match.span(),
                runs=found,
                is_phrase=is_phrase,
                is_excluded=match["minus"] is not None,
                is_open=is_phrase and not match["close"],
            )
        )
    return tuple(items)


def source(text: str, item: Item) -> str:
    """The item as it was typed."""
    return text[item.start : item.end]


def replaced(text: str, item: Item, by: str) -> str:
    """`text` with `by` in the place of `item`."""
    parts = (text[: item.start].rstrip(), by, text[item.end : LONGEST_TEXT].lstrip())
    return " ".join(part for part in parts if part)


def sought(item: Item) -> str:
    """What a spelled text (see words.spelled) has to contain to hold the phrase: runs without spaces may
    begin and end anywhere, an unfinished word may go on, all else has spaces around it."""
    spaced = spelled(item.runs)
    begin = 1 if item.runs[0].gram else 0
    end = len(spaced) - (1 if item.runs[-1].gram or item.is_open else 0)
    return spaced[begin:end]
