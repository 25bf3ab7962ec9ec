"""One card in words, ready to paint."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.card import Card
from catalogue.model.listing import Evidence, Kind
from catalogue.model.session import Span, state_at
from catalogue.model.text import Texts
from catalogue.services.programme import live_span
from catalogue.viewmodels import exhibitor_words, phrases, words
from catalogue.viewmodels.card_words import badge_of, countries_text, flag_of, place_of
from catalogue.viewmodels.reader import Reader, mark

# A card is 280 to 420 drawing pixels wide; the ready-made size above serves dense screens too.
_PICTURE_PIXELS = 640


@dataclass(frozen=True, slots=True)
class CardRow:
    """What one card shows. `badge` is "", illustrative, illustrative_price, market_sample or mentioned."""

    card_id: str = ""
    kind: str = ""
    name: str = ""
    second: str = ""
    language_mark: str = ""
    art: str = ""
    picture: str = ""
    tint: str = ""
    flag: str = ""
    country_name: str = ""
    exhibitor_name: str = ""
    price_text: str = ""
    is_price_illustrative: bool = False
    place_text: str = ""
    badge: str = ""
    badge_text: str = ""
    is_live: bool = False
    state_text: str = ""
    time_text: str = ""
    is_saved: bool = False
    accessible_name: str = ""


def derive(card: Card, reader: Reader) -> CardRow:
    """A card in the reader's words, at the reader's time."""
    name = card.name.read(reader.language)
    second = other_name(card.name, reader.language)
    badge, badge_text = badge_of(card)
    live = live_of(card, reader)
    price = reader.money(card.price) if card.price else ""
    is_price_illustrative = card.price_evidence is Evidence.ILLUSTRATIVE
    countries = [reader.country(code) for code in card.countries]
    exhibitor = "" if card.key.kind == Kind.EXHIBITOR else reader.read(card.exhibitor_name)
    time = reader.time(card.span) if card.span else ""
    state = _state(card, live, reader)
    place = place_of(card, reader)
    return CardRow(
        card_id=card.key.id,
        kind=card.key.kind,
        name=name.value,
        second=second,
        language_mark=mark(name),
        art=card.drawing,
        picture=reader.picture(card.picture, _PICTURE_PIXELS),
        tint=card.tint,
        flag=flag_of(card),
        country_name=countries_text(countries),
        exhibitor_name=exhibitor,
        price_text=price,
        is_price_illustrative=is_price_illustrative,
        place_text=place,
        badge=badge,
        badge_text=badge_text,
        is_live=live is not None,
        state_text=state,
        time_text=time,
        is_saved=card.key in reader.saved,
        accessible_name=phrases.spoken(
            name.value,
            second,
            countries_text(countries),
            exhibitor,
            price,
            phrases.illustrative_price() if is_price_illustrative else "",
            time,
            state,
            place,
            badge_text,
        ),
    )


def other_name(texts: Texts, language: str) -> str:
    """The name in Chinese, or for readers of Chinese in English; "" where it says the same."""
    shown = texts.read(language).value
    for other in ("zh", "en"):
        text = texts.by_language.get(other)
        if text is not None and text.value and other != language.split("-")[0] and text.value != shown:
            return text.value
    return ""


def live_of(card: Card, reader: Reader) -> Span | None:
    """The span in which the card's thing is on air now, if it is."""
    spans = (card.span,) if card.span else card.streams
    return None if card.is_withdrawn else live_span(spans, reader.now)


def _state(card: Card, live: Span | None, reader: Reader) -> str:
    if live is not None and card.span is None:
        return phrases.on_air_until(reader.clock(live.end))
    if card.key.kind == Kind.EXHIBITOR:
        return exhibitor_words.exhibitor_form(card.form)
    if card.span is None:
        return ""
    state = state_at(card.span, reader.now, withdrawn=card.is_withdrawn, has_recording=card.has_recording)
    return words.session_at(card.span, state, reader.now)
