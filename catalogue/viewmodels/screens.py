"""All view models of a visit, and what each of them is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from catalogue.model.listing import Kind
from catalogue.model.text import Texts
from catalogue.services import countries, halls, insights
from catalogue.services.detail import Dossier
from catalogue.services.journey import Section
from catalogue.services.my_list import MyList as Saved
from catalogue.services.programme import Programme
from catalogue.store.sessions import session
from catalogue.viewmodels import detail_props, home_props, insights_props, my_list_props, shell_props
from catalogue.viewmodels.browse import Browse
from catalogue.viewmodels.card_row import derive as card_row
from catalogue.viewmodels.countries import Countries
from catalogue.viewmodels.detail import Detail
from catalogue.viewmodels.halls import Halls
from catalogue.viewmodels.home import Home
from catalogue.viewmodels.insights import Insights
from catalogue.viewmodels.my_list import MyList
from catalogue.viewmodels.opened import Opened
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.shell import Shell
from catalogue.viewmodels.shell_props import ShellInputs
from catalogue.viewmodels.ways import Ways

NO_PROGRAMME = Programme(())


class Screens:
    """The view models. Each `show_…` derives one of them anew; KnownError where the catalogue is damaged."""

    def __init__(self, ways: Ways) -> None:
        self.shell = Shell(ways)
        self.home = Home(ways)
        self.browses = {kind: Browse(kind, ways) for kind in Kind}
        self.detail = Detail(ways)
        self.my_list = MyList(ways)
        self.countries = Countries(ways)
        self.insights = Insights(ways)
        self.halls = Halls(ways)

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
        inputs = home_props.HomeInputs(reader, opened.catalogue, opened.programme, summary)
        self.home.show(home_props.derive(inputs))

    def show_section(self, section: Section, opened: Opened, reader: Reader) -> None:
        """A section that isn't a grid of listings."""
        show: dict[Section, Callable[[], None]] = {
            Section.HOME: lambda: self.show_home(opened, reader),
            Section.COUNTRIES: lambda: self._show_countries(opened, reader),
            Section.INSIGHTS: lambda: self._show_insights(opened, reader),
            Section.HALLS: lambda: self.halls.feed(
                reader, halls.read(opened.db, opened.catalogue, opened.shelf)
            ),
        }
        show.get(section, lambda: None)()

    def show_detail(self, dossier: Dossier | None, scroll: float, opened: Opened, reader: Reader) -> None:
        """What is open, or nothing."""
        self.detail.show(
            detail_props.derive(detail_props.DetailInputs(reader, opened.catalogue, dossier, scroll))
        )
        now = detail_props.on_air(dossier, reader) if dossier else None
        later = detail_props.coming(dossier, reader) if dossier else None
        pages = tuple(group.page for group in dossier.groups) if dossier else ()
        self.detail.lead_to(now.key if now else None, later.key if later else None, pages)
        for kind, browse in self.browses.items():
            is_its = dossier is not None and dossier.key.kind == kind
            browse.seeking.select(dossier.key.id if dossier is not None and is_its else "")

    def show_list(self, saved: Saved, opened: Opened, reader: Reader) -> None:
        """What the visitor saved."""
        self.my_list.cards.show([card_row(card, reader) for card in opened.shelf.cards(saved.keys)])
        self.my_list.show(my_list_props.derive(saved))

    def totals(self, opened: Opened | None) -> Mapping[Kind, int]:
        """What each section found; all that there is, as long as nothing was asked."""
        whole = opened.catalogue.totals if opened else dict.fromkeys(Kind, 0)
        found = {kind: browse.seeking.total for kind, browse in self.browses.items()}
        return {kind: whole[kind] if total is None else total for kind, total in found.items()}

    def _show_countries(self, opened: Opened, reader: Reader) -> None:
        found = countries.read(opened.db, list(opened.catalogue.countries.values()))
        self.countries.feed(reader, found)

    def _show_insights(self, opened: Opened, reader: Reader) -> None:
        figures = insights.read(opened.db, opened.catalogue)
        self.insights.show(insights_props.derive(insights_props.InsightsInputs(reader, figures)))
