"""A venue with halls, in each rows of booths with codes like B14."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from string import ascii_uppercase

from catalogue.generate.phrases import Phrase, texts
from catalogue.generate.plan import LANGUAGES
from catalogue.model.place import Place, PlaceForm
from catalogue.model.text import Texts

VENUE = "venue"
ROWS = 12
BOOTHS_OF_A_ROW = 40
BOOTHS_OF_A_HALL = ROWS * BOOTHS_OF_A_ROW
_FEWEST_HALLS = 3
# Metres: a booth's sides, the aisle between two rows, the space along the walls.
_WIDTH, _DEPTH, _AISLE, _WALL = 3.0, 3.0, 3.0, 4.0


def hall_count(exhibitors: int) -> int:
    """So many halls hold a booth for everybody."""
    return max(_FEWEST_HALLS, -(-exhibitors // BOOTHS_OF_A_HALL))


def booth_id(hall: int, row: int, booth: int) -> str:
    """Of halls from 1, rows from 0, booths from 1: hall-03-b14."""
    return f"{_hall_id(hall)}-{_code(row, booth).lower()}"


def places(phrases: Mapping[str, Sequence[Phrase]], halls: int) -> Iterator[Place]:
    """The venue and everything in it."""
    named = {phrase.id: phrase for phrase in phrases["place"]}
    yield Place(VENUE, PlaceForm.VENUE, None, "", (), True, named["venue"].texts)
    length = BOOTHS_OF_A_ROW * _WIDTH
    for hall in range(1, halls + 1):
        hall_id = _hall_id(hall)
        name = {tag: f"{named['hall'].words[tag]} {hall}" for tag in LANGUAGES}
        whole = (0.0, 0.0, length + 2 * _WALL, ROWS * (_DEPTH + _AISLE) + 2 * _WALL)
        yield Place(hall_id, PlaceForm.HALL, VENUE, str(hall), _ring(*whole), True, texts(name))
        for row in range(ROWS):
            top = _WALL + row * (_DEPTH + _AISLE)
            row_id = f"{hall_id}-{_letter(row).lower()}"
            ring = _ring(_WALL, top, length, _DEPTH)
            yield Place(row_id, PlaceForm.ROW, hall_id, _letter(row), ring, True, Texts())
            for booth in range(1, BOOTHS_OF_A_ROW + 1):
                ring = _ring(_WALL + (booth - 1) * _WIDTH, top, _WIDTH, _DEPTH)
                id, code = booth_id(hall, row, booth), _code(row, booth)
                yield Place(id, PlaceForm.BOOTH, row_id, code, ring, True, Texts())


def _hall_id(hall: int) -> str:
    return f"hall-{hall:02d}"


def _letter(row: int) -> str:
    return ascii_uppercase[row]


def _code(row: int, booth: int) -> str:
    return f"{_letter(row)}{booth:02d}"


def _ring(x: float, y: float, width: float, depth: float) -> tuple[tuple[float, float], ...]:
    return ((x, y), (x + width, y), (x + width, y + depth), (x, y + depth))
