"""qmllint knows the view models: what QML misspells is found, what is right passes."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

import qml_types
from qt_tools import tool

ROWS = """
from PySide6.QtCore import Property, QAbstractListModel, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Zeroth(QAbstractListModel):
    countChanged = Signal(int)

    @Property(int, notify=countChanged)
    def count(self): ...
"""
BROWSE = """
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Cards(Zeroth):
    pass


@QmlElement
@QmlUncreatable("Python makes it")
class Browse(QObject):
    totalChanged = Signal(int)

    @Property(int, notify=totalChanged)
    def total(self): ...

    @Property(Cards, constant=True)
    def cards(self): ...

    @Property(list, constant=True)
    def words(self): ...

    @Property(str)
    def stale(self): ...

    @Slot(str)
    def search(self, text): ...
"""


@pytest.fixture
def imports(tmp_path: Path) -> Path:
    """Two view model modules, described; the base class is in the file whose name sorts last."""
    source = tmp_path / "viewmodels"
    source.mkdir()
    (source / "rows.py").write_text(ROWS, encoding="utf-8")
    (source / "browse.py").write_text(BROWSE, encoding="utf-8")
    qml_types.write(source, tmp_path / "imports")
    return tmp_path / "imports"


def lint(imports: Path, expression: str) -> subprocess.CompletedProcess[str]:
    """Let qmllint read a file that says `expression` of a `Browse`."""
    file = imports.parent / "Page.qml"
    file.write_text(
        "import QtQuick\nimport Exhibition.ViewModels\n\nText {\n    id: root\n\n"
        f"    required property Browse browse\n\n    text: {expression}\n}}\n",
        encoding="utf-8",
    )
    command = [tool("qmllint"), "--max-warnings", "0", "-I", str(imports), str(file)]
    return subprocess.run(command, capture_output=True, text=True)


@pytest.mark.parametrize(
    "expression",
    ["root.browse.total", "root.browse.cards.count", "root.browse.words.length", "root.browse.words[0]"],
)
def test_what_is_right_passes(imports: Path, expression: str) -> None:
    """A property, one inherited from another file's class, and a list are known; constants aren't stale."""
    answer = lint(imports, expression)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.parametrize("expression", ["root.browse.totl", "root.browse.cards.cuont"])
def test_a_misspelt_property_is_found(imports: Path, expression: str) -> None:
    """A property that no view model has is an error, also behind another property."""
    answer = lint(imports, expression)
    assert answer.returncode != 0
    assert f'Member "{expression.rpartition(".")[2]}" not found' in answer.stderr


def test_a_property_that_never_notifies_is_found(imports: Path) -> None:
    """A property with neither a notify signal nor constant=True is reported where QML binds to it."""
    answer = lint(imports, "root.browse.stale")
    assert answer.returncode != 0
    assert "stale-property-read" in answer.stderr
