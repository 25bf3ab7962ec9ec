"""Where resources, the demo's source, data and cache are, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _beside(installed: str, checkout: str) -> Path:
    """A wheel carries the folder inside the package; a checkout has it beside the package."""
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / checkout


def resources() -> Path:
    """The folder of theme.json, QML, icons, flags, fonts, art and translations."""
    return _beside("_resources", "resources")


def database() -> Path:
    """The folder of the migrations and the demo fair's source."""
    return _beside("_db", "db")


def cache() -> Path:
    """The folder of what can be made again: the built demo fair, for one."""
    from platformdirs import user_cache_path

    return user_cache_path("fair-catalogue", appauthor=False)
