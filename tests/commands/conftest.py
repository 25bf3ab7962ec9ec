"""A catalogue that a test may break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.store.sample import make


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small fair on disk."""
    return make(tmp_path_factory.mktemp("commands") / "fair")


@pytest.fixture
def fair(made: Path, tmp_path: Path) -> Path:
    """A copy of the small fair that a test may break."""
    return Path(shutil.copytree(made, tmp_path / "fair"))
