"""The steps of a build that don't wait for each other, as messages to whoever does them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index.building.batch import shelve
from catalogue.search.index.building.letters import Letters
from catalogue.search.index.building.merge_facets import merge_facets
from catalogue.search.index.building.merge_names import merge_names
from catalogue.search.index.building.merge_terms import merge_terms
from catalogue.search.index.building.numbering import Batch
from catalogue.search.index.building.shelf import Shelf
from catalogue.search.index.source import Source


@dataclass(frozen=True, slots=True)
class Tools:
    """What tasks are done with, in one process."""

    source: Source
    shelf: Shelf
    letters: Letters


class Task(Protocol):
    """A picklable step: reads the source or the shelf, and leaves what it made on the shelf."""

    def run(self, tools: Tools) -> None:
        """Do it. Raises KnownError and OSError."""
        ...


@dataclass(frozen=True, slots=True)
class Read:
    """Read one batch of documents."""

    batch: Batch

    def run(self, tools: Tools) -> None:
        shelve(self.batch, tools.source, tools.shelf, tools.letters)


@dataclass(frozen=True, slots=True)
class MergeTerms:
    """Merge one share of a vocabulary."""

    vocabulary: str
    batches: int
    share: int

    def run(self, tools: Tools) -> None:
        merge_terms(tools.shelf, self.vocabulary, self.batches, self.share)


@dataclass(frozen=True, slots=True)
class MergeNames:
    """Merge one language's order of names."""

    language: str
    batches: int
    by_rank: NDArray[np.uint32]

    def run(self, tools: Tools) -> None:
        merge_names(tools.shelf, self.language, self.batches, self.by_rank)


@dataclass(frozen=True, slots=True)
class MergeFacets:
    """Merge the facets."""

    batches: Sequence[Batch]

    def run(self, tools: Tools) -> None:
        merge_facets(tools.shelf, self.batches)
