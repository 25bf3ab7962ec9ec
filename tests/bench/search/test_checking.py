"""Every answer held against the plain scan."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace

import pytest

from catalogue.bench.search.checking import MOST_LISTINGS, mismatches, refuse_larger
from catalogue.bench.search.sessions import Keystroke, Way
from catalogue.errors import KnownError
from catalogue.model.query import Answer, Query
from catalogue.search.plain.scan import Scan
from catalogue.services.documents import searchable


class Wrong:
    """An engine whose answers are spoilt."""

    def __init__(self, scan: Scan, spoil: Callable[[Answer], Answer]) -> None:
        self._scan = scan
        self._spoil = spoil

    def answer(self, query: Query) -> Answer:
        return self._spoil(self._scan.answer(query))


def test_equal_answers_are_no_mismatch(db: sqlite3.Connection, keystrokes: list[Keystroke]) -> None:
    """An engine that answers as the scan does passes."""
    chosen = keystrokes[::40]
    assert mismatches(Scan(searchable(db)), searchable(db), chosen) == []


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda answer: replace(answer, keys=answer.keys[::-1]), "another order"),
        (lambda answer: replace(answer, keys=answer.keys[1:]), "other listings"),
        (lambda answer: replace(answer, total=answer.total + 1), "total"),
        (lambda answer: replace(answer, searched="tea"), "searched “tea”"),
        (lambda answer: replace(answer, counts={"country": {"XX": 1}}), "other counts of country"),
        (lambda answer: replace(answer, counts={}), "other counts of country"),
    ],
)
def test_whatever_differs_is_named(
    db: sqlite3.Connection, spoil: Callable[[Answer], Answer], said: str
) -> None:
    """Another order, total, correction or count is a line that names the text and the difference."""
    [line] = mismatches(
        Wrong(Scan(searchable(db)), spoil), searchable(db), [Keystroke(3, Way.WORD, Query(text="a"))]
    )
    assert line.startswith("“a” (query 3): ")
    assert said in line


def test_a_large_catalogue_is_refused_in_words() -> None:
    """Where the scan would take minutes the person is told how large a catalogue may be."""
    refuse_larger(MOST_LISTINGS)
    with pytest.raises(KnownError, match="up to 20,000"):
        refuse_larger(MOST_LISTINGS + 1)
