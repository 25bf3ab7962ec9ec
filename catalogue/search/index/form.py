"""The form of an index file, and what makes one be refused.

A file is, in this order:
- the preface, 64 bytes (`PREFACE`), which says where the two last parts are and ends with its own CRC-32;
- the sections, each beginning at a multiple of 64 bytes and filled up with zeros to the next one;
- the table of CRC-32s, u4, one for each block of each section, in the order of the sections;
- the header, JSON in UTF-8, which ends the file.
All numbers are little-endian. A section's last block ends with its zeros, so that every byte has a CRC.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

FORMAT = 1
"""Of files like these; one of another number is refused."""

MAGIC = b"FAIRINDX"
ALIGNMENT = 64
BLOCK = 256 * 1024
"""Bytes that one CRC-32 vouches for."""

PREFACE = struct.Struct("<8sIIQQQ20x")
"""Magic, format, CRC-32 of table and header, offset of the table, offset of the header, size of the file;
its own CRC-32 follows."""

DTYPES = frozenset({"|u1", "<u2", "<u4", "<u8", "|i1", "<i2", "<i4", "<i8", "<f4", "<f8"})
"""What a section may hold, as numpy writes it."""

Fact = Literal["missing", "unreadable", "foreign", "newer", "older", "cut", "damaged"]


class Refused(Exception):
    """An index file that is not to be trusted; `fact` says why. Never shown to people as it is."""

    def __init__(self, fact: Fact | str, detail: str = "") -> None:
        super().__init__(f"{fact}: {detail}" if detail else fact)
        self.fact = fact


@dataclass(frozen=True, slots=True)
class Section:
    """Where an array lies: `offset` in bytes from the file's beginning, `first_block` in the table."""

    name: str
    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    offset: int
    first_block: int

    @property
    def row_size(self) -> int:
        """Bytes of one row: of what the first number of the shape counts."""
        return self.dtype.itemsize * math.prod(self.shape[1:])

    @property
    def size(self) -> int:
        """Bytes of the array."""
        return self.row_size * self.shape[0]

    @property
    def stored(self) -> int:
        """Bytes of the array and the zeros after it."""
        return aligned(self.size)

    @property
    def blocks(self) -> int:
        """How many blocks it has; none if it is empty."""
        return -(-self.size // BLOCK)

    def described(self) -> list[object]:
        """What the header says of it."""
        return [self.name, self.dtype.str, list(self.shape), self.offset]


def aligned(size: int) -> int:
    """`size`, or the next larger multiple of the alignment."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def sections_of(header: Mapping[str, Any], end: int) -> dict[str, Section]:
    """The sections a header describes, by name. `end` is where the last one ends.

    Raises Refused where they don't follow each other without a gap or hold something other than numbers.
    """
    found: dict[str, Section] = {}
    offset, block = ALIGNMENT, 0
    for name, code, shape, begins in header["sections"]:
        numbers = tuple(shape)
        is_sound = (
            isinstance(name, str)
            and name not in found
            and code in DTYPES
            and len(numbers) >= 1
            and all(type(number) is int and number >= 0 for number in numbers)
            and begins == offset
        )
        if not is_sound:
            raise Refused("damaged", f"section {name!r}")
        found[name] = section = Section(name, np.dtype(code), numbers, offset, block)
        offset += section.stored
        block += section.blocks
        if offset > end:
            raise Refused("damaged", f"section {name!r}")
    if offset != end:
        raise Refused("damaged", "bytes of no section")
    return found
