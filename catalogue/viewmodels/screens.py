"""The view models of a visit: what the first frame shows, and behind it all else, made when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from catalogue.model.listing import Kind
from catalogue.model.text import Texts
from catalogue.services.journey import Section
from catalogue.services.programme import Programme
from catalogue.store.sessions import session
from catalogue.viewmodels import home_props, shell_props
from catalogue.viewmodels.home import Home
from catalogue.viewmodels.opened import Opened
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.shell import Shell
from catalogue.viewmodels.shell_props import ShellInputs
from catalogue.viewmodels.ways import Ways

if TYPE_CHECKING:
    from catalogue.viewmodels.sections import Sections

NO_PROGRAMME = Programme(())


class Screens:
    """The view models. Each `show_…` derives one of them anew; KnownError where the catalogue is damaged."""

    def __init__(self, ways: Ways) -> None:
        self._ways = ways
        self.shell = Shell(ways)
        self.home = Home(ways)

    @cached_property
    def sections(self) -> Sections:
        """All that Home leads to; made when first asked for: 30 ms that the first frame can do without."""
        from catalogue.viewmodels.sections import Sections

        return Sections(self._ways)

    @property
    def are_whole(self) -> bool:
        """Whether the sections have been made."""
        return "sections" in vars(self)

    def show_shell(self, inputs: ShellInputs) -> None:
        """The bars, the ticker, the totals on the tabs."""
        self.shell.show(shell_props.derive(inputs))
        now, programme = inputs.reader.now, inputs.programme
        on_air, coming = programme.on_air(now)[:1], programme.coming(now, 1)
        self.shell.lead_to(on_air[0].key if on_air else None, coming[0].key if coming else None)

    def show_home(self, opened: Opened, reader: Reader) -> None:
        """The first screen."""
        hero = home_props.hero(opened.programme, reader)
        told = session(opened.db, hero.key.id) if hero else None
        summary = told.summary if told else Texts()
        inputs = home_props.HomeInputs(reader, opened.overview, opened.programme, summary)
        self.home.show(home_props.derive(inputs))

    def show_section(self, section: Section, opened: Opened, reader: Reader) -> None:
        """A section that isn't a grid of listings."""
        if section is Section.HOME:
            self.show_home(opened, reader)
        else:
            self.sections.show(section, opened, reader)

    def totals(self, opened: Opened | None) -> Mapping[Kind, int]:
        """What each section found; all that there is, as long as nothing was asked."""
        whole = opened.overview.totals if opened else dict.fromkeys(Kind, 0)
        if not self.are_whole:
            return whole
        found = {kind: seeking.total for kind, seeking in self.sections.seekings.items()}
        return {kind: whole[kind] if total is None else total for kind, total in found.items()}
