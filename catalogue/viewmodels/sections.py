"""The view models of what Home leads to, the sections and the detail, and what each of them is told."""

from __future__ import annotations

from collections.abc import Callable

from catalogue.jobs import Jobs
from catalogue.model.listing import Key, Kind
from catalogue.services import countries, halls, insights
from catalogue.services.browse import Browsing
from catalogue.services.detail import Dossier, dossier
from catalogue.services.journey import Section
from catalogue.services.my_list import MyList as Saved
from catalogue.viewmodels import detail_props, insights_props, my_list_props
from catalogue.viewmodels.browse import Browse
from catalogue.viewmodels.card_row import derive as card_row
from catalogue.viewmodels.countries import Countries
from catalogue.viewmodels.detail import Detail
from catalogue.viewmodels.ground import Ground
from catalogue.viewmodels.halls import Halls
from catalogue.viewmodels.insights import Insights
from catalogue.viewmodels.my_list import MyList
from catalogue.viewmodels.opened import Opened
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.searching import Asker
from catalogue.viewmodels.seeking import Seeking
from catalogue.viewmodels.ways import Ways


class Sections:
    """All that Home leads to.

    Each `show…` derives one of them anew. All methods raise KnownError where the catalogue is damaged.
    """

    def __init__(self, ways: Ways) -> None:
        self.browses = {kind: Browse(kind, ways) for kind in Kind}
        self.detail = Detail(ways)
        self.my_list = MyList(ways)
        self.countries = Countries(ways)
        self.insights = Insights(ways)
        self.halls = Halls(ways)

    @property
    def seekings(self) -> dict[Kind, Seeking]:
        """What is asked and found of each kind."""
        return {kind: browse.seeking for kind, browse in self.browses.items()}

    def search_with(
        self, jobs: Jobs, browsing: Callable[[], Browsing], opened: Opened, reader: Reader
    ) -> None:
        """Let the three grids search, or search otherwise; each is answered for itself."""
        for seeking in self.seekings.values():
            asker, facet_asker = Asker(jobs, browsing), Asker(jobs, browsing)
            if seeking.stands:
                seeking.be_answered_by(asker, facet_asker)
            else:
                ground = Ground(opened.catalogue, asker, opened.exhibitor_names, facet_asker)
                seeking.stand_on(ground, reader)

    def known(self, key: Key, opened: Opened) -> Dossier | None:
        """What is known of a thing; None where there is none of that name."""
        return dossier(opened.db, opened.catalogue, opened.shelf, key)

    def show(self, section: Section, opened: Opened, reader: Reader) -> None:
        """A section that isn't a grid of listings."""
        show: dict[Section, Callable[[], None]] = {
            Section.COUNTRIES: lambda: self._show_countries(opened, reader),
            Section.INSIGHTS: lambda: self._show_insights(opened, reader),
            Section.HALLS: lambda: self.halls.feed(
                reader, halls.read(opened.db, opened.catalogue, opened.shelf)
            ),
        }
        show.get(section, lambda: None)()

    def show_detail(self, known: Dossier | None, scroll: float, opened: Opened, reader: Reader) -> None:
        """What is open, or nothing."""
        self.detail.show(
            detail_props.derive(detail_props.DetailInputs(reader, opened.catalogue, known, scroll))
        )
        now = detail_props.on_air(known, reader) if known else None
        later = detail_props.coming(known, reader) if known else None
        pages = tuple(group.page for group in known.groups) if known else ()
        self.detail.lead_to(now.key if now else None, later.key if later else None, pages)
        for kind, browse in self.browses.items():
            is_its = known is not None and known.key.kind == kind
            browse.seeking.select(known.key.id if known is not None and is_its else "")

    def show_list(self, saved: Saved, opened: Opened, reader: Reader) -> None:
        """What the visitor saved."""
        self.my_list.cards.show([card_row(card, reader) for card in opened.shelf.cards(saved.keys)])
        self.my_list.show(my_list_props.derive(saved))

    def _show_countries(self, opened: Opened, reader: Reader) -> None:
        found = countries.read(opened.db, list(opened.catalogue.countries.values()))
        self.countries.feed(reader, found)

    def _show_insights(self, opened: Opened, reader: Reader) -> None:
        figures = insights.read(opened.db, opened.catalogue)
        self.insights.show(insights_props.derive(insights_props.InsightsInputs(reader, figures)))
