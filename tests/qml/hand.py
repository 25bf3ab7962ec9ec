"""A visitor's hand at a window: finds things as a screen reader names them, touches them, types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

Role = QAccessible.Role

CONTROLS = {
    *(
        Role.Button,
        Role.CheckBox,
        Role.RadioButton,
        Role.PageTab,
        Role.EditableText,
        Role.Link,
        Role.ComboBox,
        Role.ButtonMenu,
    )
}

PATIENCE_MS = 3000
STEP_MS = 20


@dataclass(frozen=True, slots=True)
class Thing:
    """What a screen reader says of something on the screen; `place` in the window's pixels."""

    role: Role
    name: str
    place: QRect
    is_checked: bool


class Hand:
    """One finger and a keyboard."""

    def __init__(self, window: QQuickWindow, finger: QPointingDevice) -> None:
        self.window = window
        self._finger = finger
        QAccessible.setActive(True)

    def things(self) -> Iterator[Thing]:
        """All that is said and shown, in the order of reading."""
        yield from self._below(QAccessible.queryAccessibleInterface(self.window))

    def _below(self, parent: QAccessibleInterface) -> Iterator[Thing]:
        for index in range(parent.childCount()):
            child = parent.child(index)
            if child is None or child.state().invisible:
                continue
            place = child.rect()
            place.moveTopLeft(self.window.mapFromGlobal(place.topLeft()))
            name = child.text(QAccessible.Text.Name)
            yield Thing(child.role(), name, place, bool(child.state().checked))
            yield from self._below(child)

    def controls(self) -> list[Thing]:
        """All that can be operated."""
        return [thing for thing in self.things() if thing.role in CONTROLS]

    def sees(self, name: str) -> bool:
        """Whether something whose name begins so is inside the window."""
        return any(thing.name.startswith(name) and self._is_inside(thing) for thing in self.things())

    def find(self, name: str, *roles: Role) -> Thing:
        """The first control inside the window whose name begins so; something may slide in first."""
        found: list[Thing] = []

        def look() -> bool:
            found[:] = [
                thing
                for thing in self.controls()
                if thing.name.startswith(name)
                and (not roles or thing.role in roles)
                and self._is_inside(thing)
            ]
            return bool(found)

        if not wait_for(look):
            raise AssertionError(f"no {name!r} among {[thing.name for thing in self.controls()]}")
        return found[0]

    def tap(self, name: str, *roles: Role) -> None:
        """Touch it in its middle with one finger."""
        self.settle()
        self.tap_at(self.find(name, *roles).place.center())

    def tap_at(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)

    def type(self, text: str) -> None:
        """Type letters of ASCII."""
        for letter in text:
            QTest.keyClick(self.window, ord(letter))

    def settle(self) -> None:
        """Let happen what was put off until now, and lay everything out."""
        for _ in range(2):
            QTest.qWait(0)
            self.window.grabWindow()

    def wait_until_gone(self, name: str) -> None:
        """Wait while a control whose name begins so is still there: something may slide out first."""
        assert wait_for(lambda: not any(thing.name.startswith(name) for thing in self.controls()))

    def walk_to(self, name: str, most: int = 200) -> None:
        """Press Tab until the keyboard is on what is called so."""
        for _ in range(most):
            if self.focused().startswith(name):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{most} times Tab don't lead to {name!r}")

    def focused(self) -> str:
        """The name of what the keyboard is on."""
        item = self.window.activeFocusItem()
        return said(item) if item is not None else ""

    def _is_inside(self, thing: Thing) -> bool:
        return QRect(QPoint(), self.window.size()).contains(thing.place.center())


def wait_for(condition: Callable[[], bool]) -> bool:
    """Whether `condition` comes true before patience ends."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if condition():
            return True
        QTest.qWait(STEP_MS)
    return condition()


def said(item: QQuickItem) -> str:
    """What a screen reader calls an item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""
