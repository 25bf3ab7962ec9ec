"""Let qmllint read all QML, with the view models' types; any warning fails.

.venv/bin/python packaging/lint_qml.py
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import qml_types
from qt_tools import tool

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Describe the view models, then lint; returns qmllint's exit code."""
    types = ROOT / "build" / "qml_types"
    qml = ROOT / "resources" / "qml"
    qml_types.write(ROOT / "catalogue" / "viewmodels", types)
    files = [str(file) for file in sorted(qml.rglob("*.qml"))]
    command = [tool("qmllint"), "--max-warnings", "0", "-I", str(types), "-I", str(qml)]
    code = subprocess.run([*command, *files]).returncode
    print(f"{len(files)} QML files {'need mending' if code else 'are sound'}.")
    return 1 if code else 0


if __name__ == "__main__":
    sys.exit(main())
