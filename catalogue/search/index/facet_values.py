"""The values of one facet, read one by one: there may be thirty thousand, and few are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

from catalogue.search.index.file import IndexFile


class Values(Sequence[str]):
    """The values with the codes `first` to `last` - 1, in their order, which is that of their code points."""

    def __init__(self, file: IndexFile, first: int, last: int) -> None:
        self._file = file
        self._first = first
        self._known: list[str | None] = [None] * (last - first)

    def __len__(self) -> int:
        return len(self._known)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return [self[number] for number in range(*place.indices(len(self)))]
        known = self._known[place]
        if known is None:
            code = self._first + range(len(self))[place]
            first, last = self._file.part("value_offsets", code, code + 2).tolist()
            text = self._file.part("values", first, last).tobytes()
            known = self._known[place] = text.decode("utf-8", "surrogatepass")
        return known
