"""What is said where the machine can't be set up."""

from __future__ import annotations

import importlib.util
import shutil
from collections import namedtuple
from pathlib import Path

import pytest

import installing
import system_libraries
from set_up_error import SetUpError

Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ERROR: [Errno 28] No space left on device", "the disk is full: free 1.5 GB"),
        ("WARNING: NewConnectionError('…')\nERROR: No matching distribution", "can't be reached"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "differs from the one that was checked"),
        ("ERROR: No matching distribution found for x==1", "no build for this system or this Python"),
        ("line\nERROR: something else.\n", "ERROR: something else"),
        ("", "it gave no reason"),
    ],
)
def test_pips_words_become_a_reason(words: str, said: str) -> None:
    """The first cause is named, not what followed from it; unknown trouble keeps pip's own last line."""
    assert said in installing.reason(words)


def test_too_little_room_is_said_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence says how much is needed and how much is free."""
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(9e9, 8.6e9, 4e8))
    with pytest.raises(SetUpError, match=r"needs 1\.5 GB .* 0\.4 GB are free"):
        installing.check_space(tmp_path)


def test_a_python_without_venv_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian packs venv apart: who isn't root is told the package's name."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(system_libraries, "this_family", lambda: "debian")
    monkeypatch.setattr(system_libraries, "may_install", lambda family: False)
    with pytest.raises(
        SetUpError, match=r"lacks its venv module.* sudo apt-get install -y python3\.\d+-venv"
    ):
        installing.check_venv()


def test_nothing_leads_pip_astray() -> None:
    """Settings that send packages elsewhere don't reach pip; those that say where packages come from do."""
    given = {"PIP_TARGET": "/elsewhere", "PYTHONPATH": "/mine", "PIP_INDEX_URL": "index", "HOME": "/home/me"}
    assert installing.clean(given) == {"PIP_INDEX_URL": "index", "HOME": "/home/me"}
