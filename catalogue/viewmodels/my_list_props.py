"""What the visitor's own list shows, beside its cards."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.services.my_list import MyList


@dataclass(frozen=True, slots=True)
class MyListProps:
    """What the screen shows."""

    is_empty: bool = True
    can_undo: bool = False


def derive(saved: MyList) -> MyListProps:
    """The state of the list."""
    return MyListProps(is_empty=not saved.keys, can_undo=saved.removed is not None)
