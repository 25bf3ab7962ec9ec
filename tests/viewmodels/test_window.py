"""The real window on the demo fair."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from catalogue.viewmodels.kiosk import Kiosk


def test_home_is_painted(window: QQuickWindow, kiosk: Kiosk) -> None:
    """The window opens on Home, which tells what is on air, and no warning comes up."""
    assert window.isVisible()
    assert (kiosk.shell.section, kiosk.home.heroMode, kiosk.home.heroId) == (
        "home",
        "live",
        "tastes-of-thailand",
    )
