"""The order of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Query, Sort
from catalogue.search.collation import sorting_key
from tests.search.engines import EngineOf


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["apple", "Éclair", "élan", "Zebra", "果冻"]),
        ("zh", ["阿里云", "长城", "果冻", "京东", "糖果", "支付宝"]),
        ("zh", ["ABC", "安徽", "b2b", "北京"]),
        ("ru", ["Ёлка", "Жук", "Чай"]),
        ("th", ["กาแฟ", "เก้าอี้", "ข้าว", "ไข่", "ชา", "หมอน"]),
        ("ar", ["أرز", "بن", "شاي"]),
    ],
)
def test_names_in_order(language: str, names: list[str]) -> None:
    """Each language has its own order, Chinese that of pinyin, where 长城 is Changcheng."""
    backwards = list(reversed(names))
    assert sorted(backwards, key=lambda name: sorting_key(name, language)) == names


def test_listings_by_name(engine_of: EngineOf) -> None:
    """Listings are sorted by the names that the reader is shown, fallbacks among them, nameless ones last."""
    names = [{"en": "Tea", "zh": "阿茶"}, {"en": "Coffee", "zh": "咖啡"}, {}, {"zh": "冰"}, {"en": "jelly"}]
    engine = engine_of(
        Document(Key(Kind.PRODUCT.value, str(place)), place, tuple(each.values()), sort_names=each)
        for place, each in enumerate(names)
    )

    def order(language: str) -> str:
        answer = engine.answer(Query(sort=Sort.NAME, language=language))
        return "".join(key.id for key in answer.keys)

    assert order("en") == "14032"
    assert order("zh") == "03412"


@given(st.text(), st.text(), st.sampled_from(["en", "zh", "ru", "th", "ar", "xx"]))
def test_every_two_names_have_an_order(one: str, other: str, language: str) -> None:
    """Any two texts can be compared, and only equal ones are level."""
    first, second = sorting_key(one, language), sorting_key(other, language)
    assert (first < second) is not (first >= second)
    assert (first == second) is (one == other)
