"""What a visitor saved, in memory; the last removal can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalogue.model.listing import Key


@dataclass(frozen=True, slots=True)
class MyList:
    """`keys` in the order they were saved. `removed` is the last thing removed and the place it had."""

    keys: tuple[Key, ...] = ()
    removed: tuple[int, Key] | None = None

    def __contains__(self, key: Key) -> bool:
        return key in self.keys

    def toggled(self, key: Key) -> MyList:
        """The list with `key` saved, or without it if it was."""
        return self.without(key) if key in self.keys else MyList((*self.keys, key))

    def without(self, key: Key) -> MyList:
        """The list without `key`."""
        if key not in self.keys:
            return self
        place = self.keys.index(key)
        return MyList(self.keys[:place] + self.keys[place + 1 :], (place, key))

    def undone(self) -> MyList:
        """The list as it was before the last removal."""
        if self.removed is None:
            return self
        place, key = self.removed
        if key in self.keys:
            return replace(self, removed=None)
        return MyList((*self.keys[:place], key, *self.keys[place:]))
