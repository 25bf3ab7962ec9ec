"""One visitor at one window: where they are, what they do, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from catalogue.clock import Clock
from catalogue.errors import KnownError
from catalogue.jobs import Jobs
from catalogue.language import tags
from catalogue.model.listing import Key, Kind
from catalogue.services.journey import Journey, Section, Stop
from catalogue.viewmodels.health import Health
from catalogue.viewmodels.opened import Opened
from catalogue.viewmodels.screens import Screens
from catalogue.viewmodels.stage import Stage

if TYPE_CHECKING:
    from catalogue.services.ask import Ask
    from catalogue.services.browse import Browsing
    from catalogue.services.detail import Dossier

Arguments = ParamSpec("Arguments")

# Where words that were typed on another screen are looked for first.
_SEARCHED_FIRST = (Kind.PRODUCT, Kind.EXHIBITOR, Kind.SESSION)


def _step(
    method: Callable[Concatenate[Visit, Arguments], None],
) -> Callable[Concatenate[Visit, Arguments], None]:
    """A step of a visit: the frame is shown once after it; an error of the catalogue is told, not raised."""

    @wraps(method)
    def step(visit: Visit, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        visit.depth += 1
        try:
            method(visit, *args, **kwargs)
        except KnownError as error:
            visit.report(error)
        finally:
            visit.depth -= 1
        if not visit.depth:
            visit.show_shell()

    return step


def _own_step(
    method: Callable[Concatenate[Visit, Arguments], None],
) -> Callable[Concatenate[Visit, Arguments], None]:
    """A step that the visitor takes: the error of the one before is no longer shown."""

    @wraps(method)
    def step(visit: Visit, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
        visit.forget_error()
        method(visit, *args, **kwargs)

    return _step(step)


class Visit:
    """The state of a visit. It is what the screens call Ways: each of those methods is one step.

    `depth` counts the steps within steps.
    """

    def __init__(self, clock: Clock, language: str, translate: Callable[[str], None]) -> None:
        """`translate` puts the program's own words into another language."""
        self.depth = 0
        self._clock = clock
        self._translate = translate
        self._stage = Stage(self, language, clock.now())
        self._health = Health()
        self._stop = Stop()
        self._journey = Journey()
        self._text = ""
        self._is_choosing_section = False
        self.show_shell()

    @property
    def health(self) -> Health:
        """How the program is."""
        return self._health

    @property
    def screens(self) -> Screens:
        """All view models."""
        return self._stage.screens

    # What the program does.

    @_step
    def take(self, opened: Opened) -> None:
        """Show a catalogue, from now on or anew. The search follows with `search_with`."""
        self._health = Health(is_offline=self._health.is_offline, prepared=self._health.prepared)
        self._stage.take(opened, self._clock.now())
        stop = self._stop
        if stop.thing is not None:
            self._arrive(stop.section, self._stage.known(stop.thing), self.screens.sections.detail.scroll)

    @_step
    def search_with(self, jobs: Jobs, browsing: Callable[[], Browsing]) -> None:
        """Let the three sections search."""
        self._stage.search_with(jobs, browsing)

    @_step
    def expect_search(self) -> None:
        """The search gets ready: it follows with `search_with`."""
        for seeking in self._stage.seekings.values():
            seeking.expect()

    @_step
    def prepare_search(self, share: float | None) -> None:
        """How much of the search index is built, 0 to 1; None: none is being built."""
        self._health = replace(self._health, prepared=share)

    @_step
    def name_languages(self) -> None:
        """Read what languages are called by their own speakers: 20 ms that the first frame can do without."""
        self._stage.name_languages()

    @_step
    def tick(self) -> None:
        """Show what the clock says now. Call it at each minute's edge."""
        opened = self._stage.opened
        if opened is not None:
            self._health = self._health.with_trouble(opened.trouble())
        self._stage.read_by(replace(self._stage.reader, now=self._clock.now()))

    @_step
    def set_offline(self, is_offline: bool) -> None:
        """Whether there is a network; only livestreams need one."""
        self._health = replace(self._health, is_offline=is_offline)

    # What the visitor does: Ways.

    @_own_step
    def go_to(self, section: Section) -> None:
        if section is not self._stop.section or self._stop.thing is not None:
            self._leave()
            self._arrive(section)

    @_own_step
    def open(self, key: Key) -> None:
        known = self._stage.known(key) if key != self._stop.thing else None
        if known is not None:
            self._leave()
            self._arrive(self._stop.section, known)

    @_own_step
    def select(self, key: Key) -> None:
        known = self._stage.known(key)
        if known is not None:
            if self._stop.thing is None:
                self._leave()
            self._arrive(self._stop.section, known)

    @_own_step
    def close(self) -> None:
        if self._stop.thing is not None:
            self._journey = self._journey.closed(self._stop)
            self._arrive(self._stop.section)

    @_own_step
    def back(self) -> None:
        found = self._journey.back()
        if found is not None:
            stop, self._journey = found
            self._ask(stop.asks)
            self._arrive(stop.section, self._stage.known(stop.thing) if stop.thing else None, stop.scroll)

    @_own_step
    def search(self, text: str) -> None:
        if text == self._text:
            self._stage.ask_again()
            return
        if self._stop.section.kind is None and text:
            self._leave()
        self._is_choosing_section = bool(text)
        self._text = text
        for kind, seeking in self._stage.seekings.items():
            ask = seeking.ask.searched(text)
            if kind is self._stop.section.kind:
                seeking.take(ask)
            else:
                seeking.glance(ask)
        self._choose_section()

    @_own_step
    def browse(self, section: Section, facet: str, value: str) -> None:
        self._leave()
        asks = {kind: ask.searched("") for kind, ask in self._asks().items()}
        if section.kind is not None:
            asks[section.kind] = self._stage.seekings[section.kind].afresh.toggled(facet, value)
        self._ask(asks)
        self._arrive(section)

    @_own_step
    def look_in(self, kind: Kind) -> None:
        self._leave()
        self._ask({kind: self._asks()[kind].cleared()})
        self._arrive(Section.of(kind))

    @_own_step
    def show_hall(self, hall_id: str) -> None:
        self.go_to(Section.HALLS)
        self.screens.sections.halls.choose(hall_id)

    @_step
    def found(self, kind: Kind) -> None:
        # Within another step the other sections may not have been asked yet; that step chooses at its end.
        if self.depth == 1:
            self._choose_section()

    @_own_step
    def toggle_saved(self, key: Key) -> None:
        self._stage.save(self._stage.saved.toggled(key))

    @_own_step
    def remove(self, key: Key) -> None:
        self._stage.save(self._stage.saved.without(key))

    @_own_step
    def undo_removal(self) -> None:
        self._stage.save(self._stage.saved.undone())

    @_own_step
    def set_language(self, tag: str) -> None:
        if tag != self._stage.reader.language and tags.known(tag).tag == tag:
            self._translate(tag)
            self._stage.read_by(replace(self._stage.reader, language=tag))

    def report(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            import logging

            logging.getLogger(__name__).error("a promise inside the program was broken", exc_info=error)
        self._health = self._health.with_error(error)
        if not self.depth:
            self.show_shell()

    def forget_error(self) -> None:
        """The last step's fault was seen; what is wrong with the catalogue stays."""
        self._health = replace(self._health, fault=None)

    def show_shell(self) -> None:
        """Show the frame as it is now."""
        opened = self._stage.opened
        self._stage.show_shell(
            can_go_back=bool(self._journey.stops),
            text=self._text,
            status=self._health.status(
                needs_network=opened is not None and opened.has_streams,
                language=self._stage.reader.language,
            ),
        )

    # How it is done.

    def _asks(self) -> dict[Kind, Ask]:
        return {kind: seeking.ask for kind, seeking in self._stage.seekings.items()}

    def _ask(self, asks: Mapping[Kind, Ask]) -> None:
        for kind, ask in asks.items():
            self._text = ask.text
            self._stage.seekings[kind].take(ask)

    def _leave(self) -> None:
        """Remember this stop for the way back."""
        here = replace(self._stop, asks=self._asks(), scroll=self.screens.sections.detail.scroll)
        self._journey = self._journey.left(here)

    def _arrive(self, section: Section, known: Dossier | None = None, scroll: float = 0.0) -> None:
        self._stop = Stop(section, thing=known.key if known else None, scroll=scroll)
        self._stage.arrive(section, known, scroll)

    def _choose_section(self) -> None:
        """Once all sections have answered, stay if this one found something, else go where something is."""
        seekings = self._stage.seekings
        if not self._is_choosing_section or any(seeking.is_waiting for seeking in seekings.values()):
            return
        self._is_choosing_section = False
        here = self._stop.section.kind
        order = (*((here,) if here else ()), *_SEARCHED_FIRST)
        as_typed = [kind for kind in order if seekings[kind].total and not seekings[kind].is_corrected]
        corrected = [kind for kind in order if seekings[kind].total]
        kind = next(iter((*as_typed, *corrected, *order)))
        if kind is not here:
            self._arrive(Section.of(kind))
