"""Where arrays lie between the steps of a build: in memory for a small catalogue, else in scratch files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


class Shelf(Protocol):
    """Keeps flat arrays by name."""

    def append(self, name: str, array: Array) -> None:
        """Keep an array, behind what is kept by that name already, which has the same dtype."""
        ...

    def get(self, name: str, first: int = 0, last: int | None = None) -> Array:
        """A kept array, or its items `first` to `last` - 1. KeyError where there is none."""
        ...

    def size(self, name: str) -> int:
        """How many items a kept array has. KeyError where there is none."""
        ...

    def drop(self, name: str) -> None:
        """Let go of an array that nobody needs any more."""
        ...


class Memory:
    """Keeps arrays in memory."""

    def __init__(self) -> None:
        self._arrays: dict[str, list[Array]] = {}

    def append(self, name: str, array: Array) -> None:
        self._arrays.setdefault(name, []).append(array)

    def get(self, name: str, first: int = 0, last: int | None = None) -> Array:
        parts = self._arrays[name]
        if len(parts) > 1:
            parts[:] = [np.concatenate(parts)]
        return parts[0][first:last]

    def size(self, name: str) -> int:
        return sum(part.size for part in self._arrays[name])

    def drop(self, name: str) -> None:
        del self._arrays[name]


class Files:
    """Keeps each array in a file of its own in `folder`, `name.dtype`; one process at a time writes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def append(self, name: str, array: Array) -> None:
        with (self._folder / f"{name}.{array.dtype.str[1:]}").open("ab") as file:
            file.write(np.ascontiguousarray(array).data)

    def get(self, name: str, first: int = 0, last: int | None = None) -> Array:
        path, dtype = self._found(name)
        count = -1 if last is None else last - first
        return np.fromfile(path, dtype, count, offset=first * dtype.itemsize)

    def size(self, name: str) -> int:
        path, dtype = self._found(name)
        return path.stat().st_size // dtype.itemsize

    def drop(self, name: str) -> None:
        path, _ = self._found(name)
        path.unlink()

    def _found(self, name: str) -> tuple[Path, np.dtype[Any]]:
        for code in ("u4", "u1", "i8", "f8", "u8", "u2"):
            path = self._folder / f"{name}.{code}"
            if path.exists():
                return path, np.dtype(f"<{code}")
        raise KeyError(name)
