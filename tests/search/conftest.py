"""Every engine of the program, for what each of them promises."""

from __future__ import annotations

import pytest

from catalogue.search.plain.scan import Scan
from tests.search.engines import EngineOf, IndexOf, indexing


@pytest.fixture(scope="module")
def index_of(tmp_path_factory: pytest.TempPathFactory) -> IndexOf:
    """Builds an index of documents."""
    return indexing(tmp_path_factory.mktemp("index"))


@pytest.fixture(scope="module", params=["plain", "index"])
def engine_of(request: pytest.FixtureRequest, index_of: IndexOf) -> EngineOf:
    """Makes an engine of documents."""
    return Scan if request.param == "plain" else index_of
