"""What the halls' screen shows."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.services.halls import Booth, Hall
from catalogue.viewmodels import phrases
from catalogue.viewmodels.card_words import flag_of
from catalogue.viewmodels.reader import Reader


@dataclass(frozen=True, slots=True)
class BoothRow:
    """A booth; position and size in metres from the hall's corner. `badge` says so if we made it up."""

    booth_id: str = ""
    code: str = ""
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    exhibitor_id: str = ""
    label: str = ""
    flag: str = ""
    tint: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class HallRow:
    """A hall; size in metres."""

    hall_id: str = ""
    name: str = ""
    venue: str = ""
    booths: tuple[BoothRow, ...] = ()
    width: float = 0.0
    height: float = 0.0
    badge_text: str = ""


@dataclass(frozen=True, slots=True)
class HallsProps:
    """What the screen shows; `current` is the id of the hall whose plan is open."""

    halls: tuple[HallRow, ...] = ()
    current: str = ""


@dataclass(frozen=True, slots=True)
class HallsInputs:
    """All halls, and the one the visitor chose, "" for the first."""

    reader: Reader
    halls: tuple[Hall, ...]
    chosen: str = ""


def derive(inputs: HallsInputs) -> HallsProps:
    """The halls in the reader's words."""
    ids = [hall.place.id for hall in inputs.halls]
    current = inputs.chosen if inputs.chosen in ids else next(iter(ids), "")
    return HallsProps(tuple(_hall(hall, inputs.reader) for hall in inputs.halls), current)


def _hall(hall: Hall, reader: Reader) -> HallRow:
    is_illustrative = hall.place.is_illustrative or any(booth.place.is_illustrative for booth in hall.booths)
    return HallRow(
        hall_id=hall.place.id,
        name=reader.read(hall.place.name) or hall.place.code,
        venue=reader.read(hall.venue.name) if hall.venue else "",
        booths=tuple(_booth(booth, reader) for booth in hall.booths),
        width=hall.width,
        height=hall.height,
        badge_text=phrases.illustrative_plan() if is_illustrative else "",
    )


def _booth(booth: Booth, reader: Reader) -> BoothRow:
    who = booth.exhibitor
    return BoothRow(
        booth_id=booth.place.id,
        code=booth.place.code,
        x=booth.x,
        y=booth.y,
        width=booth.width,
        height=booth.height,
        exhibitor_id=who.key.id if who else "",
        label=reader.read(who.name) if who else "",
        flag=flag_of(who) if who else "",
        tint=who.tint if who else "",
        badge=phrases.illustrative_short() if booth.place.is_illustrative else "",
    )
