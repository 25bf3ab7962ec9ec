"""Which of very many values are listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.listing import Kind
from catalogue.services.ask import Ask
from catalogue.viewmodels.facet_listing import VALUES_LISTED, VALUES_SHOWN, called, listing, most

PRODUCTS = Ask.of(Kind.PRODUCT)
NONE: frozenset[str] = frozenset()
MANY = {f"shop-{number:04}": 1000 - number for number in range(900)}


class Untouchable(Mapping[str, int]):
    """Counts of very many values that can be told, but not looked through."""

    def __getitem__(self, value: str) -> int:
        return MANY[value]

    def __iter__(self) -> Iterator[str]:
        raise AssertionError

    def __len__(self) -> int:
        raise AssertionError

    def most(self, number: int) -> list[tuple[str, int]]:
        """The first ones are the highest."""
        return list(MANY.items())[:number]


@given(st.dictionaries(st.text(max_size=2), st.integers(0, 3)), st.integers(0, 8))
def test_the_highest_come_first(counts: dict[str, int], number: int) -> None:
    """As many as asked for, none left out is higher, equals in the order of their values."""
    found = most(counts, number)
    assert list(found) == sorted(found, key=lambda value: (-counts[value], value))
    assert len(found) == min(number, len(counts))
    left = [count for value, count in counts.items() if value not in found]
    assert all(count <= min(found.values(), default=0) for count in left) or not number


def test_few_values_are_listed_whole() -> None:
    """Up to the limit nothing is cut, and all names may be needed."""
    few = dict(list(MANY.items())[:VALUES_LISTED])
    listed = listing("exhibitor", PRODUCTS, few, NONE)
    assert (listed.counts, listed.is_cut) == (few, False)
    assert called("exhibitor", PRODUCTS, listed) == tuple(few)


def test_of_very_many_values_only_the_highest_are_touched() -> None:
    """The others are neither counted nor named; of a closed facet only the names shown are asked for."""
    listed = listing("exhibitor", PRODUCTS, Untouchable(), NONE)
    assert listed.is_cut
    assert list(listed.counts) == list(MANY)[:VALUES_LISTED]
    assert called("exhibitor", PRODUCTS, listed) == tuple(MANY)[:VALUES_SHOWN]
    spread = PRODUCTS.spread("exhibitor", True)
    assert (
        called("exhibitor", spread, listing("exhibitor", spread, MANY, NONE)) == tuple(MANY)[:VALUES_LISTED]
    )


def test_what_is_chosen_or_sought_is_listed_too() -> None:
    """A chosen value stays, also without a listing; a sought one is there if it has any."""
    ask = PRODUCTS.filtered({"exhibitor": frozenset({"shop-0800", "gone"})})
    listed = listing("exhibitor", ask, MANY, frozenset({"shop-0700", "nothing"}))
    more = list(listed.counts.items())[VALUES_LISTED:]
    assert more == [("shop-0700", 300), ("shop-0800", 200), ("gone", 0)]


def test_values_that_no_search_finds_are_never_cut() -> None:
    """Countries, categories and days are listed whole: nothing else would find the others."""
    for facet in ("country", "category", "day", "theme", "price"):
        assert not listing(facet, PRODUCTS, MANY, NONE).is_cut
