"""The look the visitor chose: theme, text size, motion; and what a millimetre is on this screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton, QQmlEngine

from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.qt import Property

QML_IMPORT_NAME = "Exhibition.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MEASURES = frozenset({"type", "weights", "radii", "spacing", "durations", "touch", "widths", "fonts"})
TEXT_SCALES = (1.0, 1.25, 1.5)
_PROPERTY = "look"


@dataclass(frozen=True, slots=True)
class LookProps:
    """`tokens` maps a token of the current theme to its colour; `millimetre` is in logical pixels."""

    tokens: Mapping[str, str]
    theme: str = "light"
    text_scale: float = 1.0
    reduced_motion: bool = False
    millimetre: float = 3.78


@QmlElement
@QmlSingleton
class Look(ViewModel):
    """The look the visitor chose."""

    _props: LookProps

    tokensChanged = Signal("QVariantMap")  # type: ignore[arg-type]
    themeChanged = Signal(str)
    textScaleChanged = Signal(float)
    reducedMotionChanged = Signal(bool)
    millimetreChanged = Signal(float)

    def __init__(self, theme: Mapping[str, Any], millimetre: float, parent: QObject | None = None) -> None:
        """`theme` is what resources/theme.json holds."""
        themes: Mapping[str, Mapping[str, str]] = theme["themes"]
        super().__init__(LookProps(themes["light"], millimetre=millimetre), parent=parent)
        self._themes = themes
        self._measures = {name: value for name, value in theme.items() if name in MEASURES}

    @staticmethod
    def create(engine: QQmlEngine) -> QObject:
        """What QML finds under this class's name: each engine its own. PySide calls it."""
        look: QObject = engine.property(_PROPERTY)
        return look

    def belong_to(self, engine: QQmlEngine) -> None:
        """Be the look of what `engine` loads.

        Registering an instance instead works for the first engine of a process only (6.11.3).
        """
        QQmlEngine.setObjectOwnership(self, QQmlEngine.ObjectOwnership.CppOwnership)
        engine.setProperty(_PROPERTY, self)

    @Property("QVariantMap", constant=True)
    def measures(self) -> dict[str, Any]:
        """theme.json's type, weights, radii, spacing, durations, touch, widths and fonts."""
        return self._measures

    @Property("QVariantMap", notify=tokensChanged)
    def tokens(self) -> dict[str, str]:
        return dict(self._props.tokens)

    @Property(str, notify=themeChanged)
    def theme(self) -> str:
        return self._props.theme

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._props.text_scale

    @Property(bool, notify=reducedMotionChanged)
    def reducedMotion(self) -> bool:
        return self._props.reduced_motion

    @Property(float, notify=millimetreChanged)
    def millimetre(self) -> float:
        return self._props.millimetre

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        if theme in self._themes:
            self.show(replace(self._props, theme=theme, tokens=self._themes[theme]))

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        if scale in TEXT_SCALES:
            self.show(replace(self._props, text_scale=scale))

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        self.show(replace(self._props, reduced_motion=reduced))
