"""What a page needs of a listing to show it small: in a grid, a list or a row of links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.model.exhibitor import ExhibitorForm
from catalogue.model.listing import Evidence, Key, Kind
from catalogue.model.money import Money
from catalogue.model.session import Span
from catalogue.model.text import Texts

# By form, or by kind where the form says nothing: office, classical building, package, store, clapper board.
_STANDS_FOR: Mapping[str, str] = {
    ExhibitorForm.COMPANY: "1f3e2",
    ExhibitorForm.ORGANISATION: "1f3db-fe0f",
    Kind.PRODUCT: "1f4e6",
    Kind.EXHIBITOR: "1f3ea",
    Kind.SESSION: "1f3ac",
}


@dataclass(frozen=True, slots=True)
class Card:
    """One listing, small.

    `art` is a picture of resources/art by its code point and `tint` a theme token's name: the listing's own,
    else its theme's or category's; both may be empty. `picture` is the hash of the first picture. `countries`
    is the origin, the exhibitor's country or all of the session's. `exhibitor_…` is who brings the product or
    hosts the session. `hall_name` and `booth_code` are where it is, if it is somewhere;
    `is_place_illustrative` where no source says so. `form` and
    `participation` are the words of ExhibitorForm, SessionForm and Participation, or empty. `span` is a
    session's own, `streams` those of the published sessions that show a product, by time. A session that was
    withdrawn is still found, and says so.
    """

    key: Key
    name: Texts
    art: str
    tint: str
    picture: str | None
    countries: tuple[str, ...]
    exhibitor_id: str | None
    exhibitor_name: Texts
    category_name: Texts
    price: Money | None
    price_evidence: Evidence | None
    hall_name: Texts
    booth_code: str
    evidence: Evidence
    participation: str
    form: str
    span: Span | None
    has_stream: bool
    has_recording: bool
    streams: tuple[Span, ...]
    is_withdrawn: bool = False
    is_place_illustrative: bool = False

    @property
    def drawing(self) -> str:
        """The art to show: its own, else what stands for its kind. A national pavilion has its flag."""
        if self.art or self.form == ExhibitorForm.NATIONAL:
            return self.art
        return _STANDS_FOR.get(self.form) or _STANDS_FOR[self.key.kind]
