"""Changes are whole or not at all, and one writer at a time makes them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from catalogue.errors import KnownError
from catalogue.model.listing import Key
from catalogue.store.draft import Draft, create, open_draft
from catalogue.store.lock import NAME
from catalogue.store.opening import open_reader
from catalogue.store.pictures import pictures
from catalogue.store.products import products
from catalogue.store.sources import sources
from catalogue.store.writing.pictures import set_listing_pictures
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sources import add_sources
from tests.store import sample

ROOT = Path(__file__).parents[2]


@pytest.fixture
def draft(tmp_path: Path) -> Iterator[Draft]:
    """The small fair, open for changes."""
    with create(tmp_path / "fair") as opened:
        sample.fill(opened)
        yield opened


def test_later_things_come_after_earlier_ones(draft: Draft) -> None:
    """Products that are added later are behind those that were there."""
    add_products(
        draft, [replace(sample.PRODUCTS[1], id="later-1"), replace(sample.PRODUCTS[1], id="later-2")]
    )
    assert [one.id for one in products(draft.conn)] == ["jelly", "pillow", "rice", "later-1", "later-2"]


def test_a_failed_change_is_undone_whole(draft: Draft) -> None:
    """Where one thing of a change is refused, nothing of the change remains, and the person reads why."""
    fine = replace(sample.PRODUCTS[1], id="fine")
    wrong = replace(sample.PRODUCTS[1], id="wrong", hs6="21")
    with pytest.raises(KnownError, match="hs6"):
        add_products(draft, [fine, wrong])
    assert [one.id for one in products(draft.conn)] == ["jelly", "pillow", "rice"]


def test_changes_inside_a_change_belong_to_it(draft: Draft) -> None:
    """What was written inside a larger change goes when that one fails."""
    with pytest.raises(RuntimeError), draft.change():
        add_sources(draft, [replace(sample.SOURCES[0], id="more")])
        raise RuntimeError("the importer stopped")
    assert list(sources(draft.conn)) == [source.id for source in sample.SOURCES]


def test_a_thing_that_is_not_there_is_named(draft: Draft) -> None:
    """A product of an unknown exhibitor is refused when the change ends, with what is missing."""
    with pytest.raises(KnownError, match="product names an unknown exhibitor"):
        add_products(draft, [replace(sample.PRODUCTS[0], id="orphan", exhibitor_id="nobody")])
    assert not draft.conn.in_transaction
    assert [one.id for one in products(draft.conn)] == ["jelly", "pillow", "rice"]


def test_an_id_that_is_there_already(draft: Draft) -> None:
    """An id names one thing of its kind: the second is refused."""
    with pytest.raises(KnownError, match="UNIQUE"):
        add_products(draft, [sample.PRODUCTS[0]])


def test_pictures_are_replaced(draft: Draft) -> None:
    """Setting a listing's pictures replaces those it had."""
    set_listing_pictures(draft, Key("product", "jelly"), [])
    assert pictures(draft.conn, "product", "jelly") == []


def test_nothing_to_add(draft: Draft) -> None:
    """Adding nothing is fine."""
    add_products(draft, [])
    assert len(products(draft.conn)) == 3


def test_a_second_writer_is_told_who_holds_it(draft: Draft) -> None:
    """While one program writes, a second is refused with the first one's name, and may try later."""
    with pytest.raises(KnownError, match=rf"is being changed by .*process {os.getpid()}"):
        open_draft(draft.folder)
    draft.close()
    open_draft(draft.folder).close()


def test_another_process_is_refused_too(draft: Draft) -> None:
    """The lock holds between processes, not only inside one."""
    program = (
        "import sys; from pathlib import Path; from catalogue.store.draft import open_draft;"
        "open_draft(Path(sys.argv[1]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(draft.folder)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        check=False,
        timeout=60,
    )
    assert done.returncode != 0
    assert f"process {os.getpid()}" in done.stderr


def test_a_writer_that_died_holds_nothing(draft: Draft) -> None:
    """A lock's file that a dead process left behind stops nobody."""
    draft.close()
    (draft.folder / NAME).write_text("somebody on a machine (process 1)", encoding="utf-8")
    open_draft(draft.folder).close()


def test_readers_see_a_change_when_it_is_done(draft: Draft) -> None:
    """A reader that opens while the writer is at work sees the last whole change, not half a one."""
    with draft.change():
        add_sources(draft, [replace(sample.SOURCES[0], id="half")])
        reader = open_reader(draft.folder)
        assert "half" not in sources(reader)
        reader.close()
    reader = open_reader(draft.folder)
    assert "half" in sources(reader)
    reader.close()


def test_a_closed_catalogue_is_one_file(draft: Draft) -> None:
    """Once closed, everything is in the database itself: no log is left that a copy could miss."""
    draft.close()
    assert {path.name for path in draft.folder.iterdir()} == {"catalogue.db", NAME}


def test_no_second_catalogue_in_one_folder(draft: Draft) -> None:
    """Creating a catalogue where there is one is refused, and that one stays as it is."""
    draft.close()
    before = (draft.folder / "catalogue.db").read_bytes()
    with pytest.raises(KnownError, match=r"There is a catalogue in .* already"):
        create(draft.folder)
    assert (draft.folder / "catalogue.db").read_bytes() == before
