"""What is typed in a measurement."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from itertools import pairwise

from catalogue.bench.search.sessions import LANGUAGES, Keystroke, Way, typed_sessions
from catalogue.search.plain.scan import Scan
from catalogue.services.documents import Searchable, searchable


def wholes(keystrokes: list[Keystroke]) -> list[Keystroke]:
    """Each query as it stands in the end."""
    return list({keystroke.number: keystroke for keystroke in keystrokes}.values())


def test_a_session_is_always_the_same(
    db: sqlite3.Connection, at: datetime, keystrokes: list[Keystroke]
) -> None:
    """The same catalogue and seed give the same keystrokes, another seed gives others."""
    assert typed_sessions(Searchable(db), at) == keystrokes
    assert typed_sessions(Searchable(db), at, seed=8) != keystrokes


def test_two_hundred_queries_in_five_languages(keystrokes: list[Keystroke]) -> None:
    """There are 200 queries, as many in each of the five languages, half of them by a common word."""
    queries = wholes(keystrokes)
    assert [query.number for query in queries] == list(range(200))
    for language in LANGUAGES:
        own = [query for query in queries if query.query.language == language]
        assert len(own) == 40
        assert sum(query.way is Way.WORD for query in own) == 20
        assert {query.way for query in own} == set(Way)


def test_each_is_typed_letter_by_letter(keystrokes: list[Keystroke]) -> None:
    """A keystroke adds to the text of the one before; all else of a query stays as it is."""
    for before, after in pairwise(keystrokes):
        if after.number == before.number:
            assert after.query.text.startswith(before.query.text)
            assert len(after.query.text.replace(" ", "")) == len(before.query.text.replace(" ", "")) + 1
            assert after.query.filters == before.query.filters
            assert after.query.kinds == before.query.kinds
        else:
            assert after.number == before.number + 1
            assert len(after.query.text) == 1


def test_up_to_three_filters(keystrokes: list[Keystroke]) -> None:
    """Queries have none, one, two or three filters; most are about one kind, some about all."""
    queries = wholes(keystrokes)
    assert {len(query.query.filters) for query in queries} == {0, 1, 2, 3}
    kinds = [len(query.query.kinds) for query in queries]
    assert set(kinds) == {1, 3}
    assert kinds.count(1) > 2 * kinds.count(3)


def test_what_is_typed_is_there(db: sqlite3.Connection, keystrokes: list[Keystroke]) -> None:
    """Every keystroke but those of a slip finds a listing, with its filters."""
    plain = Scan(searchable(db))
    found = {
        keystroke.query.text: plain.answer(keystroke.query).total
        for keystroke in keystrokes
        if keystroke.way is not Way.SLIP
    }
    assert [text for text, total in found.items() if not total] == []


def test_slips_are_put_right(db: sqlite3.Connection, keystrokes: list[Keystroke]) -> None:
    """Some slips find nothing as they are written, and are corrected."""
    plain = Scan(searchable(db))
    slips = [query for query in wholes(keystrokes) if query.way is Way.SLIP]
    assert any(plain.answer(query.query).searched for query in slips)
