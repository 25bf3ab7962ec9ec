"""The filters: facets with their values, counts and choices, and the choices as chips."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from catalogue.language import dates, names
from catalogue.model.text import Texts
from catalogue.services.ask import FACETS, Ask
from catalogue.services.catalogue import Catalogue
from catalogue.viewmodels import exhibitor_words, filter_words, phrases, words
from catalogue.viewmodels.facet_listing import VALUES_LISTED, VALUES_SHOWN, listing
from catalogue.viewmodels.reader import Reader

_FIXED = {
    "price": ("0-20", "20-50", "50-100", "100-500", "500-", "none"),
    "state": ("live", "upcoming", "replay", "ended", "unavailable"),
    "livestream": ("on_air", "coming", "none"),
    "evidence": ("reported", "market_sample", "illustrative"),
    "bri": ("member", "not_member"),
}

NONE_SOUGHT: Mapping[str, frozenset[str]] = {}


@dataclass(frozen=True, slots=True)
class FacetValueRow:
    """A value to choose; share is its count against the largest, 0 to 1; depth is 1 below another value."""

    value: str = ""
    label: str = ""
    flag: str = ""
    count: int = 0
    count_text: str = ""
    share: float = 0.0
    is_chosen: bool = False
    depth: int = 0


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A facet with those of its values that are shown. `is_cut`: there are more than can be listed."""

    facet: str = ""
    title: str = ""
    values: tuple[FacetValueRow, ...] = ()
    is_long: bool = False
    is_cut: bool = False
    is_open: bool = False
    needle: str = ""


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A chosen value."""

    key: str = ""
    facet: str = ""
    value: str = ""
    label: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Labels:
    """What values are called: by the catalogue, by CLDR, by the program. `exhibitors` is id → name."""

    reader: Reader
    catalogue: Catalogue
    exhibitors: Mapping[str, Texts]

    def of(self, facet: str, value: str) -> str:
        """The value in the reader's words."""
        reader = self.reader
        match facet:
            case "country":
                return reader.country(value)
            case "language":
                return names.language(value, reader.language)
            case "category" if value in self.catalogue.categories:
                return reader.read(self.catalogue.categories[value].name) or value
            case "theme" if value in self.catalogue.themes:
                return reader.read(self.catalogue.themes[value].name) or value
            case "exhibitor" if value in self.exhibitors:
                return reader.read(self.exhibitors[value]) or value
            case "day":
                return dates.weekday_and_day(date.fromisoformat(value), reader.language)
            case "price":
                return self._band(value)
            case "form":
                return words.session_form(exhibitor_words.exhibitor_form(value))
        say = {
            "participation": exhibitor_words.participation,
            "payment": exhibitor_words.payment,
            "reach": exhibitor_words.measure,
            "state": words.session_state,
            "livestream": filter_words.livestream,
            "evidence": filter_words.evidence,
            "bri": filter_words.membership,
        }.get(facet)
        return say(value) if say else value

    def flag(self, facet: str, value: str) -> str:
        """The flag beside a value, "" for none."""
        return value.lower() if facet == "country" else ""

    def _band(self, value: str) -> str:
        low, separator, high = value.partition("-")
        if not separator:
            return phrases.no_price()
        if not high:
            return phrases.price_from(self.reader.money_range(int(low), int(low)))
        return self.reader.money_range(int(low), int(high))


def facet_rows(
    ask: Ask,
    counts: Mapping[str, Mapping[str, int]],
    labels: Labels,
    sought: Mapping[str, frozenset[str]] = NONE_SOUGHT,
) -> tuple[FacetRow, ...]:
    """The facets of the asked kind that have anything to choose, in their order.

    `sought` is facet → values that its needle found elsewhere, beside those that are listed.
    """
    rows = (
        _facet(facet, ask, counts.get(facet, {}), labels, sought.get(facet, frozenset()))
        for facet in FACETS[ask.kind]
    )
    return tuple(row for row in rows if row.values or row.needle)


def chip_rows(ask: Ask, labels: Labels) -> tuple[ChipRow, ...]:
    """What is chosen, in the facets' order."""
    return tuple(
        ChipRow(f"{facet} {value}", facet, value, labels.of(facet, value), labels.flag(facet, value))
        for facet in FACETS[ask.kind]
        for value in sorted(ask.chosen(facet), key=lambda value: labels.of(facet, value))
    )


def _facet(
    facet: str, ask: Ask, counts: Mapping[str, int], labels: Labels, sought: frozenset[str]
) -> FacetRow:
    chosen = ask.chosen(facet)
    whole = listing(facet, ask, counts, sought)
    listed, is_cut = whole.counts, whole.is_cut
    values = [(value, 0) for value in listed] if is_cut else _in_order(facet, listed, chosen, labels)
    highest = max(listed.values(), default=0)
    rows = tuple(
        FacetValueRow(
            value=value,
            label=labels.of(facet, value),
            flag=labels.flag(facet, value),
            count=listed.get(value, 0),
            count_text=labels.reader.number(listed.get(value, 0)),
            share=listed.get(value, 0) / highest if highest else 0.0,
            is_chosen=value in chosen,
            depth=depth,
        )
        for value, depth in _shown(facet, values, ask, labels, sought)
    )
    return FacetRow(
        facet=facet,
        title=filter_words.facet(facet, ask.kind),
        values=rows,
        is_long=len(values) > VALUES_SHOWN,
        is_cut=is_cut,
        is_open=facet in ask.opened,
        needle=ask.needles.get(facet, ""),
    )


def _shown(
    facet: str, values: list[tuple[str, int]], ask: Ask, labels: Labels, sought: frozenset[str]
) -> list[tuple[str, int]]:
    """Those of the values, with their depths, that the facet shows as it is spread out."""
    needle = ask.needles.get(facet, "").strip()
    if needle:
        from catalogue.search.words import fold

        wanted = fold(needle).strip()
        found = [one for one in values if one[0] in sought or wanted in fold(labels.of(facet, one[0]))]
        return found[:VALUES_LISTED]
    if facet in ask.opened:
        return values
    chosen = ask.chosen(facet)
    return [one for place, one in enumerate(values) if place < VALUES_SHOWN or one[0] in chosen]


def _in_order(
    facet: str, counts: Mapping[str, int], chosen: frozenset[str], labels: Labels
) -> list[tuple[str, int]]:
    """The values with their depths: in a fixed order, by day, as a tree, else the most frequent first."""
    if facet in _FIXED:
        known = [value for value in _FIXED[facet] if value in counts]
        return [(value, 0) for value in (*known, *sorted(counts.keys() - set(known)))]
    if facet == "day":
        return [(value, 0) for value in sorted(counts)]
    if facet == "category":
        return _tree(counts, chosen, labels.catalogue)
    return [
        (value, 0) for value in sorted(counts, key=lambda value: (-counts[value], labels.of(facet, value)))
    ]


def _tree(counts: Mapping[str, int], chosen: frozenset[str], catalogue: Catalogue) -> list[tuple[str, int]]:
    """Roots in their order; below a root that is chosen, or has a choice below it, what lies there."""
    found = []
    spread = {line[0].id for id in chosen & counts.keys() if (line := catalogue.line(id))}
    for root in catalogue.categories.values():
        if root.parent_id is None and root.id in counts:
            found.append((root.id, 0))
            if root.id in spread:
                found += [(id, 1) for id in catalogue.below(root.id) if id in counts]
    return found


def other_choices(facet: str, value: str, catalogue: Catalogue) -> frozenset[str]:
    """What can't be chosen together with `value`: in a tree what lies above and below it."""
    if facet != "category":
        return frozenset()
    above = {category.id for category in catalogue.line(value)} - {value}
    return frozenset(above | set(catalogue.below(value)))
