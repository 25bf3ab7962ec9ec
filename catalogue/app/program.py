"""The running program: Qt's application, the visit, the window, and what happens around them."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickWindow

from catalogue import paths
from catalogue.app import network
from catalogue.app.dressing import Translation, dress, millimetre
from catalogue.clock import Clock
from catalogue.errors import BugError, KnownError
from catalogue.jobs import Jobs, ThreadJobs
from catalogue.language import tags
from catalogue.settings import Settings
from catalogue.viewmodels.entrance import Entrance
from catalogue.viewmodels.look import Look
from catalogue.viewmodels.opened import Opened, Trouble, open_for_screens
from catalogue.viewmodels.visit import Visit

if TYPE_CHECKING:
    from catalogue.app.searching import Searching
    from catalogue.viewmodels.kiosk import Kiosk

NAME = "fair-catalogue"
_MINUTE_MS = 60_000

Mend = Callable[[Path], Path]
"""Given a catalogue's folder, the folder of a sound one in its place; KnownError where there is none."""


class Courier(QObject):
    """Brings a call to the thread that the courier lives in: Qt queues what another thread emits."""

    _called = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._called.connect(self._make)

    def bring(self, call: Callable[[], None]) -> None:
        """Let `call` be made there; from any thread."""
        self._called.emit(call)

    def _make(self, call: Callable[[], None]) -> None:
        call()


class Program:
    """One window on one catalogue. Make one a process (or a test), then `run` it or `load` and `close` it."""

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        jobs: Jobs | None = None,
        mend: Mend | None = None,
        upkeep: Jobs | None = None,
    ) -> None:
        """`jobs` does the background work, `upkeep` that of it which takes long, as `jobs` does without it.

        Without both each has a thread of its own.
        """
        self._mend = mend or _sound
        self._folder = Path()
        self._settings = settings
        self._clock = clock
        self._application = _application()
        self._courier = Courier()
        self._jobs = jobs
        self._upkeep = upkeep or jobs
        self._searching: Searching | None = None
        self._opened: Opened | None = None
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._take_warnings)
        qml = paths.resources() / "qml"
        self.engine.addImportPath(str(qml))
        self._main = QUrl.fromLocalFile(str(qml / "Exhibition" / "Visitor" / "Main.qml"))
        # QML reads its files in a thread of its own, while fonts, catalogue and words are read here.
        reading = QQmlComponent.CompilationMode.Asynchronous
        self._read_ahead = QQmlComponent(self.engine, self._main, reading, self.engine)
        self._translation = Translation(paths.resources() / "i18n")
        self._translation.put_into(settings.language)
        theme = dress(self._application, paths.resources())
        self.look = Look(theme, settings.millimetre or millimetre(self._application.primaryScreen()))
        self.look.belong_to(self.engine)
        if tags.known(settings.language).is_right_to_left:
            self._lay_out(settings.language)
        self.visit = Visit(clock, settings.language, self._translate)
        self.entrance = Entrance(self.visit.screens)
        self.window: QQuickWindow | None = None
        self._network: object = None
        self._minute = QTimer(singleShot=True)
        self._minute.timeout.connect(self._tick)

    @property
    def kiosk(self) -> Kiosk:
        """All that the window shows."""
        return self.entrance.whole

    def run(self, folder: Path, at_first_frame: Callable[[], None] = lambda: None) -> int:
        """Show the catalogue in `folder` until the window is closed; the exit code. Raises as `load`."""
        window = self.load(folder)

        def painted() -> None:
            window.frameSwapped.disconnect(painted)
            at_first_frame()
            self._begin()

        window.frameSwapped.connect(painted)
        self._show(window)
        try:
            return self._application.exec()
        finally:
            self.close()

    def load(self, folder: Path) -> QQuickWindow:
        """Open the catalogue and make the window, hidden. Raises KnownError if it can't be opened nor mended.

        A catalogue that is lost later is told on the screen, until it can be opened again.
        """
        self._open(folder)
        if self.visit.health.unread is not None:
            self._open(self._mend(folder))
        if self.visit.health.unread is not None:
            raise self.visit.health.unread
        self.engine.setInitialProperties({"entrance": self.entrance, **self._size()})
        self.engine.load(self._main)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise BugError("\n".join(["the window can't be made", *self.warnings]))
        self.window = roots[0]
        return self.window

    def look_again(self) -> None:
        """What each minute brings: the clock, and what became of the catalogue's file."""
        before = self.visit.health.trouble
        self.visit.tick()
        health = self.visit.health
        if health.is_unwell or health.trouble is not before:
            mend, folder = self._mend, self._folder
            self._background().run(lambda: mend(folder), self._take_again, self._tell_unless_gone)

    def begin_search(self) -> None:
        """Read what the search needs: in the background; it answers at once where the catalogue is small."""
        if self._opened is None:
            return
        if self._searching is None:
            # Not needed before the first frame.
            from catalogue.app.searching import Searching

            self._upkeep = self._upkeep or ThreadJobs(self._courier.bring)
            self._searching = Searching(self.visit, self._background(), self._upkeep, self._courier.bring)
        self._searching.begin(self._opened)

    def watch_network(self) -> None:
        """Tell from now on that the machine is offline, where the catalogue has something to be streamed."""
        if self._network is None and self._opened is not None and self._opened.has_streams:
            self._network = network.watch(self.visit.set_offline)

    def close(self) -> None:
        """End: stop the background work and destroy the window before what it shows."""
        from PySide6.QtCore import QEvent

        self._minute.stop()
        if self._searching is not None:
            self._searching.stop()
        for jobs in (self._jobs, self._upkeep):
            if jobs is not None:
                jobs.stop()
        if self.window is not None:
            self.window.close()
            self.window = None
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(self.engine, QEvent.Type.DeferredDelete.value)
        self._translation.remove()

    def _open(self, folder: Path) -> None:
        """Show the catalogue in `folder`, or say why it can't be."""
        self._folder = folder
        try:
            opened = open_for_screens(folder)
        except KnownError as error:
            self.visit.report(error)
            return
        before, self._opened = self._opened, opened
        self.visit.take(opened)
        if before is not None:
            before.db.close()

    def _take_again(self, folder: Path) -> None:
        """The catalogue is sound: show it if the one on the screen isn't."""
        if self.visit.health.is_unwell:
            self._open(folder)
            self.begin_search()
            self.watch_network()

    def _tell_unless_gone(self, error: Exception) -> None:
        # A file that is gone is told already, in better words: what was read of it goes on.
        if self.visit.health.trouble is not Trouble.GONE or not isinstance(error, KnownError):
            self.visit.report(error)

    def _background(self) -> Jobs:
        self._jobs = self._jobs or ThreadJobs(self._courier.bring)
        return self._jobs

    def _begin(self) -> None:
        """What waits until the first frame is on the screen."""
        # What was made so far stays as long as the program: the searches for garbage pass it by.
        gc.freeze()
        gc.enable()
        self.visit.name_languages()
        self.begin_search()
        self.watch_network()
        self._wait_for_the_minute()

    def _size(self) -> dict[str, int]:
        """The size that the window is made with, so that nothing is laid out twice; empty: the screen's."""
        if self._settings.size is None:
            return {}
        width, height = self._settings.size
        return {"width": width, "height": height}

    def _show(self, window: QQuickWindow) -> None:
        if self._settings.is_full_screen:
            window.showFullScreen()
        else:
            window.show()

    def _translate(self, language: str) -> None:
        self._translation.put_into(language)
        self._lay_out(language)
        self.engine.retranslate()

    def _lay_out(self, language: str) -> None:
        from PySide6.QtCore import Qt

        direction = Qt.LayoutDirection
        is_right_to_left = tags.known(language).is_right_to_left
        self._application.setLayoutDirection(
            direction.RightToLeft if is_right_to_left else direction.LeftToRight
        )

    def _wait_for_the_minute(self) -> None:
        now = self._clock.now()
        self._minute.start(_MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    def _tick(self) -> None:
        self.look_again()
        self._wait_for_the_minute()

    def _take_warnings(self, warnings: list[QQmlError]) -> None:
        self.warnings += [warning.toString() for warning in warnings]


def _sound(folder: Path) -> Path:
    # Not needed before the first frame.
    from catalogue.services.soundness import sound

    return sound(folder)


def _application() -> QGuiApplication:
    """Qt's application, made once a process."""
    QCoreApplication.setApplicationName(NAME)
    found = QCoreApplication.instance()
    return found if isinstance(found, QGuiApplication) else QGuiApplication(sys.argv[:1])
