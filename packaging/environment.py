"""The checkout's own Python environment, `.venv`: what is in it, and whether it may be trusted.

It is trusted only if its stamp, written last, names this Python and the lock file as it is now. What an
interrupted set-up left behind has no such stamp and is begun anew.
"""

from __future__ import annotations

import hashlib
import os
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

STAMP = "fair-catalogue.stamp"
RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
BENCH_LOCK = "requirements-bench.lock"


def python_mark() -> str:
    """This Python, as far as packages built for it care: `cpython-311`, say."""
    return str(sys.implementation.cache_tag)


@dataclass(frozen=True, slots=True)
class Environment:
    """The environment of the checkout at `root`; it need not exist."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def packages(self) -> Path:
        """Where its packages are."""
        base = {"base": str(self.folder), "platbase": str(self.folder)}
        return Path(sysconfig.get_path("purelib", scheme="venv", vars=base))

    @property
    def stamp(self) -> Path:
        """Says which Python and which lock files it was completed for; empty while it is being made."""
        return self.folder / STAMP

    def lock(self, name: str) -> Path:
        """A lock file of this checkout."""
        return self.root / "packaging" / name

    def mark(self, lock: str) -> str:
        """The line that the stamp has if the lock file, as it is now, was installed."""
        content = self.lock(lock).read_bytes()
        return f"{python_mark()} {lock} {hashlib.sha256(content).hexdigest()}"

    def marks(self) -> list[str]:
        """The lines of the stamp: none if it was never completed, or if its Python is gone."""
        try:
            lines = self.stamp.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        return lines if self.python.exists() else []

    def has(self, lock: str) -> bool:
        """Whether all that the lock file lists is there, complete."""
        return self.mark(lock) in self.marks()

    def is_foreign(self) -> bool:
        """Whether somebody else made what is there: it holds things, but not even an empty stamp of ours."""
        return self.folder.is_dir() and not self.stamp.exists() and any(self.folder.iterdir())
