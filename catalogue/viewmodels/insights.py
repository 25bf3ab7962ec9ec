"""Figures of trade, each with its source."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.insights_props import FigureRow, InsightsProps
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Insights(ViewModel):
    """Figures of trade, each with its source."""

    _props: InsightsProps

    def __init__(self, parent: QObject | None = None) -> None:
        models = {
            "figures": Rows(FigureRow),
        }
        super().__init__(InsightsProps(), models, parent)

    @Property(Rows, constant=True)
    def figures(self) -> Rows:
        return self._models["figures"]
