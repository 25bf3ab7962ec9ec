"""Runs the command line as a person does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def catalogue(*words: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `catalogue` with these words."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "catalogue", *map(str, words)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        timeout=120,
        check=False,
    )
