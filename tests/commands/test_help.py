"""Help for a newcomer."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.commands.running import ROOT, catalogue

COMMANDS = ("demo", "kiosk", "search", "index", "check", "generate", "bench")


@pytest.mark.parametrize("words", [(), ("--help",), ("-h",)])
def test_help_is_a_page_that_names_every_command(words: tuple[str, ...]) -> None:
    """Help says what the program is for, what each command does and where to begin."""
    done = catalogue(*words)
    page = done.stdout + done.stderr
    for word in (*COMMANDS, "trade fair", "Begin with: catalogue demo"):
        assert word in page


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(command: str) -> None:
    """Every command has a help page of its own, shown without opening anything."""
    done = catalogue(command, "--help")
    assert done.returncode == 0
    assert f"Usage: catalogue {command}" in done.stdout


def test_help_loads_nothing_heavy() -> None:
    """Help comes without Qt, SQLite's tools, babel, Pillow or rich being imported."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-P", "-m", "catalogue", "--help"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    imported = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert "click" in imported
    assert not imported & {"PySide6", "sqlite_utils", "sqlite3", "babel", "PIL", "rich", "numpy", "pypinyin"}
