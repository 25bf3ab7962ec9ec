"""A fair of its own for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def own_fair(demo_folder: Path, tmp_path: Path) -> Path:
    """A copy of the demo fair, for a test to spoil."""
    return shutil.copytree(demo_folder, tmp_path / "fair")
