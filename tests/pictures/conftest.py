"""Where the real files are, and one process that all tests of a module share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from catalogue.pictures.workshop import Workshop


@pytest.fixture(scope="session")
def samples() -> Path:
    """Pictures nobody here wrote, ordinary and hostile, beside the checkout."""
    folder = Path(__file__).parents[3] / "shared" / "data" / "import-samples"
    if not folder.is_dir():
        pytest.skip("the sample files are not beside this checkout")
    return folder


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workshop]:
    """Decodes in one process for all tests of a module."""
    with Workshop() as shared:
        yield shared
