"""What visitors type, and what they find by it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Drop, Query, WayOut
from catalogue.search.engine import Engine
from tests.search.engines import EngineOf

NAUGHTY = Path(__file__).resolve().parents[2].parent / "shared/data/import-samples/blns/blns.json"


def listing(
    kind: Kind, id: str, position: int, *names: str, bodies: tuple[str, ...] = (), codes: tuple[str, ...] = ()
) -> Document:
    """A listing with the names and other words it has in a catalogue."""
    return Document(
        Key(kind.value, id), position, names, bodies, (id, *codes), {"country": (id[:2].upper(),)}
    )


THAI_SHOP = ("Suning.com", "苏宁易购", "Thailand", "泰国", "Таиланд", "ไทย", "تايلاند")
FAIR = (
    listing(
        Kind.PRODUCT,
        "th-herbal-jelly",
        0,
        *("Herbal jelly", "仙草果冻", "Травяное желе", "เยลลี่สมุนไพร", "هلام الأعشاب"),
        bodies=(*THAI_SHOP, "Sold beside candies by Suning.com."),
        codes=("210690", "4006381333931", "B14"),
    ),
    listing(
        Kind.PRODUCT,
        "th-rubber-pillow",
        1,
        *("Latex pillow", "乳胶枕", "Латексная подушка", "หมอนยางพารา", "وسادة مطاطية"),
        bodies=(*THAI_SHOP, "A pillow for sleeping, 1,204 made in a day."),
        codes=("940490", "B14"),
    ),
    listing(
        Kind.PRODUCT,
        "ru-candy",
        2,
        *("Candies", "糖果", "Чёрные конфеты", "ลูกอม", "حلوى سوداء"),
        bodies=("Россия", "Café from the hills, 44.5 % sugar."),
        codes=("170490", "A02"),
    ),
    listing(Kind.EXHIBITOR, "cn-huawei", 0, "Huawei", "华为", bodies=("ＡＢＣ telecoms", "Great Wall 长城")),
    listing(Kind.SESSION, "la-coffee-day", 0, "Coffee from Bolaven", "波罗芬咖啡", bodies=("Herbal jelly",)),
)


@pytest.fixture(scope="module")
def engine(engine_of: EngineOf) -> Engine:
    """A search over a fair of five listings."""
    return engine_of(FAIR)


def found(engine: Engine, text: str) -> list[str]:
    """The ids found by a text, in their order; nothing may have been searched instead."""
    answer = engine.answer(Query(text))
    assert answer.searched == ""
    return [key.id for key in answer.keys]


JELLY, PILLOW, CANDY, HUAWEI, COFFEE = (document.key.id for document in FAIR)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("果冻", [JELLY]),
        ("仙草果冻", [JELLY]),
        ("草果", [JELLY]),
        ("果", [JELLY, CANDY]),
        ("糖果", [CANDY]),
        ("乳胶枕", [PILLOW]),
        ("หมอน", [PILLOW]),
        ("ยางพารา", [PILLOW]),
        ("ยา", [PILLOW]),
        ("guodong", [JELLY]),
        ("guo dong", [JELLY]),
        ("guod", [JELLY]),
        ("gd", [JELLY]),
        ("xcgd", [JELLY]),
        ("xiancaoguodong", [JELLY]),
        ("tangguo", [CANDY]),
        ("rujiao", [PILLOW]),
        ("hw", [HUAWEI]),
        ("herb", [JELLY, COFFEE]),
        ("HERBAL", [JELLY, COFFEE]),
        ("herb jel", [JELLY, COFFEE]),
        ("jelly herbal", [JELLY, COFFEE]),
        ("jelly thailand", [JELLY]),
        ("травяное", [JELLY]),
        ("ЧЕРНЫЕ", [CANDY]),
        ("чёрн", [CANDY]),
        ("هلام", [JELLY]),
        ("الاعشاب", [JELLY]),
        ("ٱلْأَعْشَاب", [JELLY]),
        ("مطاطيه", [PILLOW]),
        ("حلوي", [CANDY]),
        ("cafe", [CANDY]),
        ("CAFÉ", [CANDY]),
        ("abc", [HUAWEI]),
        ("ＡＢＣ", [HUAWEI]),
        ("ＨＵＡ", [HUAWEI]),
        ("B14", [JELLY, PILLOW]),
        ("b1", [JELLY, PILLOW]),
        ("4006381333931", [JELLY]),
        ("400638", [JELLY]),
        ("210690", [JELLY]),
        ("2106", [JELLY]),
        ("2106.90", [JELLY]),
        ("２１０６", [JELLY]),
        ("٢١٠٦", [JELLY]),
        ("1204", [PILLOW]),
        ("1,204", [PILLOW]),
        ("44.5", [CANDY]),
        ("th-herbal-jelly", [JELLY]),
    ],
)
def test_a_text_finds(engine: Engine, text: str, ids: list[str]) -> None:
    """Any language, beginnings of words, two letters of Chinese or Thai, pinyin, codes; case, width, accents
    and Arabic variants don't matter."""
    assert found(engine, text) == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ('"herbal jelly"', [JELLY, COFFEE]),
        ('"jelly herbal"', []),
        ('"herbal jel"', []),
        ('"herbal jel', [JELLY, COFFEE]),
        ("“Herbal Jelly”", [JELLY, COFFEE]),
        ('"果冻"', [JELLY]),
        ('"sold beside"', [JELLY]),
        ("jelly -coffee", [JELLY]),
        ("herbal -jelly", []),
        ("herbal -jel", [JELLY, COFFEE]),
        ("果 -果冻", [CANDY]),
        ('thailand -"herbal jelly"', [PILLOW]),
        ("th-herbal -", [JELLY]),
        ("(herbal)", [JELLY, COFFEE]),
        ("herbal!?", [JELLY, COFFEE]),
        ("herbal AND", []),
        ("herbal*", [JELLY, COFFEE]),
        ("name:herbal", []),
    ],
)
def test_signs_in_a_text(engine: Engine, text: str, ids: list[str]) -> None:
    """Quotes keep words together and whole, a minus leaves whole words out, all other signs are harmless."""
    answer = engine.answer(Query(text))
    assert ([] if answer.searched else [key.id for key in answer.keys]) == ids


@pytest.mark.parametrize("text", ["", " ", "-", '"', '""', "…", "\x00", "\ud800", "\u202e", "'; --", "( * )"])
def test_what_has_no_letters_asks_for_nothing(engine: Engine, text: str) -> None:
    """A text without letters or digits narrows nothing."""
    assert len(found(engine, text)) == len(FAIR)


def test_names_come_first(engine_of: EngineOf) -> None:
    """What has all words in its names comes before what has one elsewhere; else the published order."""
    engine = engine_of(
        [
            listing(Kind.PRODUCT, "a", 0, "Tea", bodies=("black",)),
            listing(Kind.PRODUCT, "b", 1, "Black tea"),
            listing(Kind.PRODUCT, "c", 2, "Tea", "黑茶 black"),
            listing(Kind.PRODUCT, "d", 3, "Cup", bodies=("black tea",)),
        ]
    )
    assert found(engine, "black tea") == ["b", "c", "a", "d"]
    assert found(engine, '"black tea"') == ["b", "d"]
    assert found(engine, "tea") == ["a", "b", "c", "d"]


def test_all_kinds_are_in_the_published_order(engine: Engine) -> None:
    """Without a text exhibitors come first, then products, then sessions, each in their own order."""
    assert found(engine, "") == [HUAWEI, JELLY, PILLOW, CANDY, COFFEE]


@pytest.mark.parametrize(
    ("text", "searched", "id"),
    [
        ("cnadies", "candies", CANDY),
        ("canddies", "candies", CANDY),
        ("candes", "candies", CANDY),
        ("candiez", "candies", CANDY),
        ("pillwo", "pillow", PILLOW),
        ("latex pilow", "latex pillow", PILLOW),
        ("подушкв", "подушка", PILLOW),
        ("guodnog", "guodong", JELLY),
        ("хуавей", "", ""),
        ("huawie", "huawei", HUAWEI),
        ("สมุนไพล", "สมุนไพร", JELLY),
        ("الأعشات", "الاعشاب", JELLY),
        ("(pilllow)", "pillow", PILLOW),
    ],
)
def test_one_wrong_letter_still_finds(engine: Engine, text: str, searched: str, id: str) -> None:
    """A letter too many, missing, wrong or swapped is put right in any script with letters, and the answer
    says what was searched."""
    answer = engine.answer(Query(text))
    assert answer.searched == searched
    assert [key.id for key in answer.keys[:1]] == ([id] if id else [])


@pytest.mark.parametrize("text", ["4006381333932", "B15", "210691", "xq", "cnadeis", "cnadies pillwo"])
def test_what_is_not_corrected(engine: Engine, text: str) -> None:
    """Another code is another thing, and two wrong letters are no slip."""
    answer = engine.answer(Query(text))
    assert (answer.total, answer.searched) == (0, "")


def test_a_word_that_another_kind_has_is_not_wrong(engine: Engine) -> None:
    """A product search for an exhibitor's name isn't corrected, but shown the way to the exhibitor."""
    answer = engine.answer(Query("huawei", kinds=frozenset({Kind.PRODUCT})))
    assert (answer.total, answer.searched) == (0, "")
    assert answer.ways_out == (WayOut(Drop.WORD, "huawei", 3), WayOut(Drop.KIND, "exhibitor", 1))


def test_ways_out_best_first(engine: Engine) -> None:
    """Where a choice of filters leaves nothing, the answer names what to drop, the most found first."""
    answer = engine.answer(Query("jelly pillow", filters={"country": frozenset({"TH", "RU"})}))
    assert answer.total == 0
    assert answer.ways_out == (WayOut(Drop.WORD, "jelly", 1), WayOut(Drop.WORD, "pillow", 1))
    answer = engine.answer(Query("jelly", filters={"country": frozenset({"RU"}), "none": frozenset({"x"})}))
    assert answer.ways_out == (WayOut(Drop.FILTERS, "", 2),)


def test_the_clock_changes_no_other_answer(engine: Engine) -> None:
    """A listing without a time answers alike at any time."""
    at = datetime(2022, 9, 1, tzinfo=UTC)
    assert engine.answer(Query("herbal", at=at)).keys == engine.answer(Query("herbal")).keys


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the naughty strings are not here")
def test_naughty_strings(engine: Engine, engine_of: EngineOf) -> None:
    """Strings that have broken other programs get an answer, and a listing named so is found by them."""
    naughty = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    assert len(naughty) > 400
    named = engine_of(listing(Kind.PRODUCT, f"n{place}", place, text) for place, text in enumerate(naughty))
    for place, text in enumerate(naughty):
        engine.answer(Query(text))
        answer = named.answer(Query(text, limit=1000))
        is_plain = not {"-", '"', "“", "”", "「", "」", "«", "»", "『", "』", "＂", "－"} & set(text)
        if is_plain and len(text) < 100:
            assert Key("product", f"n{place}") in answer.keys, text


@pytest.mark.parametrize(
    "unit", ["a", "果", "ห", "ا ", "é", "-x ", '"x" ', "1.", "\ud83d", "\u202e", "漢a", "' "]
)
def test_ten_thousand_letters(engine: Engine, unit: str) -> None:
    """A text far longer than the search field has an answer."""
    answer = engine.answer(Query(unit * 10_000))
    assert answer.total <= len(FAIR)
