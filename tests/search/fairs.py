"""Small random fairs and questions about them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TypeVar

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
times = st.none() | MOMENTS.map(datetime.timestamp)
ranges = st.fixed_dictionaries(
    {}, optional={"price": st.builds(Range, edges, edges), "time": st.builds(Range, times, times)}
)


def queries(words: list[str]) -> st.SearchStrategy[Query]:
    """Questions of every sort, with text out of `words`."""
    return st.builds(
        Query,
        text=mostly("", typed(["guodong", "chacheng", "lvcha", "lucha", "ld", "herbl", "xyzzy"]))
        | typed(words),
        kinds=mostly(frozenset(Kind), st.frozensets(st.sampled_from(Kind), min_size=1)),
        filters=mostly({}, filters),
        ranges=mostly({}, ranges),
        sort=st.sampled_from([Sort.RELEVANCE, Sort.RELEVANCE, Sort.PRICE, Sort.TIME]),
        language=st.sampled_from(["en", "zh", "th"]),
        at=mostly(None, MOMENTS) | MOMENTS,
        offset=mostly(0, st.integers(-1, 4)),
        limit=mostly(40, st.integers(-1, 5)),
    )


@st.composite
def fairs_with_questions(draw: st.DrawFn) -> tuple[tuple[Document, ...], list[Query]]:
    """A fair and some questions about what is at it."""
    fair = draw(fairs)
    words = [
        word
        for one in fair
        for text in (*one.names, *one.bodies, *one.codes)
        for word in (*text.split(), text)
    ]
    return fair, draw(st.lists(queries(words or WORDS), min_size=1, max_size=5))
