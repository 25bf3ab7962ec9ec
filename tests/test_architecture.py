"""The house: which room may import which, and that each library has one home."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "catalogue"

# A room may import the rooms on its right; leaves may be imported by all.
LEAVES = {"errors", "clock", "jobs", "paths", "settings", "__init__"}
BELOW = {
    "model": set(),
    "language": {"model"},
    "pictures": {"model"},
    "store": {"model"},
    "search": {"model"},
    "exchange": {"model", "store", "language", "pictures"},
    "generate": {"model", "store", "exchange"},
    "checks": {"model", "store", "language", "pictures"},
    "services": {"model", "store", "search", "language", "pictures", "exchange", "checks"},
    "viewmodels": {"model", "store", "search", "language", "pictures", "services"},
    "tour": {"viewmodels"},
    "app": {"model", "language", "services", "viewmodels", "exchange", "store", "tour", "bench"},
    "bench": {
        "app",
        "viewmodels",
        "services",
        "store",
        "model",
        "exchange",
        "search",
        "language",
        "generate",
    },
    "commands": {
        "app",
        "bench",
        "tour",
        "checks",
        "services",
        "store",
        "exchange",
        "generate",
        "search",
        "language",
        "model",
    },
    "__main__": {"commands"},
}
# Library → the rooms that may import it.
HOMES = {
    "sqlite_utils": {"store"},
    "PIL": {"pictures"},
    "babel": {"language"},
    "pypinyin": {"search"},
    "numpy": {"search"},
    # Engines that ours is measured beside.
    "datasette": {"bench"},
    "tantivy": {"bench"},
    "click": {"commands", "__main__"},
    "rich": {"commands"},
    "platformdirs": {"paths"},
    "PySide6": {"viewmodels", "app", "tour", "bench"},
    "shiboken6": set(),
}

QML_MODULES = re.compile(r"^\s*import\s+(?P<what>[A-Za-z][\w.]*|\"[^\"]+\")", re.MULTILINE)


def room_of(file: Path) -> str:
    """The room a file of the package lies in."""
    parts = file.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else file.stem


def modules(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Each module that a file imports anywhere, by its whole name, also those for the type checker."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written whole"
            yield node.module or "", node
            # `from catalogue import paths`, `from catalogue.store import links`
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def python_files() -> list[Path]:
    """All files of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def edges() -> Iterator[tuple[Path, str, str]]:
    """(file, its room, room it imports) for all imports between rooms."""
    rooms = {room_of(file) for file in python_files()}
    for file in python_files():
        here = room_of(file)
        for name, _ in modules(ast.parse(file.read_text(encoding="utf-8"))):
            package, _, inside = name.partition(".")
            there = inside.partition(".")[0]
            if package == "catalogue" and there in rooms - {here}:
                yield file, here, there


def test_every_room_is_known() -> None:
    """A new room gets its place in the order here before it is built."""
    assert {room_of(file) for file in python_files()} <= BELOW.keys() | LEAVES


def test_imports_run_one_way() -> None:
    """No room imports one that stands above or beside it, and leaves import no room at all."""
    wrong = {
        f"{file.relative_to(ROOT)} imports {other}"
        for file, room, other in edges()
        if other not in LEAVES and other not in BELOW.get(room, set())
    }
    assert not wrong


def test_enough_edges_were_seen() -> None:
    """The rules above are not true because nothing was looked at."""
    seen = {(room, other) for _, room, other in edges()}
    assert len(seen) > 40
    assert {
        ("services", "store"),
        ("viewmodels", "services"),
        ("app", "viewmodels"),
        ("search", "model"),
    } <= seen


@pytest.mark.parametrize("library", sorted(HOMES))
def test_each_library_has_one_home(library: str) -> None:
    """Outside its rooms a library is not imported, so that it can be replaced in one place."""
    found = {
        room_of(file)
        for file in python_files()
        for name, _ in modules(ast.parse(file.read_text(encoding="utf-8")))
        if name.split(".")[0] == library
    }
    assert found <= HOMES[library]


def test_sql_is_the_stores() -> None:
    """No room but the store asks the database anything: no `.execute` outside it.

    The engines that the search is measured beside have databases of their own.
    """
    peers = PACKAGE / "bench" / "search" / "peers"
    wrong = {
        str(file.relative_to(ROOT))
        for file in python_files()
        if room_of(file) != "store" and peers not in file.parents
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("execute", "executemany", "executescript")
    }
    assert not wrong


def test_services_know_no_qt() -> None:
    """What thinks for the screens can be tested, and used, without Qt."""
    for room in ("model", "store", "search", "language", "services"):
        for file in (PACKAGE / room).rglob("*.py"):
            assert "PySide6" not in file.read_text(encoding="utf-8"), file


def test_heavy_libraries_wait() -> None:
    """What the first frame can do without is not imported with the window's modules."""
    heavy = (
        "sqlite_utils",
        "PIL",
        "numpy",
        "pypinyin",
        "rich",
        "catalogue.search.plain.scan",
        "catalogue.app.searching",
        "catalogue.services.indexing",
        "catalogue.exchange.csv_fair",
        "catalogue.services.browse",
        "catalogue.services.catalogue",
        "catalogue.services.detail",
        "catalogue.viewmodels.kiosk",
        "catalogue.viewmodels.sections",
    )
    script = f"import sys, catalogue.app.program; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_python_never_reaches_into_qml() -> None:
    """QML binds down and calls up; Python sets no context property, finds no child, sets no property.

    The tour and the bench stand for the visitor's hand; an engine isn't QML.
    """
    reaching = {"setContextProperty", "findChild", "findChildren", "setProperty"}
    wrong = {
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in python_files()
        if room_of(file) not in ("tour", "bench")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in reaching
        if not (node.attr == "setProperty" and ast.unparse(node.value) == "engine")
    }
    assert not wrong


def test_qml_knows_only_qt_and_the_exhibition() -> None:
    """QML imports Qt, scripts beside it and our own modules, of these only those below its own."""
    above = {"Theme": {"Controls", "Visitor"}, "Controls": {"Visitor"}, "Visitor": set()}
    seen = 0
    for file in sorted((ROOT / "resources" / "qml" / "Exhibition").rglob("*.qml")):
        module = file.relative_to(ROOT / "resources" / "qml" / "Exhibition").parts[0]
        for found in QML_MODULES.finditer(file.read_text(encoding="utf-8")):
            what = found["what"]
            seen += 1
            if what.startswith('"'):
                assert what.endswith('.js"') and "/" not in what, f"{file}: {what}"
            elif what.startswith("Exhibition."):
                assert what.split(".")[1] not in above[module], f"{file}: {what}"
            else:
                assert what.split(".")[0] in ("QtQuick", "QtQml", "Qt"), f"{file}: {what}"
    assert seen > 100


def test_no_module_holds_what_changes() -> None:
    """No `global`, and no list, dictionary or set that a module fills while the program runs."""
    wrong = {
        f"{file.relative_to(ROOT)}:{node.lineno}"
        for file in python_files()
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Global)
    }
    assert not wrong
