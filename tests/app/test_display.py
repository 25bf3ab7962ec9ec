"""Whether a window can be shown here."""

from __future__ import annotations

import pytest

from catalogue.app.display import has_display, require_display
from catalogue.errors import KnownError
from tests.commands.running import catalogue

NOWHERE = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


@pytest.mark.parametrize(
    ("system", "variables", "is_there"),
    [
        ("linux", {}, False),
        ("linux", NOWHERE, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_where_a_window_can_be(system: str, variables: dict[str, str], is_there: bool) -> None:
    """Only Linux needs a display to be named, or a way to draw without one."""
    assert has_display(system, variables) is is_there
    if is_there:
        require_display(variables, system, lambda platform: "")
    else:
        with pytest.raises(KnownError, match=r"no display .* --tour"):
            require_display(variables, system, lambda platform: "")


def test_a_library_that_is_missing() -> None:
    """What keeps the only system of windows from working is told; a second that works is enough."""
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    trouble = {"xcb": "Qt needs libxcb-cursor.so.0", "wayland": ""}
    require_display(both, "linux", trouble.__getitem__)
    for variables in ({"DISPLAY": ":0"}, {"QT_QPA_PLATFORM": "xcb:x=y", **both}):
        with pytest.raises(KnownError, match=r"libxcb-cursor.so.0\. .* --tour"):
            require_display(variables, "linux", trouble.__getitem__)


@pytest.mark.parametrize("display", ["", ":4711"], ids=["none", "one that doesn't answer"])
@pytest.mark.parametrize("words", [("demo",), ("kiosk", "FAIR")], ids=["demo", "kiosk"])
def test_the_command_line_without_a_display(
    demo_folder: object, words: tuple[str, ...], display: str
) -> None:
    """Where no window can be shown, a sentence says so and names the tour, with exit code 2."""
    here = [str(demo_folder) if word == "FAIR" else word for word in words]
    done = catalogue(*here, **{**NOWHERE, "DISPLAY": display})
    assert done.returncode == 2
    assert "--tour" in done.stderr
    assert "Traceback" not in done.stderr
