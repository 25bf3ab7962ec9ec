"""The least that Qt Quick can show: what the program's start is measured beside, in `start`'s environment."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from catalogue.bench import first_frame


def main() -> int:
    """Show an empty window and leave at its first frame."""
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    width, height = first_frame.SCREEN
    qml = f"import QtQuick\nWindow {{ width: {width}; height: {height}; visible: true }}"
    engine.loadData(qml.encode(), QUrl())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)

    def painted() -> None:
        print(first_frame.line(), flush=True)
        os._exit(0)

    window.frameSwapped.connect(painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
