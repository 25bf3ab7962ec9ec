"""What a visit shows: the screens, the catalogue behind them, the reader before them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from catalogue.jobs import Jobs
from catalogue.language import names
from catalogue.model.listing import Key, Kind
from catalogue.services.journey import Section
from catalogue.services.my_list import MyList
from catalogue.viewmodels.opened import Opened
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.screens import NO_PROGRAMME, Screens
from catalogue.viewmodels.shell_props import ShellInputs
from catalogue.viewmodels.ways import Ways

if TYPE_CHECKING:
    from catalogue.services.browse import Browsing
    from catalogue.services.detail import Dossier
    from catalogue.viewmodels.seeking import Seeking


class Stage:
    """Shows what it is told; where there is no catalogue, nothing but the frame.

    A section is derived when it is seen, and again once it is stale. All methods raise KnownError where the
    catalogue is damaged.
    """

    def __init__(self, ways: Ways, language: str, now: datetime) -> None:
        self.opened: Opened | None = None
        self.reader = Reader(language, now, ZoneInfo("UTC"), "", Path())
        self.saved = MyList()
        self._around = NO_PROGRAMME
        self.screens = Screens(ways)
        self._dossier: Dossier | None = None
        self._section = Section.HOME
        self._stale: set[Section] = set()
        self._unread: set[Section] = set()
        self._native_names: dict[str, str] = {}

    @property
    def seekings(self) -> dict[Kind, Seeking]:
        """What is asked and found of each kind."""
        return self.screens.sections.seekings

    def take(self, opened: Opened, now: datetime) -> None:
        """Show another catalogue. It isn't searched before `search_with`."""
        if self.opened is not None:
            for seeking in self.seekings.values():
                seeking.stand_on(None, self.reader)
        self.opened = opened
        self.reader = replace(
            self.reader,
            now=now,
            zone=opened.overview.zone,
            currency=opened.overview.fair.default_currency,
            folder=opened.overview.folder,
        )
        self._show_all()

    def search_with(self, jobs: Jobs, browsing: Callable[[], Browsing]) -> None:
        """Let the three sections search; each is answered for itself."""
        if self.opened is not None:
            self.screens.sections.search_with(jobs, browsing, self.opened, self.reader)

    def ask_again(self) -> None:
        """Ask anew what ended in an error."""
        for seeking in self.seekings.values():
            seeking.ask_again()

    def name_languages(self) -> None:
        """Read what languages are called by their own speakers."""
        languages = self.opened.overview.fair.languages if self.opened else ()
        self._native_names = {tag: names.native(tag) for tag in languages}

    def read_by(self, reader: Reader) -> None:
        """Show everything in another language, or at another time."""
        self.reader = reader
        if self.screens.are_whole:
            for seeking in self.seekings.values():
                seeking.read_by(reader)
        self._show_all()

    def save(self, saved: MyList) -> None:
        """Show another list, and on every card whether it is in it."""
        self.saved = saved
        self.reader = replace(self.reader, saved=frozenset(saved.keys))
        for seeking in self.seekings.values():
            seeking.read_by(self.reader)
        self._stale.add(Section.HOME)
        self._show_section()
        self._show_detail(self.screens.sections.detail.scroll)
        self._show_list()

    def known(self, key: Key) -> Dossier | None:
        """What is known of a thing; None where there is none of that name."""
        return self.screens.sections.known(key, self.opened) if self.opened else None

    def arrive(self, section: Section, known: Dossier | None, scroll: float) -> None:
        """Show a section, and beside it a thing, or none."""
        self._section, self._dossier = section, known
        if section.kind is not None:
            self.seekings[section.kind].catch_up()
        self._show_section()
        self._show_detail(scroll)

    def show_shell(self, *, can_go_back: bool, text: str, status: tuple[str, str]) -> None:
        """Show the frame."""
        self.screens.show_shell(
            ShellInputs(
                reader=self.reader,
                overview=self.opened.overview if self.opened else None,
                programme=self._around,
                section=self._section,
                can_go_back=can_go_back,
                list_count=len(self.saved.keys),
                text=text,
                totals=self.screens.totals(self.opened),
                native_names=self._native_names,
                is_detail_open=self._dossier is not None,
                is_unread=not self._can_be_shown(),
                is_told=self._section.kind is not None and self.seekings[self._section.kind].has_failed,
                status=status[0],
                status_text=status[1],
            )
        )

    def _can_be_shown(self) -> bool:
        """Whether the section could be read, or may yet be."""
        if self.opened is None or self._section in self._unread:
            return False
        return self._section.kind is None or self.seekings[self._section.kind].stands

    def _show_all(self) -> None:
        if self.opened is not None:
            self._around = self.opened.programme.around(self.reader.now)
        self._stale = set(Section)
        # What of it can be read is shown, whatever else can't.
        with ExitStack() as steps:
            if self.screens.are_whole:
                steps.callback(self._show_list)
                steps.callback(self._show_detail, self.screens.sections.detail.scroll)
            steps.callback(self._show_section)

    def _show_section(self) -> None:
        if self._section in self._stale and self.opened is not None:
            self._unread.add(self._section)
            self.screens.show_section(self._section, self.opened, self.reader)
            self._unread.discard(self._section)
            self._stale.discard(self._section)

    def _show_detail(self, scroll: float) -> None:
        if self.opened is not None:
            self.screens.sections.show_detail(self._dossier, scroll, self.opened, self.reader)

    def _show_list(self) -> None:
        if self.opened is not None:
            self.screens.sections.show_list(self.saved, self.opened, self.reader)
