"""The visitor's way back: a stack of stops, each all that is needed to be there again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from catalogue.model.listing import Key, Kind

if TYPE_CHECKING:
    from catalogue.services.ask import Ask

# A day's wandering, and no more: a kiosk runs for weeks.
_STOPS_KEPT = 200


class Section(StrEnum):
    """The parts of the program that a visitor can go to."""

    HOME = "home"
    PRODUCTS = "products"
    EXHIBITORS = "exhibitors"
    SESSIONS = "sessions"
    COUNTRIES = "countries"
    INSIGHTS = "insights"
    HALLS = "halls"
    MY_LIST = "mylist"

    @classmethod
    def of(cls, kind: Kind) -> Section:
        """The section that shows a kind of listing."""
        return {Kind.PRODUCT: cls.PRODUCTS, Kind.EXHIBITOR: cls.EXHIBITORS, Kind.SESSION: cls.SESSIONS}[kind]

    @property
    def kind(self) -> Kind | None:
        """The kind of listing that this section shows, None if it shows something else."""
        return {
            Section.PRODUCTS: Kind.PRODUCT,
            Section.EXHIBITORS: Kind.EXHIBITOR,
            Section.SESSIONS: Kind.SESSION,
        }.get(self)


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the visitor is: section, what every section was asked, what is open, how far it is read."""

    section: Section = Section.HOME
    asks: Mapping[Kind, Ask] = field(default_factory=dict)
    thing: Key | None = None
    scroll: float = 0.0


@dataclass(frozen=True, slots=True)
class Journey:
    """The stops behind the visitor, the last one last."""

    stops: tuple[Stop, ...] = ()

    def left(self, stop: Stop) -> Journey:
        """The way after going on from `stop`; going on from the same place twice adds nothing."""
        if self.stops and self.stops[-1] == stop:
            return self
        return Journey((*self.stops, stop)[-_STOPS_KEPT:])

    def back(self) -> tuple[Stop, Journey] | None:
        """The stop to return to and the way that is left; None at the start."""
        return (self.stops[-1], Journey(self.stops[:-1])) if self.stops else None

    def closed(self, stop: Stop) -> Journey:
        """The way after closing what is open at `stop`: without the stops from thing to thing there."""
        kept = list(self.stops)
        while kept and kept[-1].section is stop.section and kept[-1].thing is not None:
            kept.pop()
        if kept and kept[-1].section is stop.section and kept[-1].thing is None:
            kept.pop()
        return Journey(tuple(kept))
