"""What one section of listings shows, beside its cards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from catalogue.model.listing import Kind
from catalogue.model.query import Answer, Drop, WayOut
from catalogue.model.text import Texts
from catalogue.services.ask import SORTS, Ask
from catalogue.services.catalogue import Catalogue
from catalogue.services.journey import Section
from catalogue.viewmodels import filter_words, phrases, words
from catalogue.viewmodels.facet_rows import ChipRow, FacetRow, Labels, chip_rows, facet_rows
from catalogue.viewmodels.reader import Reader


@dataclass(frozen=True, slots=True)
class SortRow:
    """An order to choose."""

    value: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class WayOutRow:
    """What to drop where nothing is found."""

    label: str = ""
    total_text: str = ""


@dataclass(frozen=True, slots=True)
class BrowseProps:
    """`is_empty`: the answer is there, and nothing was found. `all_text` is "38 of 1,204"."""

    kind: str = ""
    title: str = ""
    text: str = ""
    total: int = 0
    total_text: str = ""
    all_text: str = ""
    is_loading: bool = False
    error_text: str = ""
    is_empty: bool = False
    searched_instead: str = ""
    facets: tuple[FacetRow, ...] = ()
    chips: tuple[ChipRow, ...] = ()
    chosen_count: int = 0
    sort: str = ""
    sort_label: str = ""
    sorts: tuple[SortRow, ...] = ()
    ways_out: tuple[WayOutRow, ...] = ()
    scroll: float = 0.0
    selected_id: str = ""


@dataclass(frozen=True, slots=True)
class BrowseInputs:
    """`answer` is None until there is one. `exhibitors` is id → name; `sought` are those exhibitors that are
    looked for inside their facet."""

    ask: Ask
    reader: Reader
    catalogue: Catalogue
    exhibitors: Mapping[str, Texts]
    sought: frozenset[str]
    answer: Answer | None
    is_loading: bool
    error_text: str
    selected_id: str
    scroll: float


def derive(inputs: BrowseInputs) -> BrowseProps:
    """The section in the reader's words."""
    ask, reader, answer = inputs.ask, inputs.reader, inputs.answer
    labels = Labels(reader, inputs.catalogue, inputs.exhibitors)
    chips = chip_rows(ask, labels)
    props = BrowseProps(
        kind=ask.kind.value,
        title=words.section(Section.of(ask.kind)),
        text=ask.text,
        is_loading=inputs.is_loading,
        error_text=inputs.error_text,
        chips=chips,
        chosen_count=len(chips),
        sort=ask.sort.value,
        sort_label=filter_words.sort(ask.sort),
        sorts=tuple(SortRow(sort.value, filter_words.sort(sort)) for sort in SORTS[ask.kind]),
        scroll=inputs.scroll,
        selected_id=inputs.selected_id,
    )
    return props if answer is None else _with_answer(props, answer, inputs, labels)


def _with_answer(props: BrowseProps, answer: Answer, inputs: BrowseInputs, labels: Labels) -> BrowseProps:
    language, whole = inputs.reader.language, inputs.catalogue.totals[inputs.ask.kind]
    return replace(
        props,
        total=answer.total,
        total_text=inputs.reader.number(answer.total),
        all_text=phrases.part_of(answer.total, whole, language),
        is_empty=answer.total == 0 and not inputs.error_text,
        searched_instead=answer.searched,
        facets=facet_rows(inputs.ask, answer.counts, labels, {"exhibitor": inputs.sought}),
        ways_out=tuple(
            WayOutRow(_way_out(way, inputs.ask, labels), phrases.results(way.total, language))
            for way in answer.ways_out
        ),
    )


def _way_out(way: WayOut, ask: Ask, labels: Labels) -> str:
    match way.drop:
        case Drop.WORD:
            return phrases.without(phrases.quoted(way.name))
        case Drop.FACET:
            chosen = sorted(labels.of(way.name, value) for value in ask.chosen(way.name))
            return phrases.without(phrases.listed(chosen))
        case Drop.RANGE:
            return phrases.without(filter_words.facet(way.name, ask.kind))
        case Drop.FILTERS:
            return phrases.without_filters()
        case Drop.KIND:
            return phrases.instead_in(words.section(Section.of(Kind(way.name))))
