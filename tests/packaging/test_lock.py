"""The lock files: every file hashed, no address, and the packages that pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from environment import BENCH_LOCK, RUN_LOCK, TEST_LOCK

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def text(lock: str) -> str:
    """A lock file."""
    return (ROOT / "packaging" / lock).read_text(encoding="utf-8")


def locked(lock: str) -> dict[str, str]:
    """Name → version of the packages that this Python on this system installs."""
    requirements = [
        Requirement(line.rstrip(" \\")) for line in text(lock).splitlines() if re.match(r"[a-z]", line)
    ]
    return {
        canonicalize_name(each.name): str(each.specifier).removeprefix("==")
        for each in requirements
        if each.marker is None or each.marker.evaluate()
    }


@pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK, BENCH_LOCK])
def test_every_package_has_one_version_and_hashes(lock: str) -> None:
    """Nothing is installed that isn't pinned to one version and checked by a hash."""
    lines = text(lock).replace(" \\\n", " ").splitlines()
    packages = [line for line in lines if not line.startswith("#")]
    assert len(packages) >= len(PROJECT["project"]["dependencies"])
    for line in packages:
        assert re.fullmatch(r"[a-z0-9-]+==\S+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+", line), line


@pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK, BENCH_LOCK])
def test_no_address_is_in_it(lock: str) -> None:
    """Where packages come from is the choice of whoever installs."""
    for line in text(lock).splitlines():
        assert line.startswith("#") or not re.search(r"://|/|index", line), line


@pytest.mark.parametrize("lock", [RUN_LOCK, TEST_LOCK, BENCH_LOCK])
def test_other_systems_find_their_files(lock: str) -> None:
    """The hashes are those of the files for all systems, so that one lock file serves them all."""
    chunk = text(lock).partition("pyside6-essentials==")[2].partition("\nrich==")[0]
    of_essentials = chunk.partition("\npy")[0]
    assert of_essentials.count("--hash=") >= 4


@pytest.mark.parametrize(
    ("lock", "extras"), [(RUN_LOCK, []), (TEST_LOCK, ["assets", "test"]), (BENCH_LOCK, ["bench"])]
)
def test_it_has_what_the_project_asks_for(lock: str, extras: list[str]) -> None:
    """Each dependency of pyproject.toml is locked, at a version that it admits."""
    asked = list(PROJECT["project"]["dependencies"])
    for extra in extras:
        asked += PROJECT["project"]["optional-dependencies"][extra]
    versions = locked(lock)
    for requirement in map(Requirement, asked):
        version = versions[canonicalize_name(requirement.name)]
        assert requirement.specifier.contains(version), requirement


def test_tests_run_on_what_people_run() -> None:
    """The other sets hold the run-time set at the very same versions."""
    for lock in (TEST_LOCK, BENCH_LOCK):
        assert locked(RUN_LOCK).items() <= locked(lock).items()


def test_a_wheel_is_built_by_what_is_locked() -> None:
    """The back end that builds the wheel is the one that the tests have installed."""
    (backend,) = PROJECT["build-system"]["requires"]
    assert backend in PROJECT["project"]["optional-dependencies"]["test"]
