"""Gives a visit its search: an engine that answers from the first letter on, and in time the index."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from catalogue.errors import KnownError
from catalogue.jobs import ImmediateJobs, Jobs
from catalogue.viewmodels.opened import Opened
from catalogue.viewmodels.visit import Visit

if TYPE_CHECKING:
    from catalogue.services.browse import Browsing
    from catalogue.services.engines import Ready
    from catalogue.services.index_process import Building, Outcome
    from catalogue.services.indexing import Kept
    from catalogue.services.shelf import Shelf

# Where what was just built turns out damaged, one more try; a third would fail like it.
_BUILDS = 2

Deliver = Callable[[Callable[[], None]], None]


class Searching:
    """Lives in the window's thread, as all its methods.

    What it asks of `lookups` is short, what it asks of `upkeep` long: reading the database whole, checking
    the index, waiting for a build. `deliver` brings a call to the window's thread.
    """

    def __init__(self, visit: Visit, lookups: Jobs, upkeep: Jobs, deliver: Deliver) -> None:
        self._visit = visit
        self._lookups = lookups
        self._upkeep = upkeep
        self._deliver = deliver
        self._building: Building | None = None
        self._round = 0
        self._builds_left = 0

    def begin(self, opened: Opened) -> None:
        """Search this catalogue from now on."""
        from catalogue.services import engines

        self.stop()
        is_over, folder, listings = self._over(), opened.overview.folder, _listings(opened)
        self._builds_left = _BUILDS
        self._lookups.run(
            lambda: engines.ready(folder, listings, is_over),
            lambda ready: None if is_over() else self._begin_with(ready, opened),
            lambda error: None if is_over() else self._fail(opened),
        )
        self._visit.expect_search()

    def stop(self) -> None:
        """End what is going on; nothing comes of it any more."""
        self._round += 1
        if self._building is not None:
            self._building.stop()
            self._building = None

    def _over(self) -> Callable[[], bool]:
        """Tells, in any thread, whether something else has begun since."""
        mine = self._round
        return lambda: self._round != mine

    def _begin_with(self, ready: Ready, opened: Opened) -> None:
        from catalogue.services import engines
        from catalogue.services.browse import Browsing

        if ready.trouble is not None:
            self._give_up(ready.trouble)
        if ready.kept is not None:
            self._answer_with(ready.kept, opened)
            self._look_after(ready.kept, opened)
            return
        is_small = _listings(opened) <= engines.SMALL
        self._answer(lambda shelf: Browsing(ready.engine, shelf), opened, at_once=is_small)
        if not is_small:
            self._build(opened)

    def _fail(self, opened: Opened) -> None:
        """Let each section meet the error by itself, and look anew when a visitor tries again."""
        from catalogue.services import engines
        from catalogue.services.browse import Browsing

        folder, listings = opened.overview.folder, _listings(opened)
        self._answer(
            lambda shelf: Browsing(engines.ready(folder, listings).engine, shelf), opened, at_once=False
        )

    def _answer_with(self, kept: Kept, opened: Opened, *, is_warm: bool = False) -> None:
        from catalogue.services import browse, engines
        from catalogue.services.browse import Browsing
        from catalogue.services.steady import Steady

        is_over, folder, listings = self._over(), opened.overview.folder, _listings(opened)

        def damaged() -> None:
            self._deliver(lambda: None if is_over() else self._build(opened))

        engine = Steady(kept.index, lambda: engines.stand_in(folder, listings), damaged)
        at_once = listings < (browse.LARGE if is_warm else browse.COLD)
        self._answer(lambda shelf: Browsing(engine, shelf), opened, at_once=at_once)

    def _answer(self, browsing: Callable[[Shelf], Browsing], opened: Opened, *, at_once: bool) -> None:
        """Answer in the window's thread, within a frame; or in the background, with a reader of its own."""
        from catalogue.services.browse import once
        from catalogue.services.shelf import Shelf
        from catalogue.store.opening import open_reader

        folder = opened.overview.folder
        if at_once:
            self._visit.search_with(ImmediateJobs(), once(lambda: browsing(opened.shelf)))
        else:
            self._visit.search_with(self._lookups, once(lambda: browsing(Shelf(open_reader(folder)))))

    def _look_after(self, kept: Kept, opened: Opened) -> None:
        """Read an index whole in the background, and build it anew if it is damaged or no longer current."""
        from catalogue.services.browse import COLD, LARGE

        is_over = self._over()

        def done(is_good: bool) -> None:
            if is_over():
                return
            if not is_good:
                self._build(opened)
            elif COLD <= _listings(opened) < LARGE:
                self._answer_with(kept.opened_again(), opened, is_warm=True)

        def failed(error: Exception) -> None:
            if not is_over():
                self._visit.report(error)

        self._upkeep.run(lambda: kept.is_sound(is_over) and kept.is_current(is_over), done, failed)

    def _build(self, opened: Opened) -> None:
        """Build the index in a process of its own, then answer with it."""
        if self._building is not None or not self._builds_left:
            return
        self._builds_left -= 1
        from catalogue.services.index_process import Building

        building = self._building = Building(opened.overview.folder)
        is_over = self._over()

        def tell(share: float) -> None:
            self._deliver(lambda: None if is_over() else self._visit.prepare_search(share))

        self._visit.prepare_search(0.0)
        self._upkeep.run(
            lambda: building.wait(tell),
            lambda outcome: None if is_over() else self._built(outcome, opened),
            lambda error: None if is_over() else self._give_up(error),
        )

    def _built(self, outcome: Outcome, opened: Opened) -> None:
        from catalogue.services import indexing
        from catalogue.services.index_process import Built, Failed

        self._building = None
        self._visit.prepare_search(None)
        is_over, folder = self._over(), opened.overview.folder

        def done(kept: Kept | None) -> None:
            if kept is not None and not is_over():
                self._answer_with(kept, opened)
                self._look_after(kept, opened)

        match outcome:
            case Built():
                self._lookups.run(lambda: indexing.kept(folder), done, self._give_up)
            case Failed(error):
                self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        """Go on with the engine that serves; the staff finds out why in the log, once."""
        self._builds_left = 0
        self._building = None
        self._visit.prepare_search(None)
        log = logging.getLogger(__name__)
        if isinstance(error, KnownError):
            log.warning("%s", error)
        else:
            log.error("the search index could not be built", exc_info=error)


def _listings(opened: Opened) -> int:
    return sum(opened.overview.totals.values())
