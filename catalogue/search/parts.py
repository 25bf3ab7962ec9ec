"""What an engine promises so that some of its listings can be searched beside it in a newer form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from catalogue.model.listing import Key
from catalogue.model.query import Query
from catalogue.search.hits import Documents, Lookup

Found = TypeVar("Found", bound=Documents)


class Standing(NamedTuple):
    """Where a listing that was found stands among all that were.

    Smaller `worth`s come first: (0,) found in a name and (1,) elsewhere by relevance; the price and time keys
    of `order.py` by price and time; nothing by name. Equals stand by `place`: how many of the engine's
    listings, found or not, come before it in the published order, or by name in the query's language.
    """

    worth: tuple[Any, ...]
    place: int


class Share(NamedTuple):
    """What one part adds to an answer: `total` as in Answer, `keys` of those listings that were asked for, in
    order; and, worked out when called, the `standings` of each of them, and `counts` as in Answer."""

    total: int
    keys: Sequence[Key]
    standings: Callable[[], Sequence[Standing]]
    counts: Callable[[], Mapping[str, Mapping[str, int]]]


class Part(Protocol[Found]):
    """Listings that are searched beside others. No text is corrected here: all parts together decide that."""

    @property
    def lookup(self) -> Lookup[Found]:
        """What a text finds here. Its sets may hold listings of no part; they are not counted, and what only
        they hold is in no vocabulary."""
        ...

    def total(self, query: Query) -> int:
        """How many listings are found."""
        ...

    def share(self, query: Query, first: int, last: int) -> Share:
        """What is found, and of it the listings from `first` to before `last` in the query's order; the
        query's own page is of no account."""
        ...


class Base(Protocol):
    """An engine beside which changed listings can be searched."""

    def without(self, keys: frozenset[Key]) -> Part[Any]:
        """Its listings but these; keys that it doesn't know are of no account."""
        ...

    def __len__(self) -> int:
        """How many listings it has."""
        ...

    def key_at(self, place: int, language: str | None) -> Key:
        """Its listing at a place, from 0, of the published order or, with a language, by name."""
        ...

    def place_of(self, key: Key, language: str | None) -> int | None:
        """The place of a listing in that order; None if there is no such listing."""
        ...
