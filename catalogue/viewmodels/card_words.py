"""What is said of a card wherever it stands: its flag, its countries, its badge, its place."""

from __future__ import annotations

from catalogue.model.card import Card
from catalogue.model.exhibitor import Participation
from catalogue.model.listing import Evidence
from catalogue.viewmodels import phrases
from catalogue.viewmodels.reader import Reader


def flag_of(card: Card) -> str:
    """The flag to show beside a card: its first country's, in lower case."""
    return card.countries[0].lower() if card.countries else ""


def countries_text(names: list[str]) -> str:
    """Thailand; of several countries the first and how many more."""
    return names[0] + (f" +{len(names) - 1}" if len(names) > 1 else "") if names else ""


def badge_of(card: Card) -> tuple[str, str]:
    """What must be said of a card, as the badge's name and its words."""
    said = truth_of(card)
    if card.evidence is Evidence.ILLUSTRATIVE:
        return "illustrative", said
    if card.evidence is Evidence.MARKET_SAMPLE:
        return "market_sample", said
    if card.participation in (Participation.MENTIONED, Participation.GOODS_MENTIONED):
        return "mentioned", phrases.only_mentioned()
    return "illustrative_price" if said else "", said


def truth_of(card: Card) -> str:
    """What nobody reported of a card: that it is ours or a sample, or that its price is ours; else ""."""
    if card.evidence is Evidence.ILLUSTRATIVE:
        return phrases.illustrative()
    sample = phrases.market_sample() if card.evidence is Evidence.MARKET_SAMPLE else ""
    price = phrases.illustrative_price() if card.price_evidence is Evidence.ILLUSTRATIVE else ""
    return " · ".join(part for part in (sample, price) if part)


def place_of(card: Card, reader: Reader) -> str:
    """Hall 2 · B14; "" for a firm that is only mentioned, and for a booth of ours at a real firm.

    A card has no room to say that such a booth is illustrative; the detail and the floor plan do.
    """
    if card.is_place_illustrative and card.evidence is not Evidence.ILLUSTRATIVE:
        return ""
    return " · ".join(part for part in (reader.read(card.hall_name), card.booth_code) if part)
