"""`catalogue bench search` as it is typed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.commands.running import catalogue


def test_it_measures_builds_and_checks(made_up: Path, tmp_path: Path) -> None:
    """One command builds an index elsewhere, types, checks every answer, and says all that it found."""
    folder, figures = Path(shutil.copytree(made_up, tmp_path / "fair")), tmp_path / "figures.json"
    done = catalogue(
        *("bench", "search", folder, "--queries", "20", "--runs", "1"),
        *("--build", "--check", "--markdown", "--json", figures),
    )
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in made_up.iterdir())
    told = json.loads(figures.read_text(encoding="utf-8"))
    assert told["listings"] == 600
    assert told["queries"] == 20
    assert told["checked"] == []
    assert told["build"]["wall"] > 0
    assert told["keystrokes"] > 20
    assert len(told["slowest"]) == 5
    assert told["page"]["wall"]["p50"] <= told["page"]["wall"]["most"]
    assert done.stdout.startswith("## 600 listings\n\n`catalogue bench search fair --queries 20")
    for heading in ("| ms a keystroke |", "| slowest keystrokes |", "| the index |"):
        assert heading in done.stdout


def test_a_folder_without_a_catalogue_is_told(tmp_path: Path) -> None:
    """What can't be measured is said in one sentence, without a traceback."""
    done = catalogue("bench", "search", tmp_path / "nothing")
    assert done.returncode == 2
    assert "There is no folder" in done.stderr
    assert "Traceback" not in done.stderr
