"""Small random fairs and questions about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple, TypeVar

from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Query, Range, Sort
from catalogue.model.session import DayPart, Precision, Span

T = TypeVar("T")

WORDS = [
    *("果冻", "糖果", "泰国果冻", "长城", "绿茶", "VR电影", "果", "东果"),
    *("jelly", "Herbal", "JELLY", "tea", "teak", "ＡＢＣ", "café", "e-CNY", "Guodong", "gd"),
    *("чай", "чёрный", "Черный", "หมอนยางพารา", "หมอน", "ยาง", "شاي", "أَسْوَد", "اسود", "مكتبة"),
    *("B14", "b1", "2106.90", "210690", "8850000000017", "1,204", "日本ノート", "हिन्दी"),
]
START = datetime(2022, 9, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 12).map(lambda hours: START + timedelta(hours=hours))

texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words), " · ".join(words)])
)


def mostly(usual: T, other: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """`usual` three times out of four."""
    return st.integers(0, 3).flatmap(lambda place: st.just(usual) if place else other)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A session's time, known to some precision."""
    precision = draw(st.sampled_from(Precision))
    start = draw(MOMENTS)
    part = DayPart.MORNING if precision is Precision.PART_OF_DAY else None
    return Span(start, start + timedelta(hours=draw(st.integers(1, 5))), precision, part)


@st.composite
def documents(draw: st.DrawFn, number: int) -> Document:
    """One listing of any kind."""
    kind = draw(st.sampled_from(Kind))
    names = draw(st.dictionaries(st.sampled_from(["en", "zh", "ru", "th"]), texts, max_size=3))
    facets = {
        "country": tuple(draw(st.sets(st.sampled_from(["TH", "RU", "CN"]), max_size=2))),
        "theme": tuple(draw(st.sets(st.sampled_from(["health", "sports"]), max_size=2))),
    }
    return Document(
        key=Key(kind.value, f"id-{number}"),
        position=draw(st.integers(0, 3)),
        names=tuple(names.values()),
        bodies=tuple(draw(st.lists(texts, max_size=2))),
        codes=tuple(draw(st.lists(st.sampled_from(["B14", "A02", "8850000000017", "210690"]), max_size=2))),
        facets=facets,
        price=draw(st.sampled_from([None, 0.0, 9.9, 20.0, 499.99, 500.0])) if kind is Kind.PRODUCT else None,
        span=draw(spans()) if kind is Kind.SESSION else None,
        has_recording=draw(st.booleans()),
        withdrawn=draw(mostly(False, st.booleans())),
        streams=tuple(draw(st.lists(spans(), max_size=2))) if kind is Kind.PRODUCT else (),
        sort_names=names,
    )


fairs = st.integers(1, 8).flatmap(lambda size: st.tuples(*(documents(number) for number in range(size))))


def typed(words: list[str]) -> st.SearchStrategy[str]:
    """One or two pieces of `words`, mostly their beginnings, with signs around them."""
    forms = ["{}", "{}", "{} ", '"{}"', "-{}", '"{}', '-"{}"', "({})", "{}!"]
    piece = st.builds(
        lambda word, skipped, length, form: form.format(word[skipped : skipped + length]),
        st.sampled_from(words),
        st.sampled_from([0, 0, 0, 1, 2]),
        st.integers(1, 12),
        st.sampled_from(forms),
    )
    return st.builds(
        lambda pieces, sign: sign.join(pieces),
        st.lists(piece, min_size=1, max_size=2),
        st.sampled_from([" ", " ", ",", ""]),
    )


def misspelt(words: list[str]) -> st.SearchStrategy[str]:
    """One of `words` or its beginning, with a letter left out, put in, exchanged, or before its neighbour."""

    def with_slip(word: str, slip: str, place: int, letter: str) -> str:
        before, after = word[:place], word[place:]
        match slip:
            case "left out":
                return before + after[1:]
            case "put in":
                return before + letter + after
            case "exchanged":
                return before + letter + after[1:]
            case _:
                return before + after[1:2] + after[:1] + after[2:]

    slips = st.sampled_from(["left out", "put in", "exchanged", "swapped"])
    return st.sampled_from(words).flatmap(
        lambda word: st.builds(
            with_slip, st.just(word), slips, st.integers(0, len(word)), st.sampled_from("aeklйา")
        )
    )


def chosen(*values: str) -> st.SearchStrategy[frozenset[str]]:
    """Some of the values, or none."""
    return mostly(frozenset(), st.frozensets(st.sampled_from(values), max_size=2))


filters = st.fixed_dictionaries(
    {
        "country": chosen("TH", "RU", "CN", "XX"),
        "theme": chosen("health", "sports"),
        "price": chosen("0-20", "20-50", "100-500", "500-", "none"),
        "livestream": chosen("on_air", "coming", "none"),
        "state": chosen("live", "upcoming", "ended", "replay", "unavailable"),
        "nonsense": mostly(frozenset(), chosen("a")),
    },
)
edges = st.none() | st.sampled_from([0.0, 9.9, 20.0, 500.0])
_SORTS = st.sampled_from([Sort.RELEVANCE, Sort.RELEVANCE, Sort.PRICE, Sort.TIME])
times = st.none() | MOMENTS.map(datetime.timestamp)
ranges = st.fixed_dictionaries(
    {}, optional={"price": st.builds(Range, edges, edges), "time": st.builds(Range, times, times)}
)


def queries(
    words: list[str],
    sorts: st.SearchStrategy[Sort] = _SORTS,
) -> st.SearchStrategy[Query]:
    """Questions of every sort, with text out of `words`."""
    return st.builds(
        Query,
        text=mostly("", typed(["guodong", "chacheng", "lvcha", "lucha", "ld", "herbl", "xyzzy"]))
        | typed(words),
        kinds=mostly(frozenset(Kind), st.frozensets(st.sampled_from(Kind), min_size=1)),
        filters=mostly({}, filters),
        ranges=mostly({}, ranges),
        sort=sorts,
        language=st.sampled_from(["en", "zh", "th"]),
        at=mostly(None, MOMENTS) | MOMENTS,
        offset=mostly(0, st.integers(-1, 4)),
        limit=mostly(40, st.integers(-1, 5)),
    )


@st.composite
def fairs_with_questions(draw: st.DrawFn) -> tuple[tuple[Document, ...], list[Query]]:
    """A fair and some questions about what is at it."""
    fair = draw(fairs)
    return fair, draw(st.lists(queries(words_of(fair) or WORDS), min_size=1, max_size=5))


def words_of(fair: Iterable[Document]) -> list[str]:
    """The words that a fair's listings have."""
    return [
        word
        for one in fair
        for text in (*one.names, *one.bodies, *one.codes)
        for word in (*text.split(), text)
    ]


class Edit(NamedTuple):
    """What an editor saved: new and changed listings, and the keys of those that are no more."""

    changed: tuple[Document, ...]
    gone: frozenset[Key]


def edited(fair: Iterable[Document], edit: Edit) -> tuple[Document, ...]:
    """The fair after an edit."""
    old = edit.gone | {document.key for document in edit.changed}
    return (*(document for document in fair if document.key not in old), *edit.changed)


_FIELDS = ["position", "names", "bodies", "facets", "price", "streams", "withdrawn", "sort_names"]


@st.composite
def edits(draw: st.DrawFn, fair: Sequence[Document]) -> Edit:
    """Some listings changed a little or wholly, withdrawn, new, or deleted; deleting what isn't there too."""
    changed: dict[Key, Document] = {}
    for document in draw(st.lists(st.sampled_from(fair), max_size=4)):
        other = draw(documents(0))
        fields = draw(
            st.frozensets(
                st.sampled_from(["position", "names", "bodies", "facets", "withdrawn", "sort_names"])
            )
        )
        changed[document.key] = replace(document, **{name: getattr(other, name) for name in fields})
    for number in draw(st.frozensets(st.integers(100, 103), max_size=2)):
        one = draw(documents(number))
        changed[one.key] = one
    keys = [document.key for document in fair if document.key not in changed]
    gone = draw(st.frozensets(st.sampled_from([*keys, Key("product", "nothing")]), max_size=3))
    return Edit(tuple(changed.values()), gone)


# A letter that is two in UTF-16, a mark from right to left, half a letter, nothing at all …
_ODD = ["", " ", "0", "a", "A", "é", "e\u0301", "果", "😀", "\u202e", "\ud800", "\x00", "a" * 300, "\uffff"]
odd = st.sampled_from(_ODD) | st.text(max_size=3)


@st.composite
def strange_documents(draw: st.DrawFn, number: int) -> Document:
    """A listing as no catalogue should have one."""
    one = draw(documents(number))
    names = draw(st.dictionaries(st.sampled_from(["en", "zh", "ru", "th", "ar"]), odd, max_size=2))
    return replace(
        one,
        key=Key(one.key.kind, draw(odd) + str(number)),
        position=draw(st.sampled_from([0, -1, 2**40])),
        names=tuple(names.values()),
        bodies=tuple(draw(st.lists(odd, max_size=2))),
        codes=tuple(draw(st.lists(odd, max_size=2))),
        facets=draw(
            st.dictionaries(
                st.sampled_from(["", "country", "category", "exhibitor", "果"]),
                st.lists(odd, max_size=3).map(tuple),
                max_size=3,
            )
        ),
        price=draw(st.sampled_from([None, 0.0, 1e-9, 20.0, 1e15])) if one.key.kind == Kind.PRODUCT else None,
        sort_names=names,
    )


strange_fairs = st.integers(0, 6).flatmap(
    lambda size: st.tuples(*(strange_documents(number) for number in range(size)))
)


def strange_queries(fair: Sequence[Document]) -> st.SearchStrategy[Query]:
    """Questions that no screen asks."""
    values = [value for one in fair for found in one.facets.values() for value in found]
    some = st.frozensets(st.sampled_from([*values, "", "nothing"]), max_size=2)
    ends = st.sampled_from([None, -1e300, -1.0, 0.0, 1e-9, 20.0, 1e15, 1e300])
    return st.builds(
        Query,
        text=odd | st.builds('{}"{}" -{}'.format, odd, odd, odd),
        kinds=st.frozensets(st.sampled_from(Kind)),
        filters=mostly({}, st.dictionaries(st.sampled_from(["", "country", "category", "果", "x"]), some)),
        ranges=mostly(
            {},
            st.dictionaries(st.sampled_from(["price", "time", "", "position"]), st.builds(Range, ends, ends)),
        ),
        sort=st.sampled_from(Sort),
        language=st.sampled_from(["en", "zh", "zh-Hant", "ru", "th", "ar", "ar-EG"]),
        at=st.none()
        | st.sampled_from([datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
        | MOMENTS,
        offset=st.sampled_from([0, 0, 1, -5, 10**9]),
        limit=st.sampled_from([40, 40, 1, 0, -1, 10**6]),
    )
