"""The system libraries that Qt's wheels need and don't bring: which are missing, and how to get them.

Read off the NEEDED entries of PySide6 6.11.3's libraries and plugins. What these packages depend on
themselves (libxcb1, libxcb-randr0, libwayland-client0 …) is not listed: the package manager brings it.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from set_up_error import SetUpError


class Library(NamedTuple):
    """A library by the name the loader knows, and the package of each family of systems that carries it."""

    name: str
    debian: str
    fedora: str


ALWAYS = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    # Qt Multimedia links these even where nothing is played.
    Library("libpulse.so.0", "libpulse0", "pulseaudio-libs"),
    Library("libXrandr.so.2", "libxrandr2", "libXrandr"),
    Library("libdrm.so.2", "libdrm2", "libdrm"),
)
X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
WAYLAND = (
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
)


def needed(system: str, variables: Mapping[str, str]) -> list[Library]:
    """What Qt needs here: `system` is sys.platform, `variables` the environment that names the display."""
    if system != "linux":
        return []
    return [
        *ALWAYS,
        *(X11 if variables.get("DISPLAY") else ()),
        *(WAYLAND if variables.get("WAYLAND_DISPLAY") else ()),
    ]


def loads(name: str) -> bool:
    """Whether the system's loader finds the library, and finds it fit for this Python's processor."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing(libraries: Iterable[Library], found: Callable[[str], bool] = loads) -> list[Library]:
    """Those of `libraries` that the loader doesn't find. All 23 take 4 ms."""
    return [library for library in libraries if not found(library.name)]


def family(release: Mapping[str, str]) -> str:
    """The kind of system, `debian`, `fedora` or nothing, from the fields of its os-release file."""
    names = f"{release.get('ID', '')} {release.get('ID_LIKE', '')}".split()
    if "debian" in names or "ubuntu" in names:
        return "debian"
    return "fedora" if "fedora" in names or "rhel" in names else ""


def this_family() -> str:
    """The family of the system we run on."""
    try:
        return family(platform.freedesktop_os_release())
    except OSError:
        return ""


def install_command(libraries: Iterable[Library], system_family: str) -> list[str]:
    """The one command, to be run as root, that brings the libraries; empty for a family we don't know."""
    if system_family == "debian":
        packages = [library.debian for library in libraries]
        return ["apt-get", "install", "-y", "--no-install-recommends", *dict.fromkeys(packages)]
    if system_family == "fedora":
        packages = [library.fedora for library in libraries]
        return ["dnf", "install", "-y", *dict.fromkeys(packages)]
    return []


def may_install(system_family: str) -> bool:
    """Whether we may install ourselves: as root, on Debian and its kin."""
    return system_family == "debian" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def run_apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run an apt-get command that asks nothing; all that it says is in the answer's `stdout`."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patient = [command[0], "-o", "DPkg::Lock::Timeout=300", *command[1:]]
    return subprocess.run(
        patient,
        env=quiet,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def apt_install(command: list[str]) -> bool:
    """Install with the package lists at hand, and where these are none or old, with new ones.

    False if both failed; apt-get's own words are then shown.
    """
    if run_apt(command).returncode == 0:
        return True
    run_apt(["apt-get", "update"])
    second = run_apt(command)
    if second.returncode:
        sys.stderr.write(second.stdout)
    return second.returncode == 0


def ensure() -> None:
    """Return when all that Qt needs here is there, after installing it where we may.

    Raises SetUpError, with the command to run, where it isn't.
    """
    lacking = missing(needed(sys.platform, os.environ))
    if not lacking:
        return
    here = this_family()
    command = install_command(lacking, here)
    if may_install(here):
        print(f"Installing {len(lacking)} system libraries that Qt needs …", flush=True)
        apt_install(command)
        lacking = missing(lacking)
    if lacking:
        raise SetUpError(explain(lacking, command, root=os.geteuid() == 0))


def explain(lacking: list[Library], command: list[str], root: bool) -> str:
    """What is missing and the command that brings it, for a person to read."""
    names = ", ".join(library.name for library in lacking)
    said = f"Qt needs libraries that this system lacks: {names}. Install them"
    if not command:
        return f"{said}, then start again."
    return f"{said} with this command, then start again:\n    {'' if root else 'sudo '}{' '.join(command)}"
