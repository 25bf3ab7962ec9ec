"""The rows of cards as they were last said; the same listings come again with each letter that is typed."""

from __future__ import annotations

from collections.abc import Iterable

from catalogue.model.card import Card
from catalogue.model.listing import Key
from catalogue.services.browse import PAGE
from catalogue.viewmodels.card_row import CardRow, derive
from catalogue.viewmodels.reader import Reader

_KEPT = 16 * PAGE


class CardRows:
    """Rows for one reader: whoever changes the reader clears them."""

    def __init__(self) -> None:
        self._kept: dict[Key, CardRow] = {}

    def of(self, cards: Iterable[Card], reader: Reader) -> tuple[CardRow, ...]:
        """The cards' rows, in their order."""
        return tuple([self._row(card, reader) for card in cards])

    def clear(self) -> None:
        """Forget all rows."""
        self._kept.clear()

    def _row(self, card: Card, reader: Reader) -> CardRow:
        row = self._kept.get(card.key)
        if row is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            row = self._kept[card.key] = derive(card, reader)
        return row
