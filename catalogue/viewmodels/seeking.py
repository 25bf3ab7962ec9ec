"""What one section is asked, what was found, and the cards of it: the thinking behind a Browse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer

from catalogue.errors import KnownError
from catalogue.model.card import Card
from catalogue.model.listing import Kind
from catalogue.model.query import Drop
from catalogue.model.text import Texts
from catalogue.services.ask import Ask
from catalogue.services.browse import Found
from catalogue.viewmodels import phrases
from catalogue.viewmodels.browse_props import BrowseInputs, BrowseProps, derive
from catalogue.viewmodels.card_row import CardRow
from catalogue.viewmodels.card_rows import CardRows
from catalogue.viewmodels.cards import Cards
from catalogue.viewmodels.exhibitor_choices import ExhibitorChoices
from catalogue.viewmodels.facet_rows import other_choices
from catalogue.viewmodels.ground import Ground
from catalogue.viewmodels.props import ViewModel
from catalogue.viewmodels.reader import Reader
from catalogue.viewmodels.searching import Asker
from catalogue.viewmodels.ways import Ways

# A wait is shown only when it is noticed.
PATIENCE_MS = 150

# What is out of sight is made ready once the visitor stops typing.
PAUSE_MS = 300


class Seeking:
    """Holds a section's question and answer, and shows them in a Browse and its cards."""

    def __init__(self, ask: Ask, ways: Ways, shown: ViewModel, cards: Cards) -> None:
        self.ways = ways
        self._ask = ask
        self._shown = shown
        self._cards = cards
        self._exhibitors = ExhibitorChoices()
        self._ground: Ground | None = None
        self._reader: Reader | None = None
        self._found: Found | None = None
        self._rows = CardRows()
        self._error = ""
        self._selected = ""
        self._is_loading = False
        self._is_waiting = True
        self._shown_scroll = 0.0
        self._patience = QTimer(shown, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._wait_shows)
        self._has_only_glanced = False
        self._pause = QTimer(shown, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.catch_up)

    @property
    def ask(self) -> Ask:
        """What is asked now."""
        return self._ask

    @property
    def afresh(self) -> Ask:
        """What a visitor asks first: everything, in the usual order."""
        return Ask.of(self._ask.kind)

    @property
    def total(self) -> int | None:
        """How many listings were found; None while there is no answer."""
        return self._found.answer.total if self._found else None

    @property
    def stands(self) -> bool:
        """Whether there is a catalogue to search."""
        return self._ground is not None

    @property
    def has_failed(self) -> bool:
        """Whether the section says that it can't be shown."""
        return bool(self._error)

    @property
    def is_corrected(self) -> bool:
        """Whether what was found is what other words find, since those that were typed find nothing."""
        return self._found is not None and bool(self._found.answer.searched)

    @property
    def is_waiting(self) -> bool:
        """Whether the answer to what is asked now is still to come."""
        return self._is_waiting

    def expect(self) -> None:
        """The catalogue is there and its search is to come: a wait for it shows when it is noticed."""
        if self._ground is None:
            self._patience.start()

    def stand_on(self, ground: Ground | None, reader: Reader) -> None:
        """Take another catalogue, or none, and ask anew."""
        self._ground, self._reader, self._found, self._error = ground, reader, None, ""
        self._patience.stop()
        self._pause.stop()
        # A wait for the search that shows goes on until its answer.
        self._is_loading = self._is_loading and ground is not None
        self._rows.clear()
        self._cards.show(())
        self._look()

    def be_answered_by(self, asker: Asker, facet_asker: Asker) -> None:
        """Let somebody else answer, the question that is asked now first; until then what is shown stays."""
        if self._ground is not None:
            self._ground.asker.renew()
            self._ground = replace(self._ground, asker=asker, facet_asker=facet_asker)
            self._look()

    def read_by(self, reader: Reader) -> None:
        """Show everything in another language or at another time."""
        before, self._reader = self._reader, reader
        self._rows.clear()
        if before is not None and replace(before, saved=reader.saved) == reader:
            self._show_rows_anew()
        else:
            self._look()

    def take(self, ask: Ask) -> None:
        """Ask something else."""
        before, self._ask = self._ask, ask
        if replace(ask, opened=before.opened, needles=before.needles, scroll=before.scroll) == before:
            self._show()
            self._seek_exhibitors()
        else:
            self._look()

    def glance(self, ask: Ask) -> None:
        """Ask something else, out of sight: only how many there are. The rest follows in a pause."""
        self._ask = ask
        if self._ground is None or self._reader is None:
            self._show()
            return
        asker, query = self._ground.asker, ask.query(self._reader.language, self._reader.now)
        asker.renew()
        self._is_waiting = True
        asker.ask(lambda browsing: browsing.glance(query), self._take_glance, self._take_error)

    def catch_up(self) -> None:
        """Show all of what was only glanced at: it comes into sight."""
        if self._has_only_glanced:
            self._look()

    def ask_again(self) -> None:
        """Ask the same once more if that ended in an error."""
        if self._error:
            self._look()

    def toggle(self, facet: str, value: str) -> None:
        """Choose a value, or take the choice back. In a tree it replaces what lies above and below it."""
        instead = other_choices(facet, value, self._ground.catalogue) if self._ground else frozenset()
        kept = {**self._ask.filters, facet: self._ask.chosen(facet) - instead}
        self.take(replace(self._ask, filters=kept).toggled(facet, value))

    def take_way_out(self, row: int) -> None:
        """Follow one of the ways out of an empty answer."""
        ways = self._found.answer.ways_out if self._found else ()
        if not 0 <= row < len(ways):
            return
        way = ways[row]
        if way.drop is Drop.KIND:
            self.ways.look_in(Kind(way.name))
        elif way.drop is Drop.WORD:
            self.ways.search(self._ask.without(way).text)
        else:
            self.take(self._ask.without(way))

    def scroll_to(self, value: float) -> None:
        """Remember how far the cards are scrolled."""
        self._ask = replace(self._ask, scroll=value)
        self._show()

    def select(self, id: str) -> None:
        """Mark the card of a listing, "" for none."""
        self._selected = id
        self._show()

    def _look(self) -> None:
        if self._ground is None or self._reader is None:
            self._show()
            return
        asker, query = self._ground.asker, self._ask.query(self._reader.language, self._reader.now)
        asker.renew()
        self._has_only_glanced = False
        self._pause.stop()
        self._is_waiting = True
        self._patience.start()
        asker.ask(lambda browsing: browsing.find(query), self._take_found, self._take_error)
        if self._patience.isActive():
            self._show()

    def _take_glance(self, found: Found) -> None:
        self._patience.stop()
        self._found, self._error, self._is_loading, self._is_waiting = found, "", False, False
        self._has_only_glanced = True
        self._pause.start()
        self.ways.found(self._ask.kind)

    def _take_found(self, found: Found) -> None:
        self._patience.stop()
        self._found, self._error, self._is_loading, self._is_waiting = found, "", False, False
        answer = found.answer
        if self._cards.is_showing(answer.total, [key.id for key in answer.keys]):
            self._show_rows_anew()
        else:
            self._cards.put(answer.total, self._page(found.cards), self._load)
        self._show()
        self.ways.found(self._ask.kind)

    def _take_error(self, error: Exception) -> None:
        self._patience.stop()
        self._error, self._is_loading, self._is_waiting = phrases.in_words(error), False, False
        self._show()
        self.ways.report(error)

    def _wait_shows(self) -> None:
        self._is_loading = True
        self._show()

    def _show_rows_anew(self) -> None:
        """The same listings, said otherwise."""
        for number in () if self._has_only_glanced else self._cards.held:
            rows = self._page(self._found.cards) if number == 0 and self._found else self._load(number)
            if rows is not None:
                self._cards.set_page(number, rows)

    def _load(self, number: int) -> tuple[CardRow, ...] | None:
        """A page's rows, at once where the answer is at hand; else they are set when they come."""
        if self._ground is None or self._reader is None:
            return ()
        if number == 0 and self._found is not None and not self._has_only_glanced:
            return self._page(self._found.cards)
        query = self._ask.query(self._reader.language, self._reader.now)
        at_once: list[tuple[CardRow, ...]] = []
        is_late = False

        def done(cards: tuple[Card, ...]) -> None:
            if is_late:
                self._cards.set_page(number, self._page(cards))
            else:
                at_once.append(self._page(cards))

        self._ground.asker.ask(lambda browsing: browsing.page(query, number), done, self._take_error)
        is_late = True
        return at_once[0] if at_once else None

    def _page(self, cards: tuple[Card, ...]) -> tuple[CardRow, ...]:
        assert self._reader is not None
        return self._rows.of(cards, self._reader)

    def _show(self) -> None:
        if self._ground is None or self._reader is None:
            kind = self._ask.kind.value
            self._shown.show(BrowseProps(kind=kind, is_loading=self._is_loading, error_text=self._error))
            return
        if not self._is_waiting:
            self._shown_scroll = self._ask.scroll
        self._shown.show(
            derive(
                BrowseInputs(
                    ask=self._ask,
                    reader=self._reader,
                    catalogue=self._ground.catalogue,
                    exhibitors=self._exhibitor_names(self._ground),
                    sought=self._exhibitors.sought,
                    answer=self._found.answer if self._found else None,
                    is_loading=self._is_loading,
                    error_text=self._error,
                    selected_id=self._selected,
                    # Until the cards are there, where they were scrolled to is nowhere.
                    scroll=self._shown_scroll,
                )
            )
        )

    def _seek_exhibitors(self) -> None:
        if self._ground is not None:
            asker = self._ground.facet_asker
            self._exhibitors.seek(self._ask, self._exhibitor_counts(), asker, self._show)

    def _exhibitor_counts(self) -> Mapping[str, int]:
        return self._found.answer.counts.get("exhibitor", {}) if self._found else {}

    def _exhibitor_names(self, ground: Ground) -> Mapping[str, Texts]:
        """What the exhibitors among the filters are called; they are read, so that may fail."""
        try:
            return self._exhibitors.names(self._ask, self._exhibitor_counts(), ground.exhibitor_names)
        except KnownError as error:
            self.ways.report(error)
            return {}
