"""A company, an organisation or a national pavilion."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from catalogue.model.listing import Evidence, ListingState
from catalogue.model.text import Texts


class ExhibitorForm(StrEnum):
    """What an exhibitor is; `national` is a country's pavilion."""

    COMPANY = "company"
    ORGANISATION = "organisation"
    NATIONAL = "national"


class Participation(StrEnum):
    """How an exhibitor took part, as the sources say."""

    EXHIBITOR = "exhibitor"
    ONLINE_EXHIBITOR = "online_exhibitor"
    ORGANISER = "organiser"
    PARTICIPANT = "participant"
    GOODS_SHOWN = "goods_shown"
    GOODS_MENTIONED = "goods_mentioned"
    MENTIONED = "mentioned"
    ILLUSTRATIVE = "illustrative"

    @property
    def may_have_booth(self) -> bool:
        """Only who was on site has a booth: a firm that is merely mentioned never shows a booth number."""
        return self in (
            Participation.EXHIBITOR,
            Participation.ORGANISER,
            Participation.PARTICIPANT,
            Participation.GOODS_SHOWN,
            Participation.ILLUSTRATIVE,
        )


class PaymentMeans(StrEnum):
    """What visitors can pay with at an exhibitor's."""

    ALIPAY = "alipay"
    WECHAT_PAY = "wechat_pay"
    E_CNY = "e_cny"
    CARD = "card"
    CASH = "cash"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What an exhibitor reaches: a number of `measure`, and the part of it that is known by name.

    `measure` is one of region, availability_zone, country_or_region, currency, market.
    `named` holds ISO 3166-1 alpha-2 codes; it may be shorter than `number` (18 zones, six markets named).
    """

    id: str
    exhibitor_id: str
    measure: str
    number: int
    as_of: str
    named: tuple[str, ...]
    name: Texts


@dataclass(frozen=True, slots=True)
class Exhibitor:
    """`country` is ISO 3166-1 alpha-2, `zone` where it was as its source says, `themes` are ids."""

    id: str
    form: ExhibitorForm
    country: str
    participation: Participation
    state: ListingState
    evidence: Evidence
    name: Texts
    summary: Texts
    zone: Texts
    themes: tuple[str, ...]
    payments: tuple[PaymentMeans, ...]
    booth_ids: tuple[str, ...]
