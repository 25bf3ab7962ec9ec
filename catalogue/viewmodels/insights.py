"""Figures of trade, each with its source."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from catalogue.model.listing import INDICATOR, Key
from catalogue.viewmodels.insights_props import FigureRow, InsightsProps, TopicRow
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows
from catalogue.viewmodels.ways import Ways

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Python makes it")
class Insights(ViewModel):
    """Figures of trade, each with its source."""

    _props: InsightsProps

    def __init__(self, ways: Ways, parent: QObject | None = None) -> None:
        models = {
            "topics": Rows(TopicRow, {"figures": FigureRow}),
        }
        super().__init__(InsightsProps(), models, parent)
        self._ways = ways

    @Property(Rows, constant=True)
    def topics(self) -> Rows:
        return self._models["topics"]

    @Slot(str)
    def open(self, indicator_id: str) -> None:
        self._ways.open(Key(INDICATOR, indicator_id))
