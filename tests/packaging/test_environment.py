"""The stamp of the environment: what it says, and when it is believed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import environment
from environment import RUN_LOCK, TEST_LOCK, Environment


@pytest.fixture
def complete(tmp_path: Path) -> Environment:
    """An environment stamped for the run-time lock, with something in the place of its interpreter."""
    made = Environment(tmp_path)
    for lock in (RUN_LOCK, TEST_LOCK):
        made.lock(lock).parent.mkdir(exist_ok=True)
        made.lock(lock).write_text(f"{lock}==1.0\n", encoding="utf-8")
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    made.stamp.write_text(made.mark(RUN_LOCK) + "\n", encoding="utf-8")
    return made


def test_a_stamp_is_for_one_lock(complete: Environment) -> None:
    """What was installed for running isn't taken for the test set."""
    assert complete.has(RUN_LOCK)
    assert not complete.has(TEST_LOCK)


def test_another_lock_is_another_environment(complete: Environment) -> None:
    """A changed lock file makes the environment stale."""
    complete.lock(RUN_LOCK).write_text("newer==2.0\n", encoding="utf-8")
    assert not complete.has(RUN_LOCK)


def test_another_python_is_another_environment(
    complete: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An environment made by another version of Python is not used."""
    monkeypatch.setattr(environment, "python_mark", lambda: "cpython-399")
    assert not complete.has(RUN_LOCK)


def test_an_unfinished_one_is_not_trusted(complete: Environment) -> None:
    """An empty stamp, as an interrupted set-up leaves it, promises nothing, but says whose it is."""
    complete.stamp.write_text("", encoding="utf-8")
    assert not complete.has(RUN_LOCK)
    assert not complete.is_foreign()


def test_a_lost_interpreter_makes_it_worthless(complete: Environment) -> None:
    """Where the Python that it was made from has gone, the environment is made anew."""
    complete.python.unlink()
    complete.python.symlink_to(complete.root / "gone")
    assert not complete.has(RUN_LOCK)


def test_only_what_others_made_is_foreign(complete: Environment) -> None:
    """Neither our own environment nor an empty or missing folder is anybody else's."""
    assert not complete.is_foreign()
    complete.stamp.unlink()
    assert complete.is_foreign()
    assert not Environment(complete.root / "nowhere").is_foreign()


def test_its_places_are_those_of_a_real_one(complete: Environment) -> None:
    """The interpreter and the packages are looked for inside the environment."""
    assert complete.python.is_relative_to(complete.folder)
    assert complete.packages.is_relative_to(complete.folder)
    assert complete.packages.name == "site-packages"
    assert os.path.relpath(complete.root, complete.packages).count("..") >= 3
