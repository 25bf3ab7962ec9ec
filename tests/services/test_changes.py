"""What an editor saves is found at once, while the index is old."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.model.listing import Key, ListingState
from catalogue.model.query import Query, Sort
from catalogue.search.index.beside import Beside
from catalogue.search.index.build import build
from catalogue.search.index.engine import open_index
from catalogue.search.plain.scan import Scan
from catalogue.services.browse import Browsing
from catalogue.services.changes import Changes
from catalogue.services.documents import open_searchable, searchable
from catalogue.services.shelf import Shelf
from catalogue.store.draft import Draft, open_draft
from catalogue.store.opening import open_reader
from catalogue.store.writing.products import add_products
from tests.store.sample import PRODUCTS, make, texts

AT = datetime(2022, 9, 1, 7, 30, tzinfo=UTC)
QUERIES = [
    *(
        Query(text, at=AT)
        for text in ("", "jelly", "marmalade", "糖水", "tangshui", "cloud", "shop", "bazar")
    ),
    *(Query(sort=sort, language="zh", at=AT) for sort in Sort),
    Query(filters={"livestream": frozenset({"on_air"})}, at=AT),
    Query(filters={"category": frozenset({"food"})}),
    Query("nothing at all", filters={"country": frozenset({"TH"})}),
]


class Edited:
    """A small fair with an old index, open in an editor."""

    def __init__(self, folder: Path, draft: Draft) -> None:
        self.folder = folder
        self.draft = draft
        path = folder / "old.index"
        build(partial(open_searchable, folder), path, made_from="", made_with="", workers=1)
        self.changes = Changes(folder, Beside(open_index(path)))
        self.shelf = Shelf(open_reader(folder))
        self.browsing = Browsing(self.changes.engine, self.shelf)

    def save(self, keys: list[Key], *statements: tuple[str, list[str]]) -> None:
        with self.changes.saving(keys), self.draft.change():
            for sql, parameters in statements:
                self.draft.execute(sql, parameters)
        self.browsing.take(self.changes.engine, Shelf(open_reader(self.folder)))
        self.compare()

    def compare(self) -> None:
        with closing(open_reader(self.folder)) as db:
            whole = Scan(searchable(db))
        for query in QUERIES:
            assert self.changes.engine.answer(query) == whole.answer(query)

    def found(self, text: str) -> dict[str, str]:
        """What a text finds: id → the name on its card."""
        found = self.browsing.find(Query(text, at=AT))
        assert found.answer.searched == ""
        return {card.key.id: card.name.read("en").value for card in found.cards}


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Edited]:
    """A small fair of its own, with an index that nobody builds anew."""
    folder = make(tmp_path / "fair")
    with open_draft(folder) as draft:
        yield Edited(folder, draft)


RENAME = "UPDATE text SET value = ? WHERE kind = ? AND id = ? AND field = 'name' AND language = 'en'"
JELLY, SHOP, HOUR = Key("product", "jelly"), Key("exhibitor", "shop"), Key("session", "jelly-hour")


def test_a_new_name_is_found_at_once(edited: Edited) -> None:
    """A renamed product is found by its new name, no longer by the old one, and so is the session that shows
    it; its card has the new name."""
    edited.save([JELLY], (RENAME, ["Orange marmalade", "product", "jelly"]))
    assert edited.found("marmalade") == {"jelly": "Orange marmalade", "jelly-hour": "The jelly hour"}
    assert "jelly-hour" in edited.found("jelly hour")
    assert not edited.found('"herbal jelly"')


def test_a_new_listing_is_found_at_once(edited: Edited) -> None:
    """A product that was just added is found, in any language and by pinyin, and counted."""
    new = replace(PRODUCTS[0], id="soup", gtin=None, name=texts("Sweet soup", "糖水"))
    before = edited.changes.engine.answer(Query(at=AT))
    with edited.changes.saving([Key("product", "soup")]):
        add_products(edited.draft, [new])
    edited.browsing.take(edited.changes.engine, Shelf(open_reader(edited.folder)))
    edited.compare()
    assert edited.found("糖水") == edited.found("tangshui") == {"soup": "Sweet soup"}
    after = edited.changes.engine.answer(Query(at=AT))
    assert after.total == before.total + 1
    assert after.counts["category"]["food"] == before.counts["category"]["food"] + 1


def test_what_is_withdrawn_or_deleted_is_gone_at_once(edited: Edited) -> None:
    """A withdrawn product isn't found any more, and found again once it is published; a deleted one is gone
    for good, from the words of its sessions too."""
    state = "UPDATE listing SET state = ? WHERE kind = 'product' AND id = 'jelly'"
    edited.save([JELLY], (state, [ListingState.WITHDRAWN.value]))
    assert "jelly" not in edited.found("herbal")
    edited.save([JELLY], (state, [ListingState.PUBLISHED.value]))
    assert "jelly" in edited.found("herbal")
    edited.save([JELLY], ("DELETE FROM listing WHERE kind = 'product' AND id = ?", ["jelly"]))
    assert not edited.found('"herbal jelly"')


def test_what_depends_on_a_change_is_found_at_once(edited: Edited) -> None:
    """A renamed exhibitor's products and sessions are found by its new name, a renamed category's products by
    that, and a product is on air no longer once its session shows another."""
    edited.save([SHOP], (RENAME, ["The Bazaar", "exhibitor", "shop"]))
    assert edited.found("bazaar").keys() == {"shop", "jelly", "jelly-hour"}
    edited.save([Key("category", "food")], (RENAME, ["Victuals", "category", "food"]))
    assert edited.found("victuals").keys() == {"jelly"}
    assert edited.changes.engine.answer(QUERIES[-3]).total == 1
    edited.save(
        [HOUR], ("UPDATE session_product SET product_id = ? WHERE session_id = ?", ["pillow", HOUR.id])
    )
    [key] = edited.changes.engine.answer(QUERIES[-3]).keys
    assert key.id == "pillow"


def test_what_was_not_saved_is_not_found(edited: Edited) -> None:
    """A change that the catalogue doesn't accept changes no answer."""
    engine = edited.changes.engine
    with pytest.raises(KnownError):
        edited.save([JELLY], ("UPDATE product SET category_id = ? WHERE id = 'jelly'", ["nowhere"]))
    assert edited.changes.engine is engine
    edited.compare()


def test_a_page_is_asked_for_again_after_a_change(edited: Edited) -> None:
    """Pages that were looked at before a change aren't shown after it."""
    query = Query("herb")
    assert [card.key.id for card in edited.browsing.page(query, 0)] == ["jelly", "jelly-hour"]
    edited.save([JELLY], (RENAME, ["Marmalade", "product", "jelly"]))
    assert [card.key.id for card in edited.browsing.page(query, 0)] == ["jelly"]
