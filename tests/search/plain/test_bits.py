"""Sets of document numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from catalogue.search.plain import bits

sets = st.frozensets(st.integers(0, 200))


@given(sets, sets)
def test_bits_are_sets(one: frozenset[int], other: frozenset[int]) -> None:
    """Members, union, intersection and size are those of Python's sets."""
    first, second = bits.mask(one, 201), bits.mask(other, 201)
    assert bits.numbers(first) == sorted(one)
    assert bits.numbers(first | second) == sorted(one | other)
    assert bits.numbers(first & second) == sorted(one & other)
    assert first.bit_count() == len(one)


@given(sets)
def test_flags_name_the_members(members: frozenset[int]) -> None:
    """There is one flag a number, up to the greatest member."""
    flags = bits.flags_of(bits.mask(members, 201))
    assert {number for number, flag in enumerate(flags) if flag} == members
