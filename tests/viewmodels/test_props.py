"""Props swapped, then told."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.rows import Rows


@dataclass(frozen=True, slots=True)
class Line:
    """A row."""

    line_id: str


@dataclass(frozen=True, slots=True)
class Props:
    """Two values and rows."""

    on_air_title: str = ""
    total: int = 0
    lines: tuple[Line, ...] = ()


class Screen(ViewModel):
    """A view model with a signal for each value."""

    onAirTitleChanged = Signal(str)
    totalChanged = Signal(int)

    def __init__(self) -> None:
        super().__init__(Props(), {"lines": Rows(Line)})


def test_only_what_changed_is_told() -> None:
    """A signal fires only where its value changed, and carries the new value."""
    screen, told = Screen(), []
    screen.onAirTitleChanged.connect(lambda value: told.append(("title", value)))
    screen.totalChanged.connect(lambda value: told.append(("total", value)))
    screen.show(Props("Tea", 3))
    screen.show(Props("Tea", 4))
    screen.show(Props("Tea", 4))
    assert told == [("title", "Tea"), ("total", 3), ("total", 4)]


def test_everything_is_swapped_before_anything_is_told() -> None:
    """Who hears of one change sees all others already, also those of the item models."""
    screen, seen = Screen(), []
    lines = screen._models["lines"]
    screen.onAirTitleChanged.connect(lambda _: seen.append((screen._props.total, lines.rowCount())))
    screen.show(replace(Props(), on_air_title="Tea", total=3, lines=(Line("a"),)))
    assert seen == [(3, 1)]
