"""Figures of trade, each with its source."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property, QmlUncreatable
from catalogue.viewmodels.rows import Rows

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure; share is 0 to 1 for a percentage, else -1."""

    indicator_id: str = ""
    title: str = ""
    value_text: str = ""
    unit_text: str = ""
    period_text: str = ""
    note: str = ""
    source_text: str = ""
    is_at_least: bool = False
    share: float = 0.0
    series: str = ""


@dataclass(frozen=True, slots=True)
class InsightsProps:
    """What the screen shows."""

    figures: tuple[FigureRow, ...] = ()


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
