"""test.py's steps: all are run, also after a failure, and summed up."""

from __future__ import annotations

import sys
from pathlib import Path

import checking
from checking import Outcome, Step


def test_a_step_tells_how_it_went(tmp_path: Path) -> None:
    """A command's exit code decides; it runs in the folder of the checkout and without a screen."""
    sees = (
        "import os, sys; sys.exit(0 if os.environ['QT_QPA_PLATFORM'] == 'offscreen' "
        f"and os.path.samefile(os.getcwd(), {str(tmp_path)!r}) else 1)"
    )
    assert checking.run(Step("sound", [sys.executable, "-c", sees]), tmp_path).passed
    assert not checking.run(Step("broken", [sys.executable, "-c", "raise SystemExit(3)"]), tmp_path).passed


def test_the_report_names_every_step() -> None:
    """Each step has a line with its name, time and outcome."""
    report = checking.report([Outcome("ruff", 0.25, True), Outcome("pytest", 600.0, False)])
    assert report.splitlines() == ["ok         0.2 s  ruff", "FAILED   600.0 s  pytest"]


def test_options_reach_pytest_only() -> None:
    """What a person adds on the command line narrows the tests and no other step."""
    steps = {step.name: step.command for step in checking.steps(Path("python"), ["-k", "search"])}
    assert steps.pop("pytest")[-2:] == ["-k", "search"]
    assert len(steps) == 5
    assert not any("search" in command for command in steps.values())
