"""Keeps a search up with what an editor saves, until the next index is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.search.overlay import Overlay
from catalogue.search.parts import Base
from catalogue.services.documents import open_searchable
from catalogue.store.bare_documents import bare_documents
from catalogue.store.dependents import dependents
from catalogue.store.opening import open_reader

MOST = 5_000
"""Listings changed since the index was built, from which on building it anew is better than any more."""

_LISTINGS = frozenset(kind.value for kind in Kind)


class Changes:
    """The changes to the catalogue in `folder` since its index, or any other `base`, was made.

    `engine` answers as of the last change that was saved; each change makes another one, so that one that is
    answering in another thread goes on undisturbed.
    """

    def __init__(self, folder: Path, base: Base) -> None:
        self._folder = folder
        self._keys: frozenset[Key] = frozenset()
        self.engine = Overlay(base, (), (), self._placed)

    @property
    def are_many(self) -> bool:
        """Whether the index should be built anew: each answer looks through all that changed."""
        return len(self._keys) > MOST

    @contextmanager
    def saving(self, keys: Iterable[Key]) -> Iterator[None]:
        """Save a change of these things inside: listings, new and deleted ones too, categories, themes,
        places, coverages, or a country's membership. Afterwards all that it changed is found as it is now,
        with what depends on it: a renamed exhibitor's products, say.

        Save the whole change, not a part of one: what isn't committed isn't seen. Raises KnownError where the
        catalogue can't be read, Refused where the index turns out damaged, and whatever saving raises; then
        `engine` stays as it was.
        """
        things = tuple(keys)
        before = self._depending(things)
        yield
        changed = {*before, *self._depending(things), *(key for key in things if key.kind in _LISTINGS)}
        with open_searchable(self._folder) as searchable:
            documents = searchable.by_key(sorted(changed))
        engine = self.engine.with_changes(documents, changed)
        engine.prepare()
        self._keys |= changed
        self.engine = engine

    def _depending(self, things: Sequence[Key]) -> frozenset[Key]:
        with closing(open_reader(self._folder)) as db:
            return dependents(db, things)

    def _placed(self, keys: Sequence[Key]) -> list[Document]:
        # Whichever thread asks for an answer; each time anew, as the log of a writer comes and goes.
        with closing(open_reader(self._folder)) as db:
            return bare_documents(db, keys)
