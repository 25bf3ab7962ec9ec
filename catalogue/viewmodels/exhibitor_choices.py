"""The exhibitors among a section's filters: what they are called, which a needle finds among very many."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from catalogue.model.listing import Key, Kind
from catalogue.model.query import Query
from catalogue.model.text import Texts
from catalogue.services.ask import Ask
from catalogue.viewmodels.facet_listing import VALUES_LISTED, called, listing
from catalogue.viewmodels.searching import Asker

FACET = "exhibitor"


class ExhibitorChoices:
    """`sought` are the ids of the exhibitors that the needle finds, of a facet too long to be listed."""

    def __init__(self) -> None:
        self.sought: frozenset[str] = frozenset()
        self._needle = ""

    def seek(self, ask: Ask, counts: Mapping[str, int], asker: Asker, done: Callable[[], None]) -> None:
        """Look for the needle, if it is another one, among all exhibitors; then call `done`.

        `asker` asks for nothing else. An error leaves what is listed to look among.
        """
        needle = ask.needles.get(FACET, "").strip()
        if needle == self._needle:
            return
        self._needle, self.sought = needle, frozenset()
        asker.renew()
        if needle and listing(FACET, ask, counts, frozenset()).is_cut:
            query = Query(text=needle, kinds=frozenset({Kind.EXHIBITOR}), limit=VALUES_LISTED)

            def take(keys: tuple[Key, ...]) -> None:
                self.sought = frozenset(key.id for key in keys)
                done()

            asker.ask(lambda browsing: browsing.keys(query), take, lambda error: None)

    def names(
        self,
        ask: Ask,
        counts: Mapping[str, int],
        read: Callable[[tuple[str, ...]], Mapping[str, Texts]],
    ) -> Mapping[str, Texts]:
        """What those are called that are shown or chosen: id → name. Raises what `read` raises."""
        ids = called(FACET, ask, listing(FACET, ask, counts, self.sought))
        needed = tuple(dict.fromkeys((*ids, *ask.chosen(FACET))))
        return read(needed) if needed else {}
