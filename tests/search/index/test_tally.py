"""Counting by rows is counting."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from catalogue.model.document import Document
from catalogue.model.query import Query
from catalogue.search.index import tally
from catalogue.search.plain.scan import Scan
from tests.search.engines import IndexOf
from tests.search.fairs import fairs_with_questions


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(fairs_with_questions())
def test_counts_by_rows(
    monkeypatch: pytest.MonkeyPatch, index_of: IndexOf, asked: tuple[tuple[Document, ...], list[Query]]
) -> None:
    """Values of most documents are counted by whole rows in large fairs: the counts are the same."""
    monkeypatch.setattr(tally, "ROWS_FROM", 0)
    monkeypatch.setattr(tally, "_WORDS_A_DOCUMENT", 1000)
    fair, questions = asked
    index = index_of(fair)
    scan = Scan(fair)
    for query in questions:
        assert index.answer(query).counts == scan.answer(query).counts
