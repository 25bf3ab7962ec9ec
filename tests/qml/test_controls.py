"""The small controls by themselves, and the files they are in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from catalogue import paths
from catalogue.viewmodels.look import Look
from tests.conftest import MILLIMETRE, draw
from tests.qml.hand import Hand, said

QML = Path(__file__).parents[2] / "resources" / "qml" / "Exhibition"
HEAD = "import QtQuick\nimport Exhibition.Theme\nimport Exhibition.Controls\n"

Show = Callable[[str], QQuickItem]


@pytest.fixture
def look() -> Look:
    """The light theme on a screen of 3.6 pixels a millimetre."""
    return Look(json.loads((paths.resources() / "theme.json").read_text(encoding="utf-8")), MILLIMETRE)


@pytest.fixture
def show(qapp: QGuiApplication, look: Look) -> Iterator[Show]:
    """Shows one control in a window of its own: `show('Label { text: "a" }')`."""
    engine = QQmlApplicationEngine()
    look.belong_to(engine)
    engine.addImportPath(str(paths.resources() / "qml"))

    def make(control: str) -> QQuickItem:
        qml = f"{HEAD}Window {{ width: 800; height: 600; visible: true; {control} }}"
        engine.loadData(qml.encode())
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        draw(window)
        return window.contentItem().childItems()[0]

    yield make
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("module", ["Theme", "Controls", "Visitor"])
def test_modules_list_their_files(module: str) -> None:
    """Every QML file of a module is named in its qmldir, and nothing else is."""
    lines = [line.split() for line in (QML / module / "qmldir").read_text(encoding="utf-8").splitlines()]
    listed = {words[-1] for words in lines if words and words[-1].endswith(".qml")}
    assert listed == {file.name for file in (QML / module).glob("*.qml")}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_buttons_answer_to_keys(show: Show, key: Qt.Key) -> None:
    """Enter, Return and Space press a button once."""
    button = show('PrimaryButton { property int times: 0; text: "x"; onClicked: times++ }')
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button.window(), key)
    assert button.property("times") == 1


def test_choices_never_choose_themselves(show: Show, finger: QPointingDevice) -> None:
    """A row to check says that it was touched; whether it is checked is what it is bound to."""
    row = show('CheckRow { property int times: 0; text: "a"; onClicked: times++ }')
    Hand(row.window(), finger).tap_at(QPoint(20, 20))
    assert (row.property("times"), row.property("checked")) == (1, False)
    row.setProperty("isChecked", True)
    assert row.property("checked")


@pytest.mark.qt_log_ignore("Cannot open")
@pytest.mark.parametrize("picture", ["", "file:///there/is/none.webp"])
def test_a_picture_is_never_empty(show: Show, look: Look, picture: str) -> None:
    """A listing without a picture, or whose file is gone, shows its art on its tint."""
    ground = show(
        f'Picture {{ art: "1f36e"; tint: "tintPeach"; picture: "{picture}"; width: 200; height: 200 }}'
    )
    (art,) = (item for item in ground.childItems() if item.property("code") == "1f36e")
    assert art.isVisible()
    assert ground.property("color").name().upper() == look.tokens["tintPeach"]


def test_labels_take_names_as_they_are(show: Show) -> None:
    """A label shows markup letter for letter, and is called what it shows."""
    label = show('Label { text: "<b>a</b>" }')
    QAccessible.setActive(True)
    assert label.property("implicitWidth") > 5 * label.property("font").pixelSize() / 2
    assert said(label) == "<b>a</b>"


def test_search_field_follows_and_tells(show: Show, finger: QPointingDevice) -> None:
    """What is typed goes up as it is typed; what comes down is shown."""
    field = show('SearchField { property string heard: ""; onEdited: text => heard = text }')
    field.forceActiveFocus()
    hand = Hand(field.window(), finger)
    hand.type("tea")
    assert field.property("heard") == "tea"
    field.setProperty("text", "rice")
    hand.type("s")
    assert field.property("heard") == "rices"


def test_skeletons_wait_a_moment(show: Show) -> None:
    """A skeleton isn't seen at once: most of what is waited for comes sooner."""
    assert show("Skeleton { width: 100; height: 20 }").property("opacity") == 0
