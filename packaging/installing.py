"""Makes the checkout's environment and installs what a lock file lists. Needs the network, once."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import system_libraries
from environment import RUN_LOCK, TEST_LOCK, Environment
from one_at_a_time import alone
from set_up_error import SetUpError

SPACE_NEEDED = 1_500_000_000
"""Bytes: 950 MB are installed, the rest holds the downloads meanwhile."""

# pip's own words, and what to say instead. The first that fits is said.
TROUBLE = (
    ("No space left on device", "the disk is full: free 1.5 GB"),
    ("not enough space on the disk", "the disk is full: free 1.5 GB"),
    ("Permission denied", "a file may not be written: see the lines above for its name"),
    (
        "DO NOT MATCH THE HASHES",
        "a package differs from the one that was checked: nothing of it was installed",
    ),
    ("NewConnectionError", "the package index can't be reached: check the network"),
    ("NameResolutionError", "the package index can't be reached: check the network"),
    ("ConnectTimeoutError", "the package index can't be reached: check the network"),
    ("Read timed out", "the network is too slow or was cut"),
    ("ProxyError", "the package index can't be reached through the proxy: check the proxy's settings"),
    ("SSLError", "the package index's certificate isn't trusted here: check the clock and the certificates"),
    ("Requires-Python", "a package has no build for this Python: use Python 3.11, 3.12 or 3.13"),
    ("No matching distribution", "a package has no build for this system or this Python"),
)


def ensure(environment: Environment, lock: str) -> None:
    """Return when the environment has all that the lock file lists; does nothing if it has.

    Raises SetUpError where that can't be; whatever was begun is then begun anew by the next start.
    """
    if environment.has(lock):
        return
    with alone(environment.root / ".venv.lock"):
        if environment.has(lock):
            return
        try:
            if not environment.has(RUN_LOCK):
                make(environment)
            install(environment, lock)
        except OSError as error:
            raise SetUpError(f"Setting up failed: {error.strerror} ({error.filename}).") from error


def make(environment: Environment) -> None:
    """An empty environment in place of what an earlier or interrupted set-up left."""
    if environment.is_foreign():
        raise SetUpError(
            f"{environment.folder} was made by another program and is unchanged: move it, then start again."
        )
    check_space(environment.root)
    check_venv()
    print(f"Setting up Fair Catalogue in {environment.folder}, once: about 280 MB to download.", flush=True)
    if environment.folder.exists():
        # The stamp goes first: what is half removed must not look whole.
        environment.stamp.unlink(missing_ok=True)
        shutil.rmtree(environment.folder)
    environment.folder.mkdir()
    environment.stamp.touch()
    run([sys.executable, "-m", "venv", str(environment.folder)], "The environment could not be made")
    link = os.path.relpath(environment.root, environment.packages)
    (environment.packages / "fair-catalogue.pth").write_text(link + "\n", encoding="utf-8")


def install(environment: Environment, lock: str) -> None:
    """Install what the lock file lists, each file checked by its hash, and compile it; then stamp it."""
    environment.stamp.write_text("", encoding="utf-8")
    pip = [str(environment.python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    pip += ["--no-compile", "--only-binary=:all:", "--require-hashes", "--retries=2"]
    pip += [] if sys.stdout.isatty() else ["--quiet"]
    run([*pip, "-r", str(environment.lock(lock))], "The packages could not be installed")
    # Without this a start takes 374 ms instead of 141, on machines where Python may keep no .pyc each time.
    compiled = [str(environment.packages), str(environment.root / "catalogue")]
    subprocess.run(
        [str(environment.python), "-m", "compileall", "-q", "-j", "0", *compiled], capture_output=True
    )
    installed = [RUN_LOCK] if lock == RUN_LOCK else [RUN_LOCK, TEST_LOCK]
    written = environment.stamp.with_suffix(".new")
    written.write_text("".join(environment.mark(each) + "\n" for each in installed), encoding="utf-8")
    written.replace(environment.stamp)


def check_space(root: Path) -> None:
    """Raise SetUpError if the disk of the checkout hasn't the room."""
    free = shutil.disk_usage(root).free
    if free < SPACE_NEEDED:
        raise SetUpError(
            f"Setting up needs {SPACE_NEEDED / 1e9:.1f} GB on the disk of {root}, and {free / 1e9:.1f} GB "
            "are free: make room, then start again."
        )


def check_venv() -> None:
    """Bring Python's own venv and ensurepip, which Debian packs apart, or raise SetUpError."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    here = system_libraries.this_family()
    if system_libraries.may_install(here):
        print(f"Installing {package} …", flush=True)
        if system_libraries.apt_install(["apt-get", "install", "-y", "--no-install-recommends", package]):
            importlib.invalidate_caches()
            return
    advice = f" Install it with: sudo apt-get install -y {package}" if here == "debian" else ""
    raise SetUpError(f"This Python ({sys.executable}) lacks its venv module, which setting up needs.{advice}")


def run(command: list[str], failure: str) -> None:
    """Run a step of the set-up; raises SetUpError, `failure` and the reason in one sentence, if it fails.

    What the step says on its error output is shown only then.
    """
    step = subprocess.run(
        command, env=clean(os.environ), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    if step.returncode:
        sys.stderr.write(step.stderr)
        raise SetUpError(f"{failure}: {reason(step.stderr)}. Start again to begin anew.")


def clean(variables: Mapping[str, str]) -> dict[str, str]:
    """The environment variables without those that would lead pip or Python out of the new environment."""
    astray = {"PIP_PREFIX", "PIP_TARGET", "PIP_USER", "PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    return {name: value for name, value in variables.items() if name not in astray}


def reason(words: str) -> str:
    """Why a step failed, from the `words` it left on its error output."""
    for sign, meaning in TROUBLE:
        if sign in words:
            return meaning
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "it gave no reason"
