"""The system libraries that Qt needs: found, named, and asked for with the right command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import system_libraries
from set_up_error import SetUpError
from system_libraries import ALWAYS, WAYLAND, X11, Library

LACKING = [
    Library("libnever.so.0", "libnever0", "never-libs"),
    Library("libnone.so.1", "libnever0", "never-libs"),
]


def test_a_display_decides_what_is_needed() -> None:
    """A machine without a display is not asked for the libraries of X11 or Wayland."""
    assert system_libraries.needed("linux", {}) == [*ALWAYS]
    assert system_libraries.needed("linux", {"DISPLAY": ":0"}) == [*ALWAYS, *X11]
    assert system_libraries.needed("linux", {"WAYLAND_DISPLAY": "w"}) == [*ALWAYS, *WAYLAND]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_need_nothing(system: str) -> None:
    """Qt's wheels bring all they need on macOS and Windows."""
    assert system_libraries.needed(system, {"DISPLAY": ":0"}) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the loader's names are Linux's")
def test_the_loader_is_asked() -> None:
    """A library that is there is found, one that isn't is reported."""
    there = Library("libc.so.6", "libc6", "glibc")
    assert system_libraries.missing([there, *LACKING]) == LACKING


@pytest.mark.parametrize(
    ("release", "family"),
    [
        ({"ID": "debian"}, "debian"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "debian"),
        ({"ID": "fedora"}, "fedora"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "fedora"),
        ({"ID": "arch"}, ""),
        ({}, ""),
    ],
)
def test_kin_of_debian_and_fedora_are_known(release: dict[str, str], family: str) -> None:
    """A system is known by its own name or by the one it says it is like."""
    assert system_libraries.family(release) == family


def test_each_package_is_named_once() -> None:
    """The command is the system's own, and two libraries of one package ask for it once."""
    assert system_libraries.install_command(LACKING, "debian")[-1:] == ["libnever0"]
    assert system_libraries.install_command(LACKING, "fedora") == ["dnf", "install", "-y", "never-libs"]
    assert system_libraries.install_command(LACKING, "") == []


def test_who_may_not_install_is_told_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the right to install, the error names what is missing and the one command that brings it."""
    monkeypatch.setattr(system_libraries, "needed", lambda system, variables: LACKING)
    monkeypatch.setattr(system_libraries, "this_family", lambda: "debian")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SetUpError, match=r"libnever.so.0, libnone.so.1") as caught:
        system_libraries.ensure()
    assert str(caught.value).endswith("    sudo apt-get install -y --no-install-recommends libnever0")


def test_root_on_debian_installs_with_new_lists_if_need_be(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where apt knows no such package yet, its lists are renewed and the same command is tried again."""
    asked: list[str] = []

    def apt(command: list[str]) -> subprocess.CompletedProcess[str]:
        asked.append(command[1])
        return subprocess.CompletedProcess(command, 0 if "update" in asked else 100, stdout="")

    monkeypatch.setattr(system_libraries, "run_apt", apt)
    assert system_libraries.apt_install(["apt-get", "install", "libnever0"])
    assert asked == ["install", "update", "install"]


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is Linux's")
@pytest.mark.parametrize("part", ["platforms/libqoffscreen.so", "multimedia/libffmpegmediaplugin.so"])
def test_nothing_is_missing_after_the_set_up(part: str) -> None:
    """What Qt loads without a display finds every library it names, so that the list above is long enough."""
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / part
    answer = subprocess.run(["ldd", str(plugin)], capture_output=True, text=True, check=True).stdout
    assert "libQt6Core" in answer
    assert "not found" not in answer
