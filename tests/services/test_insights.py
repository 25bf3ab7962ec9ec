"""The figures of trade."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from catalogue.services import insights
from catalogue.services.catalogue import Catalogue, read
from catalogue.store.opening import open_reader


def test_figures_keep_their_order(db: sqlite3.Connection, catalogue: Catalogue) -> None:
    """All figures come in the order that the fair gave them."""
    assert [figure.indicator.id for figure in insights.read(db, catalogue)] == ["share", "area"]


def test_every_demo_figure_has_a_source(demo_folder: Path) -> None:
    """No figure of the demo stands there without somebody who says so."""
    with closing(open_reader(demo_folder)) as db:
        figures = insights.read(db, read(db, demo_folder))
    assert len(figures) > 20
    assert all(figure.sources for figure in figures)


def test_every_demo_figure_is_about_something(demo_folder: Path) -> None:
    """Each figure of the demo stands under a heading, and each heading has one."""
    with closing(open_reader(demo_folder)) as db:
        figures = insights.read(db, read(db, demo_folder))
    topics = [figure.topic for figure in figures]
    assert None not in topics
    assert set(topics) == set(insights.Topic)


def test_a_figure_may_be_about_nothing_known(db: sqlite3.Connection, catalogue: Catalogue) -> None:
    """A catalogue that says nothing of what its figures are about has them all the same."""
    assert [figure.topic for figure in insights.read(db, catalogue)] == [None, None]
