"""What an answer has to be, as plainly as can be said: each document is looked at for each question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from pypinyin import lazy_pinyin

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Query, Sort
from catalogue.model.session import SessionState, state_at
from catalogue.search.typed import Item, parse
from catalogue.search.words import Run, runs

BANDS = {"0-20": (0, 20), "20-50": (20, 50), "50-100": (50, 100), "100-500": (100, 500), "500-": (500, 1e300)}


def is_found(document: Document, query: Query, *, in_names: bool = False, but: str | None = None) -> bool:
    """Whether `document` answers `query`, its choice in the facet `but` aside."""
    is_shown = document.key.kind == Kind.SESSION or not document.withdrawn
    return (
        is_shown
        and document.key.kind in query.kinds
        and all(holds(document, item, in_names=in_names) for item in parse(query.text))
        and all(
            facet == but or not values or not values.isdisjoint(values_of(document, facet, query.at))
            for facet, values in query.filters.items()
        )
        and all(is_within(document, name, query) for name in query.ranges)
    )


def holds(document: Document, item: Item, *, in_names: bool = False) -> bool:
    """Whether the document has what the item asks for."""
    texts = list(document.names) if in_names else [*document.names, *document.bodies, *document.codes]
    if item.is_excluded:
        return not any(has_phrase(runs(text), item) for text in [*texts, *document.bodies, *document.codes])
    if item.is_phrase:
        return any(has_phrase(runs(text), item) for text in texts)
    found = [run for text in texts for run in runs(text)]
    return all(has_word(found, run) or has_pinyin(document.names, run) for run in item.runs)


def has_word(found: Iterable[Run], asked: Run) -> bool:
    """Words begin with the asked one; runs without spaces contain all its pairs or threes of letters."""
    if not asked.gram:
        return any(
            part.startswith(asked.text) for run in found if not run.gram for part in (run.text, *run.parts)
        )
    grams = [asked.text[i : i + asked.gram] for i in range(max(1, len(asked.text) - asked.gram + 1))]
    return all(any(gram in run.text for run in found if run.gram == asked.gram) for gram in grams)


def has_pinyin(names: Iterable[str], asked: Run) -> bool:
    """The word begins the pinyin or the initials of some name, from any of its letters on."""
    for name in names:
        for run in runs(name):
            if run.gram == 2:
                spelt = lazy_pinyin(run.text)
                for start in range(len(spelt)):
                    full = "".join(spelt[start:])
                    initials = "".join(one[0] for one in spelt[start:])
                    if any(word.startswith(asked.text) for word in (full, full.replace("v", "u"), initials)):
                        return True
    return False


def has_phrase(text: Sequence[Run], item: Item) -> bool:
    """The phrase's words stand one after another in the text; without spaces it begins and ends anywhere."""
    size = len(item.runs)
    for start in range(len(text) - size + 1):
        window = [run.text for run in text[start : start + size]]
        asked = [run.text for run in item.runs]
        if item.runs[0].gram and size > 1 and window[0].endswith(asked[0]):
            window[0] = asked[0]
        if (item.runs[-1].gram or item.is_open) and size > 1 and window[-1].startswith(asked[-1]):
            window[-1] = asked[-1]
        if size == 1 and item.runs[0].gram and asked[0] in window[0]:
            window = asked
        if size == 1 and item.is_open and window[0].startswith(asked[0]):
            window = asked
        if window == asked:
            return True
    return False


def values_of(document: Document, facet: str, at: datetime | None) -> set[str]:
    """The document's values of one facet at a time."""
    if document.key.kind == Kind.PRODUCT and facet == "price":
        if document.price is None:
            return {"none"}
        return {name for name, (low, high) in BANDS.items() if low <= document.price < high}
    if document.key.kind == Kind.PRODUCT and facet == "livestream" and at:
        states = [state_at(span, at) for span in document.streams]
        found = {"on_air"} if SessionState.LIVE in states else set()
        found |= {"coming"} if SessionState.UPCOMING in states else set()
        return found or {"none"}
    if document.key.kind == Kind.SESSION and facet == "state" and at and document.span:
        state = state_at(
            document.span, at, withdrawn=document.withdrawn, has_recording=document.has_recording
        )
        return {state.value}
    return set(document.facets.get(facet, ()))


def is_within(document: Document, name: str, query: Query) -> bool:
    """Whether the document's price is in the range, or some of its time."""
    low, high = query.ranges[name].low, query.ranges[name].high
    if name == "price":
        return document.price is not None and (low or 0) <= document.price < (1e300 if high is None else high)
    if document.span is None:
        return False
    starts_before = high is None or document.span.start.timestamp() < high
    return starts_before and (low is None or document.span.end.timestamp() > low)


def counts(documents: Iterable[Document], query: Query) -> Mapping[str, Mapping[str, int]]:
    """Each value's documents among those found if its facet had no choice; a chosen value even with none."""
    documents = list(documents)
    facets = {"price", "livestream", "state", *query.filters, *(f for one in documents for f in one.facets)}
    found: dict[str, dict[str, int]] = {}
    for facet in facets:
        counter: Counter[str] = Counter()
        for document in documents:
            if is_found(document, query, but=facet):
                counter.update(values_of(document, facet, query.at))
        missing = {value: 0 for value in query.filters.get(facet, ()) if value not in counter}
        if counter or missing:
            found[facet] = {**counter, **missing}
    return found


def keys(documents: Iterable[Document], query: Query) -> list[Key]:
    """All keys found in the order asked for; by name only for names that differ in their first letters."""
    found = [document for document in documents if is_found(document, query)]
    found.sort(
        key=lambda one: (list(Kind).index(Kind(one.key.kind)), one.position, one.key.id),
    )
    if query.sort is Sort.RELEVANCE:
        found.sort(key=lambda one: not is_found(one, query, in_names=True))
    elif query.sort is Sort.PRICE:
        found.sort(key=lambda one: float("inf") if one.price is None else one.price)
    elif query.sort is Sort.TIME:
        found.sort(key=lambda one: when(one, query.at))
    return [one.key for one in found]


def when(document: Document, at: datetime | None) -> tuple[int, float]:
    """Still to come by the minute, to come at some time, over by the minute, over at some time, never."""
    spans = [document.span] if document.span else list(document.streams)
    groups: list[list[float]] = [[], [], [], []]
    for span in spans:
        is_over = at is not None and span.end <= at
        is_vague = span.precision != "minute"
        groups[2 * is_over + is_vague].append(span.start.timestamp())
    for number, starts in enumerate(groups):
        if starts:
            return number, min(starts)
    return len(groups), 0.0
