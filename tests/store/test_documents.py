"""What the search is given."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.model.document import Document
from catalogue.model.listing import Key, Kind
from catalogue.store import documents as batches
from catalogue.store import shared_texts
from catalogue.store.documents import Documents, documents
from catalogue.store.opening import open_reader
from catalogue.store.schema import DATABASE
from tests.store import odd_fair, sample
from tests.store.plain_documents import plain_documents


def test_published_and_withdrawn_in_order(db: sqlite3.Connection) -> None:
    """Drafts are left out; the others come in published order, the withdrawn ones marked."""
    found = [(document.key.id, document.withdrawn) for document in documents(db)]
    assert found == [
        ("shop", False),
        ("cloud", False),
        ("jelly", False),
        ("pillow", False),
        ("rice", True),
        ("jelly-hour", False),
        ("lao-afternoon", False),
        ("all-days", True),
    ]


def test_an_exhibitor(db: sqlite3.Connection) -> None:
    """An exhibitor is found by its booth and themes, and filtered by what it reaches and takes."""
    by_key = {document.key: document for document in documents(db)}
    shop = by_key[Key("exhibitor", "shop")]
    assert shop.names == ("The Shop", "商店")
    assert {"Sells things.", "A区", "Telecom", "供应链"} <= set(shop.bodies)
    assert shop.codes == ("shop", "B14")
    assert shop.facets["payment"] == ("alipay", "cash")
    assert by_key[Key("exhibitor", "cloud")].facets["reach"] == ("availability_zone", "market")


def test_a_product(db: sqlite3.Connection) -> None:
    """A product is found by its brand, codes and category, and is in its category and all above it."""
    by_key = {document.key: document for document in documents(db)}
    jelly = by_key[Key("product", "jelly")]
    assert jelly.names == ("Herbal jelly", "เยลลี่", "果冻", "A Brand")
    assert {"The Shop", "商店", "Sweets", "食品", "直播间"} <= set(jelly.bodies)
    assert jelly.codes == ("jelly", sample.PRODUCTS[0].gtin, "210690", "B14")
    assert jelly.facets == {
        "country": ("TH",),
        "bri": ("member",),
        "category": ("food-sweets", "food"),
        "exhibitor": ("shop",),
        "evidence": ("reported",),
    }
    assert (jelly.price, jelly.streams) == (9.9, (sample.JELLY_HOUR,))
    assert jelly.sort_names == {"en": "Herbal jelly", "zh": "果冻", "th": "เยลลี่"}


def test_a_price_in_another_currency_has_no_band(db: sqlite3.Connection) -> None:
    """Prices are compared in the fair's currency only: bahts are not taken for yuan."""
    [rice] = [document for document in documents(db) if document.key.id == "rice"]
    assert rice.price is None


def test_a_session(db: sqlite3.Connection) -> None:
    """A session of several days is in each of them, and is found by what it shows and who hosts it."""
    by_key = {document.key: document for document in documents(db)}
    assert by_key[Key("session", "all-days")].facets["day"] == ("2022-08-31", "2022-09-01", "2022-09-02")
    hour = by_key[Key("session", "jelly-hour")]
    assert {"The Shop", "果冻", "展位"} <= set(hour.bodies)
    assert (hour.span, hour.facets["language"]) == (sample.JELLY_HOUR, ("en", "th"))
    assert by_key[Key("session", "lao-afternoon")].has_recording


ODD: list[Callable[[Path], Path]] = [
    sample.make,
    *(lambda folder, seed=seed: odd_fair.make(folder, seed) for seed in range(4)),
    lambda folder: odd_fair.spoil(odd_fair.make(folder, 9)),
]


@pytest.fixture(scope="module", params=range(len(ODD)))
def odd(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[sqlite3.Connection]:
    """A reader of a small fair: a sound one, odd ones, a damaged one."""
    with closing(open_reader(ODD[request.param](tmp_path_factory.mktemp("odd") / "fair"))) as db:
        yield db


def test_batches_read_what_a_plain_reading_reads(odd: sqlite3.Connection) -> None:
    """Every document is the one that is put together from the readers of its parts, however odd it is."""
    assert list(documents(odd)) == plain_documents(odd)


def test_the_demo_is_read_as_plainly(demo_folder: Path) -> None:
    """On the demo fair too, batches give what a plain reading gives."""
    with closing(open_reader(demo_folder)) as db:
        assert list(documents(db)) == plain_documents(db)


def test_nothing_depends_on_the_size_of_a_batch(
    odd: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches of three, and no room for what listings share, give the same documents."""
    monkeypatch.setattr(batches, "_BATCH", 3)
    monkeypatch.setattr(shared_texts, "_EXHIBITORS_KEPT", 2)
    assert list(documents(odd)) == plain_documents(odd)


def found(plain: list[Document], kind: Kind) -> list[Document]:
    """Those of a kind that visitors can find."""
    return [one for one in plain if one.key.kind == kind and (kind is Kind.SESSION or not one.withdrawn)]


@pytest.mark.parametrize("kind", Kind)
def test_any_numbers_in_any_order(odd: sqlite3.Connection, kind: Kind) -> None:
    """Documents come in the order in which a census's numbers are asked for, also twice."""
    known = Documents(odd)
    numbers = list(known.census(kind).rows)
    by_number = dict(zip(numbers, found(plain_documents(odd), kind), strict=True))
    wanted = random.Random(1).choices(numbers, k=200)
    assert list(known.of(kind, wanted)) == [by_number[number] for number in wanted]


def test_a_census_has_the_published_order(odd: sqlite3.Connection) -> None:
    """A census counts what visitors find, by position and id, and groups it by category and exhibitor."""
    plain, known = plain_documents(odd), Documents(odd)
    for kind in Kind:
        census, wanted = known.census(kind), found(plain, kind)
        assert list(census.positions) == [one.position for one in wanted] == sorted(census.positions)
        assert len(census.rows) == len(census.categories) == len(census.exhibitors) == len(wanted)
        categories: dict[int, set[str]] = {}
        for number, one in zip(census.categories, wanted, strict=True):
            categories.setdefault(number, set()).update(one.facets.get("category", ())[:1])
        assert not categories.pop(-1, set())
        assert all(len(ids) == 1 for ids in categories.values())


def test_exhibitors_are_numbered_apart(db: sqlite3.Connection) -> None:
    """What nobody brings has no exhibitor; what different ones bring or host has different numbers."""
    known = Documents(db)
    products, sessions = known.census(Kind.PRODUCT), known.census(Kind.SESSION)
    assert (products.exhibitors[0], products.exhibitors[1]) == (0, -1)
    assert list(sessions.exhibitors) == [0, -1, 1]


def test_categories_are_numbered_along_the_tree(db: sqlite3.Connection) -> None:
    """What lies below a category comes right after it."""
    products = Documents(db).census(Kind.PRODUCT)
    # food 0, food-sweets 1, home 2.
    assert list(products.categories) == [1, 2]


def test_by_key(odd: sqlite3.Connection) -> None:
    """Keys give their documents in the keys' order, withdrawn ones too; drafts and nothing are left out."""
    plain = {one.key: one for one in plain_documents(odd)}
    keys = [Key(kind.value, f"odd-{number}") for number in range(70) for kind in Kind]
    keys += [Key("country", "TH"), Key("product", "\ud800"), Key("product", "'; --"), Key("\ud800", "")]
    random.Random(2).shuffle(keys)
    assert Documents(odd).by_key(keys) == [plain[key] for key in keys if key in plain]


def test_what_is_gone_is_told(db: sqlite3.Connection) -> None:
    """A number that no listing has ends in words, not in fewer documents than were asked for."""
    with pytest.raises(KnownError, match="no longer where it was"):
        list(Documents(db).of(Kind.PRODUCT, [1, 99]))


@pytest.mark.parametrize(
    "spoiling",
    [
        "UPDATE listing SET evidence = 'rumour' WHERE id = 'jelly'",
        "UPDATE listing SET state = 'lost' WHERE id = 'jelly'",
        "UPDATE text SET status = 'lost' WHERE id = 'jelly' AND field = 'summary'",
        "UPDATE text SET value = x'ff00ff' WHERE id = 'jelly' AND field = 'name'",
        "UPDATE text SET value = CAST(x'ff41' AS TEXT) WHERE id = 'shop' AND field = 'name'",
        "UPDATE product SET price_minor = -5 WHERE id = 'jelly'",
        "UPDATE product SET currency = 'yuan' WHERE id = 'jelly'",
        "UPDATE product SET brand = x'05' WHERE id = 'jelly'",
        "UPDATE exhibitor SET form = 'club' WHERE id = 'shop'",
        "UPDATE exhibitor_payment SET means = 'shells' WHERE means = 'cash'",
        "UPDATE session SET precision = 'roughly' WHERE id = 'jelly-hour'",
        "UPDATE session SET starts_at = 'noon' WHERE id = 'jelly-hour'",
        "UPDATE session SET last_day = '9999-01-01' WHERE id = 'jelly-hour'",
    ],
)
def test_hostile_values(small_fair: Path, tmp_path: Path, spoiling: str) -> None:
    """A value that no sound catalogue holds is called damage, by a plain reading and by batches alike."""
    db = sqlite3.connect(tmp_path / DATABASE)
    with closing(sqlite3.connect(small_fair / DATABASE)) as sound:
        sound.backup(db)
    # Columns without kinds and checks, as a flipped byte of the file makes them.
    db.executescript(
        "PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;"
        "UPDATE sqlite_schema SET sql = replace(replace(sql, ') STRICT', ')'), ', WITHOUT', ' WITHOUT')"
    )
    db.close()
    with closing(sqlite3.connect(tmp_path / DATABASE)) as db, db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute(spoiling)
    with closing(open_reader(tmp_path)) as db, pytest.raises(KnownError, match="is damaged"):
        list(documents(db))


def test_a_few_documents_are_found_by_their_keys(odd: sqlite3.Connection) -> None:
    """No statement of a batch walks through a table: what is asked for is looked up, thing by thing."""
    known, plans = Documents(odd), []
    numbers = {kind: list(known.census(kind).rows)[:3] for kind in Kind}
    statements: list[str] = []
    odd.set_trace_callback(statements.append)
    for kind in Kind:
        list(known.of(kind, numbers[kind]))
    odd.set_trace_callback(None)
    for statement in statements:
        plans += [row[3] for row in odd.execute(f"EXPLAIN QUERY PLAN {statement}")]
    assert any("SEARCH text USING PRIMARY KEY (kind=? AND id=?)" in step for step in plans)
    walks = [step for step in plans if step.startswith("SCAN") and not step.startswith("SCAN wanted VIRTUAL")]
    assert walks == []
