"""Opens an index file: memory-mapped, and no byte trusted before its CRC-32 was checked.

Opening reads the preface, the table and the header only. A block is checked when it is first asked for, or
by `verify` in the background; what is verified costs nothing more than a look into a dictionary.
"""

from __future__ import annotations

import errno
import json
import mmap
import os
import sys
import weakref
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from catalogue.search.index.form import (
    ALIGNMENT,
    BLOCK,
    FORMAT,
    MAGIC,
    PREFACE,
    Refused,
    Section,
    sections_of,
)
from catalogue.search.index.writing import Stream, Writer, write

__all__ = ["FORMAT", "IndexFile", "Refused", "Stream", "Writer", "write"]

Array = NDArray[Any]

# Linux' MADV_POPULATE_READ (5.14), which Python has no name for yet: pages are read and put into the map.
_POPULATE = 22
# Windows would change line ends; a pipe of that name would wait for a writer.
_FLAGS: int = getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


class IndexFile:
    """The arrays of an index file. Any thread may ask; every method may raise Refused.

    `header` is what the builder said of them; `sections` are their names, dtypes and shapes.
    """

    def __init__(
        self,
        mapped: mmap.mmap,
        handle: int,
        header: Mapping[str, Any],
        sections: Mapping[str, Section],
        crcs: Array | None,
    ) -> None:
        """`crcs` are those of all blocks, u4; None: this program has just written them."""
        self.header = header
        self.sections = sections
        self._map = mapped
        self._handle = handle
        blocks = sum(section.blocks for section in sections.values())
        self._crcs = np.empty(0, "<u4") if crcs is None else crcs
        self._checked = bytearray(blocks) if crcs is not None else bytearray(b"\1" * blocks)
        self._views = {name: self._view(section) for name, section in sections.items()}
        self._whole = {name: view for name, view in self._views.items() if crcs is None or not view.size}
        # Last: until here the handle is closed by whoever opened it.
        self._let_go = weakref.finalize(self, os.close, handle)

    @classmethod
    def open(cls, path: Path) -> IndexFile:
        """The file at `path`, of which nothing but its description is verified yet."""
        try:
            handle = os.open(path, os.O_RDONLY | _FLAGS)
        except FileNotFoundError:
            raise Refused("missing") from None
        except OSError as error:
            raise Refused("unreadable", str(error)) from error
        try:
            return _opened(handle)
        except OSError as error:
            os.close(handle)
            raise Refused("unreadable", str(error)) from error
        except BaseException:
            os.close(handle)
            raise

    @classmethod
    def unfinished(cls, path: Path, header: Mapping[str, Any], sections: Mapping[str, Section]) -> IndexFile:
        """The sections that a writer has flushed to `path` so far. Raises OSError."""
        handle = os.open(path, os.O_RDONLY | _FLAGS)
        try:
            return cls(mmap.mmap(handle, 0, access=mmap.ACCESS_READ), handle, header, sections, None)
        except BaseException:
            os.close(handle)
            raise

    def whole(self, name: str) -> Array:
        """A section, read-only. KeyError if there is none of that name."""
        try:
            return self._whole[name]
        except KeyError:
            section = self.sections[name]
            self._check(section, 0, section.blocks)
            return self._whole.setdefault(name, self._views[name])

    def is_verified(self, name: str) -> bool:
        """Whether all of a section was checked already."""
        return name in self._whole

    def part(self, name: str, first: int, last: int) -> Array:
        """The rows `first` to `last` - 1 of a section, as a slice of it."""
        if name not in self._whole and first < last:
            section = self.sections[name]
            row = section.row_size
            self._check(section, first * row // BLOCK, (last * row - 1) // BLOCK + 1)
        return self._views[name][first:last]

    def take(self, name: str, numbers: NDArray[np.integer[Any]]) -> Array:
        """A copy of the rows of these numbers, which aren't negative, in their order."""
        if name not in self._whole and numbers.size:
            section = self.sections[name]
            row = section.row_size
            begins = numbers.astype(np.int64) * row
            within = (*range(0, row, BLOCK), row - 1)
            for block in np.unique([(begins + byte) // BLOCK for byte in within]).tolist():
                self._check(section, block, block + 1)
        rows: Array = self._views[name][numbers]
        return rows

    def verify(self, stop: Callable[[], bool] = lambda: False) -> None:
        """Check all blocks, until `stop` says so: for a thread in the background. Warms the page cache."""
        room = bytearray(BLOCK)
        for name, section in self.sections.items():
            for block in range(section.blocks):
                if stop():
                    return
                if hasattr(os, "preadv") and not self._checked[section.first_block + block]:
                    # Other threads go on while it is read; they wouldn't while it is brought into the map.
                    with suppress(OSError):
                        os.preadv(self._handle, [room], section.offset + block * BLOCK)
                self._check(section, block, block + 1)
            self.whole(name)

    def close(self) -> None:
        """Let go of the file; arrays that somebody still holds stay readable."""
        self._views, self._whole = {}, {}
        with suppress(BufferError):
            self._map.close()
        self._let_go()

    def _view(self, section: Section) -> Array:
        if not section.size:
            view: Array = np.empty(section.shape, section.dtype)
            view.flags.writeable = False
            return view
        count = section.size // section.dtype.itemsize
        return np.frombuffer(self._map, section.dtype, count, section.offset).reshape(section.shape)

    def _check(self, section: Section, first: int, last: int) -> None:
        """Check those blocks of a section that aren't yet. Two threads may check the same one: no harm."""
        begin = section.first_block
        missing = self._checked.find(0, begin + first, begin + min(last, section.blocks))
        while missing >= 0:
            offset = (missing - begin) * BLOCK
            if self._crc(section.offset + offset, min(BLOCK, section.stored - offset)) != self._crcs[missing]:
                raise Refused("damaged", f"section {section.name!r}, block {missing - begin}")
            self._checked[missing] = 1
            missing = self._checked.find(0, missing + 1, begin + min(last, section.blocks))

    def _crc(self, offset: int, size: int) -> int:
        """The CRC-32 of bytes of the file; Refused where they can't be read.

        A medium that can't be read under a map ends the program; asked for beforehand it is only an error.
        """
        try:
            if self._is_brought(offset, size):
                return zlib.crc32(memoryview(self._map)[offset : offset + size])
            if hasattr(os, "pread"):
                return zlib.crc32(os.pread(self._handle, size, offset))
            return zlib.crc32(self._map[offset : offset + size])
        except OSError as error:
            raise Refused("unreadable", str(error)) from error

    def _is_brought(self, offset: int, size: int) -> bool:
        """Bring bytes into the map; False where the system can't be asked to. Raises OSError."""
        if sys.platform != "linux":
            return False
        start = offset // mmap.PAGESIZE * mmap.PAGESIZE
        try:
            self._map.madvise(_POPULATE, start, offset + size - start)
        except OSError as error:
            if error.errno == errno.EINVAL:
                return False
            raise
        return True


def _opened(handle: int) -> IndexFile:
    """The index file behind an open handle, which becomes its own. Raises Refused and OSError."""
    size = os.fstat(handle).st_size
    start = os.read(handle, ALIGNMENT)
    if start[: len(MAGIC)] != MAGIC:
        raise Refused("foreign")
    if len(start) < ALIGNMENT:
        raise Refused("cut")
    preface, own = start[: PREFACE.size], int.from_bytes(start[PREFACE.size :], "little")
    _, form, crc, table, begin, end = PREFACE.unpack(preface)
    if form != FORMAT:
        raise Refused("newer" if form > FORMAT else "older", str(form))
    if zlib.crc32(preface) != own or not ALIGNMENT <= table <= begin <= end:
        raise Refused("damaged", "preface")
    if size != end:
        raise Refused("cut" if size < end else "damaged", f"{size} bytes, not {end}")
    mapped = mmap.mmap(handle, size, access=mmap.ACCESS_READ)
    if zlib.crc32(memoryview(mapped)[table:end]) != crc:
        raise Refused("damaged", "header")
    try:
        header = json.loads(mapped[begin:end])
        sections = sections_of(header, table)
        if begin - table != 4 * sum(section.blocks for section in sections.values()):
            raise Refused("damaged", "table")
        blocks = (begin - table) // 4
        crcs = np.frombuffer(mapped, "<u4", blocks, table).copy() if blocks else np.empty(0, "<u4")
        return IndexFile(mapped, handle, header, sections, crcs)
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        raise Refused("damaged", "header") from error
