"""A folder that holds the small fair, for a test to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.small import write_small


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The small fair as CSV."""
    return write_small(tmp_path / "small")
