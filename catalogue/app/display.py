"""Whether a window can be shown here; Qt itself ends the whole program where it can't."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

from catalogue.errors import KnownError

_TOUR = "For pictures of every screen without a display: catalogue demo --tour DIR."
_PLUGINS = ("Qt", "plugins", "platforms")
_DISPLAYS = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
"""The systems of windows that Qt is asked for, and the variable that names a display of theirs."""


def has_display(system: str, variables: Mapping[str, str]) -> bool:
    """Whether the surroundings name a display, or a way to draw without one.

    `system` is sys.platform, `variables` the environment.
    """
    if not system.startswith("linux") or variables.get("QT_QPA_PLATFORM"):
        return True
    return any(variables.get(name) for name in _DISPLAYS.values())


def require_display(
    variables: Mapping[str, str], system: str = sys.platform, trouble: Callable[[str], str] | None = None
) -> None:
    """Return if a window can be shown. `trouble` says what is wrong with xcb or wayland, "" if nothing is.

    Raises KnownError where there is no display, it doesn't answer, or Qt lacks libraries of the system.
    """
    if not system.startswith("linux"):
        return
    if not has_display(system, variables):
        raise KnownError("There is no display to show a window on.", safe="Nothing was changed.", todo=_TOUR)
    chosen = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    asked = [chosen] if chosen else [name for name, variable in _DISPLAYS.items() if variables.get(variable)]
    found = [(trouble or _trouble)(name) for name in asked if name in _DISPLAYS]
    if found and all(found):
        raise KnownError(f"No window can be shown: {found[0]}.", safe="Nothing was changed.", todo=_TOUR)


def _trouble(platform: str) -> str:
    import ctypes

    # Qt loads the same file a moment later: nothing is loaded twice.
    plugin = _plugin(platform)
    try:
        if plugin is not None:
            ctypes.CDLL(str(plugin))
        if platform == "xcb" and not _answers(ctypes.CDLL("libxcb.so.1")):
            return "the display doesn't answer"
    except OSError as error:
        library = str(error).partition(":")[0]
        return f"Qt needs {library}, which this system lacks; install the package that has it"
    return ""


def _plugin(platform: str) -> Path | None:
    """Qt's file for a system of windows, where PySide6 brings its own Qt."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    file = Path(spec.origin).parent.joinpath(*_PLUGINS, f"libq{platform}.so")
    return file if file.is_file() else None


def _answers(xcb: object) -> bool:
    """Whether the X server that DISPLAY names lets us in."""
    import ctypes

    assert isinstance(xcb, ctypes.CDLL)
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    is_well: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return is_well
