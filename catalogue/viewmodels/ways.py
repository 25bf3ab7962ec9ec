"""Where a visitor can go and what a visitor can do, as the screens ask for it."""

from __future__ import annotations

from typing import Protocol

from catalogue.model.listing import Key, Kind
from catalogue.services.journey import Section


class Ways(Protocol):
    """What the screens may ask of the visit that they belong to."""

    def go_to(self, section: Section) -> None:
        """Show a section."""
        ...

    def open(self, key: Key) -> None:
        """Go on to a thing: a listing or a country. Back returns to what was open before."""
        ...

    def select(self, key: Key) -> None:
        """Show a listing beside the cards it was chosen from, in place of the one shown before."""
        ...

    def close(self) -> None:
        """Close what is open."""
        ...

    def back(self) -> None:
        """Return to the stop before."""
        ...

    def search(self, text: str) -> None:
        """Search all three kinds for the same words."""
        ...

    def browse(self, section: Section, facet: str, value: str) -> None:
        """Show a section with one choice made and nothing else."""
        ...

    def look_in(self, kind: Kind) -> None:
        """Show the section of a kind without filters, with the words as they are."""
        ...

    def show_hall(self, hall_id: str) -> None:
        """Show the plan of a hall."""
        ...

    def found(self, kind: Kind) -> None:
        """A section has another answer."""
        ...

    def toggle_saved(self, key: Key) -> None:
        """Save a listing, or remove it from the list if it was saved."""
        ...

    def remove(self, key: Key) -> None:
        """Remove a listing from the list."""
        ...

    def undo_removal(self) -> None:
        """Bring the last listing removed back."""
        ...

    def set_language(self, tag: str) -> None:
        """Show everything in another language."""
        ...

    def report(self, error: Exception) -> None:
        """Tell the visitor of an error; what is shown goes on."""
        ...
