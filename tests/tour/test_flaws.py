"""The tour sees what a careful eye would find wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from catalogue.tour.flaws import Flaw, flaws

Show = Callable[[str], list[Flaw]]


@pytest.fixture
def show(qapp: QCoreApplication) -> Iterator[Show]:
    """Shows the given items in a small window and gives the flaws of it."""
    engine = QQmlEngine()
    held: list[object] = []

    def put(items: str) -> list[Flaw]:
        component = QQmlComponent(engine)
        source = f"import QtQuick\nWindow {{ width: 300; height: 200; visible: true\n{items} }}"
        component.setData(source.encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        held.extend((component, window))
        for _ in range(5):
            QCoreApplication.processEvents()
        return flaws(window)

    yield put
    held.clear()


def test_sound(show: Show) -> None:
    """A screen with room for its words has no flaw."""
    assert show('Text { width: 200; text: "Herbal jelly" } Text { y: 40; width: 200; text: "Candies" }') == []


def test_elided(show: Show) -> None:
    """A text that ends in dots is cut."""
    found = show('Text { width: 40; elide: Text.ElideRight; text: "Herbal jelly from Thailand" }')
    assert found == [Flaw("cut", "Herbal jelly from Thailand")]


def test_overflowing(show: Show) -> None:
    """A text wider than its place is cut, though no dots say so."""
    found = show('Text { width: 40; text: "Herbal jelly from Thailand" }')
    assert found == [Flaw("cut", "Herbal jelly from Thailand")]


def test_allowed_to_elide(show: Show) -> None:
    """A label that says its whole text elsewhere may end in dots."""
    label = 'property bool mayElide: true; elide: Text.ElideRight; text: "Herbal jelly from Thailand"'
    assert show(f"Text {{ width: 40; {label} }}") == []


def test_overlapping(show: Show) -> None:
    """Two texts of one parent that lie on each other are a flaw."""
    found = show('Text { width: 200; text: "Herbal jelly" } Text { y: 4; width: 200; text: "Candies" }')
    assert [flaw.what for flaw in found] == ["overlap"]


@pytest.mark.qt_log_ignore("Cannot open")
def test_missing_picture(show: Show) -> None:
    """A picture that can't be found is a flaw, named by its address."""
    found = show('Image { width: 40; height: 40; source: "file:///nowhere/jelly.webp" }')
    assert found == [Flaw("picture", "file:///nowhere/jelly.webp")]


def test_out_of_sight(show: Show) -> None:
    """What nobody sees isn't looked at: hidden, outside the window, or clipped away."""
    cut = 'width: 40; elide: Text.ElideRight; text: "Herbal jelly from Thailand"'
    assert show(f"Text {{ visible: false; {cut} }}") == []
    assert show(f"Text {{ y: 500; {cut} }}") == []
    assert show(f"Item {{ clip: true; width: 10; height: 10; Text {{ y: 50; {cut} }} }}") == []
