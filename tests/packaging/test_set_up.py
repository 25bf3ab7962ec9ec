"""Setting a checkout up with run.py: what is made, when it is trusted, and what is said where it fails.

A checkout in small: the real packaging/ programs, a program that prints how it was started, and a lock file
with one package, which pip finds on this disk and nowhere else.
"""

from __future__ import annotations

import base64
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from environment import Environment

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SAYS_HOW = "import sys, harmless\nprint('started with', sys.argv[1:])\n"


def write_wheel(folder: Path) -> Path:
    """The package `harmless` as a wheel."""
    wheel = folder / "harmless-1.0-py3-none-any.whl"
    info = "harmless-1.0.dist-info"
    files = {
        "harmless.py": "",
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: harmless\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = []
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in files.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(content.encode()).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(content)}\n")
            archive.writestr(name, content)
        archive.writestr(f"{info}/RECORD", "".join(record) + f"{info}/RECORD,,\n")
    return wheel


class Checkout:
    """A checkout in small, and what run.py does there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.wheels = root / "wheels"
        self.environment = Environment(root)
        (root / "catalogue").mkdir()
        (root / "catalogue" / "__init__.py").touch()
        (root / "catalogue" / "__main__.py").write_text(SAYS_HOW, encoding="utf-8")
        (root / "packaging").mkdir()
        for program in PACKAGING.glob("*.py"):
            shutil.copy(program, root / "packaging")
        self.wheels.mkdir()
        digest = hashlib.sha256(write_wheel(self.wheels).read_bytes()).hexdigest()
        self.lock_with(digest)

    def lock_with(self, digest: str) -> None:
        """Lock `harmless` to a file with this SHA-256."""
        for name in ("requirements.lock", "requirements-test.lock"):
            lock = f"harmless==1.0 --hash=sha256:{digest}\n"
            (self.root / "packaging" / name).write_text(lock, encoding="utf-8")

    def start(self, *options: str, index: str = "") -> subprocess.CompletedProcess[str]:
        """Start run.py from another folder, as a person would, with a display to keep the tour away."""
        here = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri()}
        variables = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_CACHE_DIR": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "eglfs",
            **({"PIP_INDEX_URL": index} if index else here),
        }
        command = [sys.executable, str(self.root / "packaging" / "run.py"), *options]
        return subprocess.run(command, cwd=self.root.parent, env=variables, capture_output=True, text=True)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout in small, not set up yet."""
    root = tmp_path / "a fair"
    root.mkdir()
    return Checkout(root)


def test_a_second_start_only_starts(checkout: Checkout) -> None:
    """The first start sets up and opens the program with the given options; the second has nothing to do."""
    first = checkout.start("--at", "now")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("Setting up")
    assert first.stdout.endswith("started with ['demo', '--at', 'now']\n")
    shutil.rmtree(checkout.wheels)
    stamped = checkout.environment.stamp.stat().st_mtime_ns
    second = checkout.start("--at", "later")
    assert (second.returncode, second.stderr) == (0, "")
    assert second.stdout == "started with ['demo', '--at', 'later']\n"
    assert checkout.environment.stamp.stat().st_mtime_ns == stamped


def test_what_was_interrupted_is_begun_anew(checkout: Checkout) -> None:
    """An environment whose stamp is still empty is thrown away, with all that is in it."""
    left_over = checkout.environment.folder / "left over"
    left_over.mkdir(parents=True)
    checkout.environment.stamp.touch()
    assert checkout.start().returncode == 0
    assert not left_over.exists()


def test_packages_are_compiled(checkout: Checkout) -> None:
    """The program and its packages lie compiled, also where Python may not write .pyc files."""
    assert checkout.start().returncode == 0
    compiled = f"__pycache__/{{}}.{sys.implementation.cache_tag}.pyc"
    assert (checkout.environment.packages / compiled.format("harmless")).is_file()
    assert (checkout.root / "catalogue" / compiled.format("__main__")).is_file()


def test_a_file_that_differs_is_refused(checkout: Checkout) -> None:
    """A package whose hash isn't the locked one is not installed, and what is there isn't trusted."""
    checkout.lock_with("0" * 64)
    answer = checkout.start()
    assert answer.returncode == 1
    assert "a package differs from the one that was checked" in answer.stderr.splitlines()[-1]
    assert checkout.environment.marks() == []
    assert not (checkout.environment.packages / "harmless.py").exists()


def test_no_network_is_said_in_a_sentence(checkout: Checkout) -> None:
    """Where the index can't be reached, the last line says so, without a traceback."""
    answer = checkout.start(index="http://127.0.0.1:9/")
    assert answer.returncode == 1
    assert "the package index can't be reached: check the network" in answer.stderr.splitlines()[-1]
    assert "Traceback" not in answer.stderr


def test_anothers_environment_is_left_alone(checkout: Checkout) -> None:
    """A .venv that somebody else made is neither used nor thrown away."""
    theirs = checkout.environment.folder / "pyvenv.cfg"
    theirs.parent.mkdir()
    theirs.write_text("theirs", encoding="utf-8")
    answer = checkout.start()
    assert answer.returncode == 1
    assert "was made by another program" in answer.stderr
    assert theirs.read_text(encoding="utf-8") == "theirs"
