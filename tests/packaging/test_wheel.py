"""The program as a wheel: built, installed into a new environment away from the checkout, and run there.

The new environment borrows the running one's dependencies, so that nothing is downloaded; the program itself
can only come from the wheel.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = "Scripts" if os.name == "nt" else "bin"
BUNDLED = {"resources": "catalogue/_resources", "db": "catalogue/_db"}


def run(command: list[str | Path], home: Path) -> subprocess.CompletedProcess[str]:
    """Run a command from `home`, which also keeps its cache, with nothing that points to the checkout."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DISPLAY")}
    places = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), "LOCALAPPDATA": str(home / "cache")}
    variables = {**kept, **places, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=home, env=variables, capture_output=True, text=True, timeout=600)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the back end that pyproject.toml names, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    answer = run([*build, "--wheel-dir", folder, ROOT], folder)
    assert answer.returncode == 0, answer.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel in it."""
    folder = tmp_path_factory.mktemp("installed") / "environment"
    builder = venv.EnvBuilder(symlinks=os.name != "nt")
    builder.create(folder)
    python = builder.ensure_directories(folder).env_exe
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel]
    answer = run(install, folder)
    assert answer.returncode == 0, answer.stderr
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)}))
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("folder", BUNDLED)
def test_everything_is_in_the_wheel(wheel: Path, folder: str) -> None:
    """Each file of resources/ and db/ is in the wheel, where the installed program looks for it."""
    files = [file.relative_to(ROOT / folder) for file in (ROOT / folder).rglob("*") if file.is_file()]
    wanted = {f"{BUNDLED[folder]}/{file.as_posix()}" for file in files if not file.name.startswith(".")}
    with zipfile.ZipFile(wheel) as archive:
        assert wanted
        assert wanted <= set(archive.namelist())


def test_the_installed_program_finds_its_own_files(environment: Path) -> None:
    """Resources and database are those of the environment, not of a checkout."""
    ask = "from catalogue import paths; print(paths.resources(), paths.database(), sep='\\n')"
    answer = run([environment / PROGRAMS / "python", "-I", "-c", ask], environment)
    resources, database = map(Path, answer.stdout.splitlines())
    assert resources.is_relative_to(environment) and (resources / "theme.json").is_file()
    assert database.is_relative_to(environment) and any((database / "migrations").glob("*.sql"))


def test_the_installed_program_makes_its_tour(environment: Path, tmp_path: Path) -> None:
    """`catalogue demo --tour` of the installed program visits its screens and finds no fault."""
    pictures = tmp_path / "tour"
    answer = run([environment / PROGRAMS / "catalogue", "demo", "--tour", pictures], tmp_path)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    written = {file.name for file in pictures.rglob("*.png")}
    assert written
    assert all(name in answer.stdout for name in written)
