"""One visitor at one window: where they are, what they did, and what therefore is to be shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import Concatenate, ParamSpec
from zoneinfo import ZoneInfo

from catalogue.clock import Clock
from catalogue.errors import KnownError
from catalogue.jobs import Jobs
from catalogue.language import names, tags
from catalogue.model.listing import Key, Kind
from catalogue.services.ask import Ask
from catalogue.services.browse import Browsing
from catalogue.services.detail import Dossier, dossier
from catalogue.services.journey import Journey, Section, Stop
from catalogue.services.my_list import MyList
from catalogue.viewmodels import phrases
from catalogue.viewmodels.opened import Opened, Trouble
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.screens import NO_PROGRAMME, Screens
from catalogue.viewmodels.searching import Asker
from catalogue.viewmodels.seeking import Ground
from catalogue.viewmodels.shell_props import ShellInputs

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


class Visit:
    """The state of a visit. It is what the screens call Ways: each of those methods is one step.

    `depth` counts the steps within steps.
    """

    def __init__(self, clock: Clock, language: str, translate: Callable[[str], None]) -> None:
        """`translate` puts the program's own words into another language."""
        self.depth = 0
        self._clock = clock
        self._translate = translate
        self._opened: Opened | None = None
        self._saved = MyList()
        self._stop = Stop()
        self._journey = Journey()
        self._text = ""
        self._dossier: Dossier | None = None
        self._stale: set[Section] = set()
        self._native_names: dict[str, str] = {}
        self._error = ""
        self._trouble = Trouble.NONE
        self._is_offline = False
        self._is_choosing_section = False
        self._reader = Reader(language, clock.now(), ZoneInfo("UTC"), "", Path())
        self.screens = Screens(self)
        self.show_shell()

    # What the program does.

    @_step
    def take(self, opened: Opened) -> None:
        """Show a catalogue. The search follows with `search_with`."""
        self._opened, self._error, self._trouble = opened, "", Trouble.NONE
        self._reader = replace(
            self._reader,
            now=self._clock.now(),
            zone=opened.catalogue.zone,
            currency=opened.catalogue.fair.default_currency,
            folder=opened.catalogue.folder,
        )
        self._show_all()

    @_step
    def search_with(self, jobs: Jobs, browsing: Callable[[], Browsing]) -> None:
        """Let the three sections search; each is answered for itself."""
        if self._opened is None:
            return
        for browse in self.screens.browses.values():
            asker = Asker(jobs, browsing)
            ground = Ground(self._opened.catalogue, asker, self._opened.exhibitor_names)
            browse.seeking.stand_on(ground, self._reader)

    @_step
    def name_languages(self) -> None:
        """Read what languages are called by their own speakers: 20 ms that the first frame can do without."""
        languages = self._opened.catalogue.fair.languages if self._opened else ()
        self._native_names = {tag: names.native(tag) for tag in languages}

    @_step
    def tick(self) -> None:
        """Show what the clock says now. Call it at each minute's edge."""
        self._reader = replace(self._reader, now=self._clock.now())
        if self._opened is not None:
            self._trouble = self._opened.trouble()
        self._read_anew()

    @_step
    def set_offline(self, is_offline: bool) -> None:
        """Whether there is a network; only livestreams need one."""
        self._is_offline = is_offline

    # What the visitor does: Ways.

    @_step
    def go_to(self, section: Section) -> None:
        self._error = ""
        if section is self._stop.section and self._stop.thing is None:
            return
        self._leave()
        self._arrive(replace(self._stop, section=section, thing=None, scroll=0.0))

    @_step
    def open(self, key: Key) -> None:
        self._error = ""
        known = self._known(key) if key != self._stop.thing else None
        if known is not None:
            self._leave()
            self._arrive(replace(self._stop, thing=key, scroll=0.0), known)

    @_step
    def select(self, key: Key) -> None:
        self._error = ""
        known = self._known(key)
        if known is None:
            return
        if self._stop.thing is None:
            self._leave()
        self._arrive(replace(self._stop, thing=key, scroll=0.0), known)

    @_step
    def close(self) -> None:
        self._error = ""
        if self._stop.thing is not None:
            self._journey = self._journey.closed(self._stop)
            self._arrive(replace(self._stop, thing=None, scroll=0.0))

    @_step
    def back(self) -> None:
        self._error = ""
        found = self._journey.back()
        if found is None:
            return
        stop, self._journey = found
        self._ask(stop.asks)
        self._arrive(stop)

    @_step
    def search(self, text: str) -> None:
        self._error = ""
        if text == self._text:
            return
        if self._stop.section.kind is None and text:
            self._leave()
        self._is_choosing_section = bool(text)
        asks = self._asks()
        self._ask({kind: ask.searched(text) for kind, ask in asks.items()})
        self._choose_section()

    @_step
    def browse(self, section: Section, facet: str, value: str) -> None:
        self._error = ""
        self._leave()
        asks = {kind: ask.searched("") for kind, ask in self._asks().items()}
        if section.kind is not None:
            asks[section.kind] = Ask.of(section.kind).toggled(facet, value)
        self._ask(asks)
        self._arrive(replace(self._stop, section=section, thing=None, scroll=0.0))

    @_step
    def look_in(self, kind: Kind) -> None:
        self._error = ""
        self._leave()
        self._ask({kind: self._asks()[kind].cleared()})
        self._arrive(replace(self._stop, section=Section.of(kind), thing=None, scroll=0.0))

    @_step
    def found(self, kind: Kind) -> None:
        # Within another step the other sections may not have been asked yet; that step chooses at its end.
        if self.depth == 1:
            self._choose_section()

    @_step
    def toggle_saved(self, key: Key) -> None:
        self._error = ""
        self._save(self._saved.toggled(key))

    @_step
    def remove(self, key: Key) -> None:
        self._save(self._saved.without(key))

    @_step
    def undo_removal(self) -> None:
        self._save(self._saved.undone())

    @_step
    def set_language(self, tag: str) -> None:
        if tag == self._reader.language or tags.known(tag).tag != tag:
            return
        self._translate(tag)
        self._reader = replace(self._reader, language=tag)
        self._read_anew()

    def report(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            import logging

            logging.getLogger(__name__).error("a promise inside the program was broken", exc_info=error)
        self._error = phrases.in_words(error)
        if not self.depth:
            self.show_shell()

    # How it is shown.

    def show_shell(self) -> None:
        """Show the frame as it is now."""
        status, text = self._status()
        self.screens.show_shell(
            ShellInputs(
                reader=self._reader,
                catalogue=self._opened.catalogue if self._opened else None,
                programme=self._opened.programme if self._opened else NO_PROGRAMME,
                section=self._stop.section,
                can_go_back=bool(self._journey.stops),
                list_count=len(self._saved.keys),
                text=self._text,
                totals=self.screens.totals(self._opened),
                native_names=self._native_names,
                status=status,
                status_text=text,
            )
        )

    def _status(self) -> tuple[str, str]:
        if self._error:
            return "error", self._error
        if self._trouble is Trouble.GONE:
            return "error", phrases.catalogue_gone()
        if self._trouble is Trouble.CHANGED:
            return "stale", phrases.catalogue_changed()
        needs_network = self._opened is not None and self._opened.has_streams
        return ("offline", phrases.offline()) if self._is_offline and needs_network else ("", "")

    def _asks(self) -> dict[Kind, Ask]:
        return {kind: browse.seeking.ask for kind, browse in self.screens.browses.items()}

    def _ask(self, asks: Mapping[Kind, Ask]) -> None:
        for kind, ask in asks.items():
            self._text = ask.text
            self.screens.browses[kind].seeking.take(ask)

    def _leave(self) -> None:
        """Remember this stop for the way back."""
        here = replace(self._stop, asks=self._asks(), scroll=self.screens.detail.scroll)
        self._journey = self._journey.left(here)

    def _arrive(self, stop: Stop, known: Dossier | None = None) -> None:
        """Be at `stop`; `known` is what is known of its thing, where that was read already."""
        self._dossier = known if known or stop.thing is None else self._known(stop.thing)
        self._stop = stop
        self._show_section()
        self._show_detail(stop.scroll)

    def _known(self, key: Key) -> Dossier | None:
        """What is known of a thing; None where there is none of that name."""
        if self._opened is None:
            return None
        return dossier(self._opened.db, self._opened.catalogue, self._opened.shelf, key)

    def _choose_section(self) -> None:
        """Once all sections have answered, stay if this one found something, else go where something is."""
        seekings = {kind: browse.seeking for kind, browse in self.screens.browses.items()}
        if not self._is_choosing_section or any(seeking.is_waiting for seeking in seekings.values()):
            return
        self._is_choosing_section = False
        here = self._stop.section.kind
        order = (*((here,) if here else ()), *_SEARCHED_FIRST)
        kind = next((kind for kind in order if seekings[kind].total), order[0])
        if kind is not here:
            self._arrive(replace(self._stop, section=Section.of(kind), thing=None, scroll=0.0))

    def _save(self, saved: MyList) -> None:
        self._saved = saved
        self._reader = replace(self._reader, saved=frozenset(saved.keys))
        for browse in self.screens.browses.values():
            browse.seeking.read_by(self._reader)
        self._stale.add(Section.HOME)
        self._show_section()
        self._show_detail(self.screens.detail.scroll)
        self._show_list()

    def _read_anew(self) -> None:
        for browse in self.screens.browses.values():
            browse.seeking.read_by(self._reader)
        self._show_all()

    def _show_all(self) -> None:
        self._stale = set(Section)
        self._show_section()
        self._show_detail(self.screens.detail.scroll)
        self._show_list()

    def _show_section(self) -> None:
        section = self._stop.section
        if section in self._stale and self._opened is not None:
            self._stale.discard(section)
            self.screens.show_section(section, self._opened, self._reader)

    def _show_detail(self, scroll: float) -> None:
        if self._opened is not None:
            self.screens.show_detail(self._dossier, scroll, self._opened, self._reader)

    def _show_list(self) -> None:
        if self._opened is not None:
            self.screens.show_list(self._saved, self._opened, self._reader)
