"""Writes an index file, section by section, with little memory: beside its place, then switched."""

from __future__ import annotations

import json
import os
import tempfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import DTypeLike, NDArray

from catalogue.search.index.form import ALIGNMENT, BLOCK, DTYPES, FORMAT, MAGIC, PREFACE, Section, aligned

Array = NDArray[Any]

_BUFFER = 1 << 20


class Writer:
    """Writes `path`; a context manager that leaves nothing behind unless `finish` was called.

    Not for several threads. All methods raise OSError where the disk is full or forbids it.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        self._path = path
        self._temporary = Path(name)
        self._file = os.fdopen(handle, "wb", buffering=_BUFFER)
        self._end = ALIGNMENT
        self._at = 0
        self._streams: list[Stream] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.abandon()

    def add(self, name: str, array: Array) -> None:
        """Write a whole section at once."""
        self.add_chunks(name, array.dtype, (array,), array.shape[1:])

    def add_chunks(
        self, name: str, dtype: DTypeLike, chunks: Iterable[Array], row: tuple[int, ...] = ()
    ) -> int:
        """Write a section of unknown length from arrays of rows of the shape `row`; returns its length."""
        stream = self.stream(name, dtype, (-1, *row))
        for chunk in chunks:
            stream.write(chunk)
        stream.close()
        return stream.length

    def stream(self, name: str, dtype: DTypeLike, shape: tuple[int, ...]) -> Stream:
        """A section to write bit by bit. Its place is kept, so that several can be written in turns.

        A length of -1 (`shape[0]`) is not known yet: such a section has to be closed before the next one.
        """
        if any(stream.is_last for stream in self._streams):
            raise ValueError(f"{self._streams[-1].name} has to be closed before {name} can be begun")
        if any(stream.name == name for stream in self._streams):
            raise ValueError(f"{name} is there already")
        kind = np.dtype(dtype).newbyteorder("<")
        if kind.str not in DTYPES or not shape:
            raise TypeError(f"{name} can't hold {kind} in the shape {shape}")
        stream = Stream(self, name, kind, shape, self._end)
        self._streams.append(stream)
        if shape[0] >= 0:
            self._end += aligned(stream.row_size * shape[0])
        return stream

    def finish(self, header: Mapping[str, Any]) -> None:
        """Write what describes the sections, make the file durable and give it its name.

        `header` is anything JSON knows; the names `format` and `sections` are the file's own.
        """
        for stream in self._streams:
            if not stream.is_closed:
                raise ValueError(f"{stream.name} isn't closed")
        table = np.array([crc for stream in self._streams for crc in stream.crcs], dtype="<u4").tobytes()
        described = {
            **header,
            "format": FORMAT,
            "sections": [one.section.described() for one in self._streams],
        }
        words = json.dumps(described, sort_keys=True, ensure_ascii=True, allow_nan=False).encode("ascii")
        self.put(self._end, table + words)
        begin = self._end + len(table)
        preface = PREFACE.pack(MAGIC, FORMAT, zlib.crc32(table + words), self._end, begin, begin + len(words))
        self.put(0, preface + zlib.crc32(preface).to_bytes(4, "little"))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        # mkstemp's files are the owner's alone; a catalogue is for every account of a kiosk.
        self._temporary.chmod(0o644)
        self._temporary.replace(self._path)
        _keep_name(self._path)

    def flushed(self) -> tuple[Path, dict[str, Section]]:
        """All sections so far, closed ones, in the file at the path returned: to work out further ones."""
        self._file.flush()
        blocks, sections = 0, {}
        for stream in self._streams:
            section = stream.section
            written = replace(section, dtype=np.dtype(section.dtype.str), first_block=blocks)
            sections[stream.name] = written
            blocks += written.blocks
        return self._temporary, sections

    def abandon(self) -> None:
        """Leave nothing behind. Harmless after `finish`."""
        try:
            self._file.close()
        finally:
            self._temporary.unlink(missing_ok=True)

    def put(self, offset: int, data: bytes | memoryview) -> None:
        """Write bytes at a place: for the streams."""
        if offset != self._at:
            self._file.seek(offset)
        self._file.write(data)
        self._at = offset + len(data)

    def end_at(self, offset: int) -> None:
        """The last section ends here: for the stream whose length wasn't known."""
        self._end = offset


class Stream:
    """One section while it is written; it has `length` rows so far, and `crcs` of its blocks."""

    def __init__(
        self, writer: Writer, name: str, dtype: np.dtype[Any], shape: tuple[int, ...], offset: int
    ) -> None:
        self._writer = writer
        self._section = Section(name, dtype, shape, offset, 0)
        self._size = 0
        self._crc = 0
        self.name = name
        self.length = 0
        self.is_closed = False
        self.crcs: list[int] = []

    @property
    def row_size(self) -> int:
        """Bytes of one row."""
        return self._section.row_size

    @property
    def is_last(self) -> bool:
        """Whether nothing can be placed behind it yet."""
        return self._section.shape[0] < 0 and not self.is_closed

    @property
    def section(self) -> Section:
        """The section as it was written."""
        rows = (self.length, *self._section.shape[1:])
        return Section(self.name, self._section.dtype, rows, self._section.offset, 0)

    def write(self, rows: Array) -> None:
        """Append an array of rows, of the section's dtype and shape."""
        section = self._section
        if rows.dtype != section.dtype or rows.shape[1:] != section.shape[1:]:
            raise TypeError(
                f"{self.name} holds {section.dtype} {section.shape}, not {rows.dtype} {rows.shape}"
            )
        if self.is_closed or 0 <= section.shape[0] < self.length + len(rows):
            raise ValueError(f"{self.name} has no room for {len(rows)} more rows")
        self.length += len(rows)
        if rows.size:
            self._put(np.ascontiguousarray(rows).reshape(-1).view(np.uint8).data)

    def close(self) -> None:
        """The section is complete."""
        if 0 <= self._section.shape[0] != self.length:
            raise ValueError(f"{self.name} has {self.length} rows, not {self._section.shape[0]}")
        self._put(memoryview(bytes(aligned(self._size) - self._size)))
        if self._size % BLOCK:
            self.crcs.append(self._crc)
        if self.is_last:
            self._writer.end_at(self._section.offset + self._size)
        self.is_closed = True

    def _put(self, data: memoryview) -> None:
        while data:
            piece = data[: BLOCK - self._size % BLOCK]
            self._writer.put(self._section.offset + self._size, piece)
            self._crc = zlib.crc32(piece, self._crc)
            self._size += len(piece)
            if self._size % BLOCK == 0:
                self.crcs.append(self._crc)
                self._crc = 0
            data = data[len(piece) :]


def write(path: Path, header: Mapping[str, Any], sections: Mapping[str, Array]) -> None:
    """Write a whole index file from arrays in memory. Raises OSError."""
    with Writer(path) as writer:
        for name, array in sections.items():
            writer.add(name, array)
        writer.finish(header)


def _keep_name(path: Path) -> None:
    """Make the name durable; Windows does so by itself and has no handle of a folder."""
    if os.name == "nt":
        return
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
