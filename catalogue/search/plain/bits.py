"""Sets of document numbers as the bits of one integer: `&` and `|` are its set operations."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress

_ONE = ord("1")
_FLAGS = bytes.maketrans(b"01", b"\0\1")


def mask(numbers: Iterable[int], size: int) -> int:
    """The set of `numbers`, each from 0 to `size` - 1."""
    digits = bytearray(b"0") * (size + 1)
    for number in numbers:
        digits[number] = _ONE
    digits.reverse()
    return int(digits, 2)


def numbers(bits: int) -> list[int]:
    """The set's members, ascending."""
    flags = flags_of(bits)
    return list(compress(range(len(flags)), flags))


def flags_of(bits: int) -> bytes:
    """One byte a number, 1 where it is in the set; it ends with the greatest member."""
    return f"{bits:b}"[::-1].encode().translate(_FLAGS)
