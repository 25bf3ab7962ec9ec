"""Qt's decorators for what QML sees, with the types that PySide6's own stubs lack."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    Value = TypeVar("Value")
    Decorated = TypeVar("Decorated", bound=type)

    class Shown(Generic[Value]):
        """A property that QML sees: reading it on an object gives its value."""

        def __get__(self, instance: object, owner: type) -> Value: ...
        def __set__(self, instance: object, value: Value) -> None: ...
        def setter(self, write: Callable[[Any, Value], None]) -> Shown[Value]: ...

    class Property:
        """`@Property(str, notify=titleChanged)` above a method that reads."""

        def __init__(self, kind: object, *, notify: object = None, constant: bool = False) -> None: ...
        def __call__(self, read: Callable[[Any], Value]) -> Shown[Value]: ...

    class QmlUncreatable:
        """`@QmlUncreatable(reason)` above a class that QML may name but not make."""

        def __init__(self, reason: str) -> None: ...
        def __call__(self, decorated: Decorated) -> Decorated: ...

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
