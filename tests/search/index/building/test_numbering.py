"""The numbers that documents have in an index."""

from __future__ import annotations

import numpy as np
import pytest

from catalogue.search.index.building import numbering as of_numbers
from catalogue.search.index.building.numbering import numbering
from catalogue.search.index.layout import NOBODY
from catalogue.search.index.source import Given
from tests.search.index.many import listings


def test_each_document_has_one_number(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kinds and batches begin at multiples of 64, no two batches overlap, and every rank is given once."""
    monkeypatch.setattr(of_numbers, "_SMALL", 64)
    source = Given(listings(500))
    found = numbering(source)
    assert [first % 64 for _, first, _ in found.kinds] == [0, 0, 0]
    assert [batch.first % 64 for batch in found.batches] == [0] * len(found.batches)
    taken = [batch.first + place for batch in found.batches for place in range(batch.ranks.size)]
    assert taken == sorted(set(taken))
    assert found.size % 64 == 0
    ranks = found.rank()
    assert sorted(ranks[ranks != NOBODY].tolist()) == list(range(found.documents))
    assert np.flatnonzero(ranks != NOBODY).tolist() == taken


def test_what_belongs_together_lies_together() -> None:
    """Inside a kind documents stand by category, then exhibitor, then in the published order."""
    source = Given(listings(500))
    for batch in numbering(source).batches:
        census = source.census(batch.kind)
        keys = [(census.categories[row], census.exhibitors[row], row) for row in batch.rows.tolist()]
        assert keys == sorted(keys)
