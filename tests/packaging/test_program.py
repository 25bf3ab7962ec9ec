"""How the demo is started: as a window, or as a tour where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

import program

ROOT = Path("fair")
PYTHON = Path("python")


def options(given: list[str], variables: dict[str, str]) -> list[str]:
    """What `catalogue demo` is started with on Linux."""
    command = program.demo(ROOT, PYTHON, given, "linux", variables)
    return command[command.index("demo") + 1 :]


def test_a_display_gets_a_window() -> None:
    """With a display the demo opens with the person's own options and no others."""
    assert options(["--at", "2022-09-01T15:02+08:00"], {"DISPLAY": ":0"}) == [
        "--at",
        "2022-09-01T15:02+08:00",
    ]


def test_no_display_gets_a_tour() -> None:
    """Without a display the same program makes its tour, and the person's options stay."""
    given = options(["--at", "2022-09-01T15:02+08:00"], {})
    assert given[:1] == ["--tour"]
    assert Path(given[1]).parts[-3:] == ("fair", "build", "tour")
    assert given[2:] == ["--at", "2022-09-01T15:02+08:00"]


@pytest.mark.parametrize("own", [["--tour", "here"], ["--tour=here"], ["--help"]])
def test_the_persons_choice_comes_first(own: list[str]) -> None:
    """Who names a folder for the tour, or asks for help, gets no second tour."""
    assert options(own, {}) == own


@pytest.mark.parametrize(
    ("variables", "display"),
    [
        ({"QT_QPA_PLATFORM": "eglfs"}, True),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ""}, False),
    ],
)
def test_a_chosen_platform_counts(variables: dict[str, str], display: bool) -> None:
    """A screen without a display server counts as a display, and offscreen never does."""
    assert program.has_display("linux", variables) is display


def test_macos_and_windows_have_displays() -> None:
    """Elsewhere than on Linux there is always a display."""
    assert program.has_display("darwin", {})
    assert program.has_display("win32", {})
