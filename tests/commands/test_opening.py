"""What `demo`, `kiosk` and `bench` hand on to the program."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from catalogue.__main__ import cli

Calls = list[tuple[tuple[object, ...], dict[str, object]]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """The calls of the composition root, which does nothing but return 7."""
    made: Calls = []

    def run(*args: object, **kwargs: object) -> int:
        made.append((args, kwargs))
        return 7

    app = ModuleType("catalogue.app")
    app.run_demo = app.run_kiosk = run  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "catalogue.app", app)
    return made


def test_a_plain_demo(calls: Calls) -> None:
    """Without options the demo starts in a window with its own clock, and its exit code is the command's."""
    done = CliRunner().invoke(cli, ["demo"])
    assert done.exit_code == 7
    [(_, options)] = calls
    assert options == {
        "at": None,
        "language": None,
        "size": None,
        "full_screen": False,
        "tour": None,
        "until_first_frame": False,
    }


def test_the_demo_with_everything(calls: Calls) -> None:
    """Time, language, size and the tour's folder come as what they mean."""
    words = "demo --at 2022-09-01T15:02+08:00 --language zh --size 1080x1920 --tour out --full-screen"
    CliRunner().invoke(cli, words.split())
    [(_, options)] = calls
    assert options["at"] == datetime.fromisoformat("2022-09-01T15:02+08:00")
    assert options["language"] == "zh"
    assert options["size"] == (1080, 1920)
    assert options["tour"] == Path("out")
    assert options["full_screen"] is True


def test_a_kiosk_fills_the_screen(calls: Calls, tmp_path: Path) -> None:
    """A kiosk gets its folder and fills the screen unless told otherwise."""
    CliRunner().invoke(cli, ["kiosk", str(tmp_path)])
    CliRunner().invoke(cli, ["kiosk", str(tmp_path), "--windowed"])
    assert [(args, options["full_screen"]) for args, options in calls] == [
        ((tmp_path,), True),
        ((tmp_path,), False),
    ]
