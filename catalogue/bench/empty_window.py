"""The least that Qt Quick can show: what the program's start is measured beside."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Show an empty window and leave at its first frame."""
    from catalogue.app import prepare_environment

    prepare_environment()
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(b"import QtQuick\nWindow { width: 1920; height: 1080; visible: true }", QUrl())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)

    def painted() -> None:
        from catalogue.bench.start import first_frame_line

        print(first_frame_line(), flush=True)
        os._exit(0)

    window.frameSwapped.connect(painted)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
