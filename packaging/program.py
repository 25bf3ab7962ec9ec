"""How the demo fair is started from a checkout that is set up."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


def has_display(system: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be shown: `system` is sys.platform, `variables` the environment variables."""
    if system != "linux":
        return True
    platform = variables.get("QT_QPA_PLATFORM", "")
    if platform:
        # Somebody chose: eglfs, say, is a real screen without a display server.
        return platform not in ("offscreen", "minimal")
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def demo(
    root: Path, python: Path, options: Sequence[str], system: str, variables: Mapping[str, str]
) -> list[str]:
    """The command that opens the demo with these options; where nothing can be shown, as a tour."""
    own_choice = any(option in ("--help", "--tour") or option.startswith("--tour=") for option in options)
    tour = []
    if not own_choice and not has_display(system, variables):
        tour = ["--tour", os.path.relpath(root / "build" / "tour")]
    # -P: a folder named catalogue where the person happens to be is not the program.
    return [str(python), "-P", "-m", "catalogue", "demo", *tour, *options]


def become(command: list[str]) -> int:
    """Run the program in place of this one; Windows, which can't, runs it and waits."""
    if os.name == "nt":
        return subprocess.run(command).returncode
    os.execv(command[0], command)
