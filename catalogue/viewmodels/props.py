"""What all view models share: frozen props are swapped whole, then only what changed is told."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.qt import QmlUncreatable
from catalogue.viewmodels.rows import Rows, camel

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class ViewModel(QObject):
    """Holds props of one frozen dataclass and the item models that show those of them that are rows.

    A field `on_air_title` belongs to a signal `onAirTitleChanged`; a field named in `models` is shown by that
    item model instead.
    """

    def __init__(
        self, props: Any, models: dict[str, Rows] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._props = props
        self._models = models or {}
        for model in self._models.values():
            model.setParent(self)

    def show(self, props: Any) -> None:
        """Swap the props, then tell what changed, each signal with its new value."""
        before, self._props = self._props, props
        changed = [
            field.name for field in fields(props) if getattr(before, field.name) != getattr(props, field.name)
        ]
        for name in changed:
            if name in self._models:
                self._models[name].replace(getattr(props, name))
        for name in changed:
            if name not in self._models:
                getattr(self, camel(name) + "Changed").emit(getattr(props, name))
