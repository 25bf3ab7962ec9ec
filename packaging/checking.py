"""Every check and test of the project as a named step, run and timed even when one before it failed."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

OFFSCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_IM_MODULE": "none",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
}
"""Qt without a screen; without the last, a text field with no keyboard panel hangs a test."""


class Step(NamedTuple):
    """One check: its name and the command that fails if it finds something."""

    name: str
    command: list[str]


class Outcome(NamedTuple):
    """How a step went."""

    name: str
    seconds: float
    passed: bool


def steps(python: Path, pytest_options: Sequence[str]) -> list[Step]:
    """All steps, the quick ones first. They run in the folder of the checkout."""
    module = [str(python), "-m"]
    return [
        Step("ruff check", [*module, "ruff", "check"]),
        Step("ruff format", [*module, "ruff", "format", "--check"]),
        Step("mypy --strict", [*module, "mypy", "--strict", "catalogue", "packaging", "tests"]),
        Step("qmllint", [str(python), "packaging/lint_qml.py"]),
        Step("translations", [str(python), "packaging/translate.py", "--check"]),
        # A file's tests stay in one process: they share a built fair, and Qt has one application a process.
        Step(
            "pytest",
            [*module, "pytest", "--numprocesses", "2", "--dist", "loadfile", *pytest_options],
        ),
    ]


def run(step: Step, root: Path) -> Outcome:
    """Run one step; what it prints goes to the terminal."""
    print(f"\n── {step.name} ──", flush=True)
    started = time.monotonic()
    code = subprocess.run(
        step.command, cwd=root, env={**os.environ, **OFFSCREEN}, stdin=subprocess.DEVNULL
    ).returncode
    return Outcome(step.name, time.monotonic() - started, code == 0)


def report(outcomes: Iterable[Outcome]) -> str:
    """A line a step, and the time of all."""
    lines = [f"{'ok' if each.passed else 'FAILED':7}{each.seconds:7.1f} s  {each.name}" for each in outcomes]
    return "\n".join(lines)
