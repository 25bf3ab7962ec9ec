"""Cuts texts into their terms, each text once."""

from __future__ import annotations

from typing import NamedTuple

from catalogue.search.words import Run, runs, spelled, terms_of


class Cut(NamedTuple):
    """A text as phrases are looked for in it, and its terms."""

    spelled: str
    terms: frozenset[str]


class Cutting:
    """Keeps what it cut: countries, categories and exhibitors stand in many documents, and a changed one has
    most of its texts as before."""

    def __init__(self) -> None:
        self._cuts: dict[str, Cut] = {}
        self._terms: dict[Run, tuple[str, ...]] = {}

    def cut(self, text: str) -> Cut:
        """The cut text."""
        known = self._cuts.get(text)
        if known is None:
            found = runs(text)
            terms = frozenset[str]().union(*map(self._terms_of, found))
            known = self._cuts[text] = Cut(spelled(found), terms)
        return known

    def _terms_of(self, run: Run) -> tuple[str, ...]:
        known = self._terms.get(run)
        if known is None:
            known = self._terms[run] = terms_of(run)
        return known
