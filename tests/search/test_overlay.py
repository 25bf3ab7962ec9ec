"""Changed listings searched beside an older engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.model.query import Query, Sort
from catalogue.search.index.beside import Beside
from catalogue.search.overlay import Overlay
from catalogue.search.parts import Base
from catalogue.search.plain.scan import Scan
from tests.search.engines import IndexOf
from tests.search.fairs import MOMENTS, WORDS, Edit, edited, edits, fairs, misspelt, queries, words_of


class Untouched:
    """Documents of a fair, as the store gives them: asking for one that was changed is a mistake."""

    def __init__(self, fair: Sequence[Document]) -> None:
        self.documents = {document.key: document for document in fair}
        self.asked: list[Key] = []

    def __call__(self, keys: Sequence[Key]) -> list[Document]:
        self.asked += keys
        return [self.documents[key] for key in keys]


class Store(Untouched):
    """Documents of a fair that is being edited."""

    def save(self, edit: Edit) -> None:
        for key in edit.gone:
            self.documents.pop(key, None)
        self.documents |= {document.key: document for document in edit.changed}


BaseOf = Callable[[Sequence[Document]], Base]


@pytest.fixture(scope="module", params=["plain", "index"])
def base_of(request: pytest.FixtureRequest, index_of: IndexOf) -> BaseOf:
    """Makes what changed listings are searched beside."""
    return Scan if request.param == "plain" else lambda fair: Beside(index_of(fair))


def laid(base_of: BaseOf, fair: Sequence[Document], edit: Edit) -> Overlay:
    """The overlay of one edit."""
    gone = {document.key for document in edit.changed} | edit.gone
    untouched = Untouched([document for document in fair if document.key not in gone])
    return Overlay(base_of(fair), edit.changed, edit.gone, untouched)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_an_overlay_answers_as_a_new_engine_would(base_of: BaseOf, data: st.DataObject) -> None:
    """After any edit, keys, order, total, all counts, the text searched and the ways out are those of a
    search over the changed fair."""
    fair = data.draw(fairs)
    edit = data.draw(edits(fair))
    overlay, whole = laid(base_of, fair, edit), Scan(edited(fair, edit))
    words = words_of([*fair, *edit.changed]) or WORDS
    for query in data.draw(st.lists(queries(words, st.sampled_from(Sort)), min_size=1, max_size=5)):
        answer = whole.answer(query)
        assert overlay.answer(query) == answer
        assert overlay.page(query) == (answer.keys, answer.total)


@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_pages_of_an_overlay_are_those_of_a_new_engine(base_of: BaseOf, data: st.DataObject) -> None:
    """Wherever a page begins and ends, in whatever order, it has the listings that it should."""
    fair = data.draw(fairs)
    edit = data.draw(edits(fair))
    overlay, whole = laid(base_of, fair, edit), Scan(edited(fair, edit))
    for sort in Sort:
        query = data.draw(
            st.builds(
                Query,
                text=st.sampled_from(["", "", "果", "j", "ч"]),
                sort=st.just(sort),
                language=st.sampled_from(["en", "zh", "ru", "th"]),
                at=st.none() | MOMENTS,
                offset=st.integers(0, 10),
                limit=st.integers(0, 5),
            )
        )
        assert overlay.answer(query).keys == whole.answer(query).keys


@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_a_wrong_letter_is_put_right_as_in_a_new_engine(base_of: BaseOf, data: st.DataObject) -> None:
    """A misspelt word becomes what the changed fair has: nothing that only an old form of a listing had, and
    all that only a new one has."""
    fair = data.draw(fairs)
    edit = data.draw(edits(fair))
    overlay, whole = laid(base_of, fair, edit), Scan(edited(fair, edit))
    words = words_of([*fair, *edit.changed]) or WORDS
    for text in data.draw(st.lists(misspelt(words), min_size=1, max_size=6)):
        assert overlay.answer(Query(text)) == whole.answer(Query(text))


def product(number: int, name: str) -> Document:
    """A product with one English name."""
    return Document(Key(Kind.PRODUCT.value, f"p{number}"), number, (name,), sort_names={"en": name})


def test_a_word_that_is_gone_is_no_correction(base_of: BaseOf) -> None:
    """What only a deleted listing had is neither found nor proposed, nor counted for a proposal."""
    fair = [product(0, "candle"), product(1, "candy"), product(2, "candle")]
    before = Scan(fair).answer(Query("canle"))
    assert (before.searched, before.total) == ("candle", 2)
    overlay = laid(base_of, fair, Edit((), frozenset({fair[0].key, fair[2].key})))
    assert overlay.answer(Query("candle")).searched == ""
    assert overlay.answer(Query("candle")).total == 0
    assert overlay.answer(Query("canle")).searched == ""
    assert overlay.answer(Query("cany")).searched == "candy"


def test_a_word_that_is_gone_is_corrected_itself(base_of: BaseOf) -> None:
    """What only a deleted listing had is taken for a slip of what others have."""
    fair = [product(0, "candle"), product(1, "handle")]
    assert base_of(fair).without(frozenset()).total(Query("candle")) == 1
    assert (
        laid(base_of, fair, Edit((), frozenset({fair[0].key}))).answer(Query("candle")).searched == "handle"
    )


def test_a_word_that_is_gone_is_no_longer_whole(base_of: BaseOf) -> None:
    """Whole words are proposed before beginnings of longer ones: of those that are left."""
    fair = [product(0, "candle"), product(1, "candles"), product(2, "cane")]
    assert Scan(fair).answer(Query("cande")).searched == "candle"
    assert laid(base_of, fair, Edit((), frozenset({fair[0].key}))).answer(Query("cande")).searched == "cane"


def test_every_page_after_many_edits(base_of: BaseOf) -> None:
    """Page after page, in every order, with listings deleted, changed, moved and new before and after it."""
    fair = [
        replace(product(number, f"tea {number * 7 % 30:02}"), price=number * 5 % 12) for number in range(30)
    ]
    fair[12] = replace(fair[12], facets={"theme": ("lonely",)})
    moved = [replace(fair[number], position=29 - number, price=3.0) for number in (4, 17, 28)]
    renamed = [product(number, f"coffee {number}") for number in (9, 21)]
    new = [replace(product(100 + number, f"tea {number}x"), position=number) for number in (0, 13, 40)]
    edit = Edit((*moved, *renamed, *new), frozenset(fair[number].key for number in (0, 1, 2, 11, 12, 25)))
    overlay, whole = laid(base_of, fair, edit), Scan(edited(fair, edit))
    for text in ("", "tea", "coffee"):
        for sort in Sort:
            for offset in range(0, 32, 3):
                query = Query(text, sort=sort, offset=offset, limit=3)
                assert overlay.answer(query) == whole.answer(query)
                assert overlay.page(query) == (whole.answer(query).keys, whole.answer(query).total)


def test_a_new_word_is_found_and_corrected_at_once(base_of: BaseOf) -> None:
    """A word that only an edited listing has is found, and a slip in it put right."""
    fair = [product(0, "candle"), product(1, "toffee")]
    overlay = laid(base_of, fair, Edit((product(1, "marmalade"),), frozenset()))
    assert overlay.answer(Query("marm")).keys == (fair[1].key,)
    assert overlay.answer(Query("marmelade")).searched == "marmalade"
    assert overlay.answer(Query("toffee")).total == 0


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_edits_come_one_after_another(base_of: BaseOf, data: st.DataObject) -> None:
    """However many edits follow each other, also of one listing, also deleted and there again, the answer is
    that of a search over what they left; and an overlay made before stays as it was."""
    fair = data.draw(fairs)
    store = Store(fair)
    overlay = Overlay(base_of(fair), (), (), store)
    for _ in range(data.draw(st.integers(2, 4))):
        edit = data.draw(edits(fair))
        query = data.draw(queries(words_of([*fair, *edit.changed]) or WORDS, st.sampled_from(Sort)))
        older, before = overlay, overlay.answer(query)
        store.save(edit)
        overlay = overlay.with_changes(*edit)
        assert overlay.answer(query) == Scan(store.documents.values()).answer(query)
        assert older.answer(query) == before


@pytest.mark.parametrize(("size", "probes"), [(1, 2), (1000, 4)])
def test_an_edited_listing_is_placed_by_its_neighbours(base_of: BaseOf, size: int, probes: int) -> None:
    """A listing that stays where it was is put there after a look at those beside it, among however many."""
    fair = [product(number, f"tea {number:04}") for number in range(size)]
    changed = replace(fair[size // 2], names=("coffee",))
    store = Untouched([document for document in fair if document.key != changed.key])
    overlay = Overlay(base_of(fair), [changed], (), store)
    for sort in (Sort.RELEVANCE, Sort.NAME):
        store.asked.clear()
        assert overlay.answer(Query(sort=sort, limit=size)).keys == tuple(one.key for one in fair)
        assert len(store.asked) <= probes
    store.asked.clear()
    overlay.answer(Query("coffee"))
    assert not store.asked


def test_a_new_listing_is_placed_with_few_looks(base_of: BaseOf) -> None:
    """Among a thousand listings a new one's place is found by looking at about a dozen."""
    fair = [product(number * 2, f"tea {number:04}") for number in range(1000)]
    store = Untouched(fair)
    new = product(401, "tea 0200 b")
    overlay = Overlay(base_of(fair), [new], (), store)
    keys = overlay.answer(Query(limit=2000)).keys
    assert keys[201] == new.key
    assert len(store.asked) <= 14


def test_a_place_by_name_far_behind(base_of: BaseOf) -> None:
    """Among five thousand names one that was changed stands where it should, on the last page too."""
    fair = [product(number, f"tea {number:04}") for number in range(5000)]
    edit = Edit((product(4700, "tea 4901 b"),), frozenset({fair[10].key}))
    overlay = laid(base_of, fair, edit)
    keys = overlay.answer(Query(sort=Sort.NAME, offset=4890, limit=40)).keys
    names = sorted(one.names[0] for one in edited(fair, edit))
    by_name = {one.names[0]: one.key for one in edited(fair, edit)}
    assert list(keys) == [by_name[name] for name in names[4890:4930]]


def test_changes_are_made_while_another_thread_answers(base_of: BaseOf) -> None:
    """An overlay answers in its thread, in every order, while further ones are made of it in another."""
    fair = [product(number, f"tea {number:04}") for number in range(400)]
    overlays = [Overlay(base_of(fair), (), (), Untouched(fair))]
    is_over, wrong = Event(), []

    def answer() -> None:
        while not is_over.is_set():
            for sort in (Sort.RELEVANCE, Sort.NAME):
                total = overlays[-1].answer(Query(sort=sort, limit=400)).total
                if total != len(fair):
                    wrong.append(total)

    with ThreadPoolExecutor(1) as pool:
        answering = pool.submit(answer)
        try:
            for number in range(0, 400, 5):
                overlays.append(overlays[-1].with_changes([product(number, f"coffee {number}")], ()))
        finally:
            is_over.set()
        answering.result(timeout=60)
    assert not wrong
    assert overlays[-1].answer(Query("coffee")).total == 80
