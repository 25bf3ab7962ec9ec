"""Where Qt's own programs lie inside the installed PySide6."""

from __future__ import annotations

import os
from pathlib import Path

import PySide6

PYSIDE = Path(PySide6.__file__).resolve().parent
METATYPES = PYSIDE / ("metatypes" if os.name == "nt" else "Qt/metatypes")


def tool(name: str) -> str:
    """The path of one of Qt's programs (`lupdate`, `qmllint` …); raises FileNotFoundError without it."""
    file = f"{name}.exe" if os.name == "nt" else name
    for folder in (PYSIDE, PYSIDE / "Qt" / "libexec"):
        if (folder / file).is_file():
            return str(folder / file)
    raise FileNotFoundError(f"PySide6 in {PYSIDE} has no {file}")
