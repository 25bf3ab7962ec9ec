"""A Python that is too old is told so, instead of failing on syntax that it doesn't know."""

from __future__ import annotations

import ast
import sys
import tomllib
from pathlib import Path

import pytest

import python_required

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("name", ["run.py", "test.py", "python_required.py"])
def test_an_old_python_can_read_what_it_starts(name: str) -> None:
    """What runs before the check uses nothing that Python 3.6 can't parse."""
    source = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "from __future__ import annotations" not in source


def test_an_old_python_is_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence names both versions and the command that would do."""
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(sys, "argv", ["packaging/run.py", "--help"])
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer, and this is Python 3\.9") as left:
        python_required.refuse_older()
    assert str(left.value).endswith("python3.11 packaging/run.py --help")


def test_the_oldest_is_the_one_that_the_package_names() -> None:
    """The check and pyproject.toml ask for the same Python."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=" + ".".join(map(str, python_required.OLDEST))
