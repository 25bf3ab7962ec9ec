"""Make the lock files anew from what pyproject.toml asks for: to run, to test, to measure beside others.

    python3 packaging/lock.py [--upgrade]

Each package stands there once, for every system and every Python that pyproject.toml admits, with the
hashes of all its files, and without an address: whoever installs chooses the index. Versions stay as they
are as long as pyproject.toml admits them; --upgrade takes the newest. Needs the network.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
import venv
from pathlib import Path

from environment import BENCH_LOCK, RUN_LOCK, TEST_LOCK

PACKAGING = Path(__file__).resolve().parent
UV = "uv==0.13.9"
"""The resolver, in a throw-away environment: pip can't resolve for systems other than its own."""


def resolver(folder: Path) -> list[str]:
    """The command that resolves, installed into `folder`."""
    builder = venv.EnvBuilder(with_pip=True)
    builder.create(folder)
    python = builder.ensure_directories(folder).env_exe
    subprocess.run([python, "-m", "pip", "install", "--quiet", UV], check=True)
    return [python, "-m", "uv", "pip", "compile"]


def main() -> None:
    """Make the run-time set, then the others around the same versions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    with tempfile.TemporaryDirectory() as folder:
        compile_lock = [
            *resolver(Path(folder)),
            *("--universal", "--generate-hashes", "--no-annotate", "--no-emit-index-url", "--quiet"),
            *("--custom-compile-command", "python3 packaging/lock.py"),
            *upgrade,
        ]
        run_time = PACKAGING / RUN_LOCK
        test = ["--extra", "test", "--extra", "assets", "--constraint", str(run_time)]
        bench = ["--extra", "bench", "--constraint", str(run_time)]
        for lock, options in ((RUN_LOCK, []), (TEST_LOCK, test), (BENCH_LOCK, bench)):
            target = ["--output-file", str(PACKAGING / lock)]
            pyproject = str(PACKAGING.parent / "pyproject.toml")
            subprocess.run([*compile_lock, *options, *target, pyproject], check=True)


if __name__ == "__main__":
    main()
