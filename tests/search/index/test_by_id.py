"""Documents found by their keys."""

from __future__ import annotations

import zlib
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.search.index.by_id import ById
from tests.search.engines import indexing

# Two words that have one CRC-32.
ALIKE = ("plumless", "buckeroo")
ids = st.sampled_from([*ALIKE, "", "a", "果", "\ud800"]) | st.text(max_size=3)
keys = st.builds(Key, st.sampled_from([kind.value for kind in Kind]), ids)


def test_two_ids_have_one_check() -> None:
    """The test below looks for ids that only their letters tell apart."""
    assert len({zlib.crc32(id.encode()) for id in ALIKE}) == 1


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(there=st.frozensets(keys, max_size=8), asked=st.frozensets(keys, max_size=8))
def test_a_document_is_found_by_its_key(tmp_path: Path, there: frozenset[Key], asked: frozenset[Key]) -> None:
    """Each key that is there leads to its own document, also beside one of another kind with the same id; a
    key that isn't leads to none."""
    index = indexing(tmp_path)(Document(key, place, ()) for place, key in enumerate(sorted(there)))
    found = ById(index.file, index.keys).numbers(there | asked)
    assert found.keys() == there
    assert {key: index.keys.of([number])[0] for key, number in found.items()} == {key: key for key in there}
