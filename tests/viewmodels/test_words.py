"""The program's own words."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import pytest

from catalogue.errors import BugError, KnownError
from catalogue.model.exhibitor import ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Evidence, Kind
from catalogue.model.query import Sort
from catalogue.model.session import DayPart, SessionForm, SessionState
from catalogue.model.source import ClaimStatus, Reliability
from catalogue.services.ask import FACETS
from catalogue.services.journey import Section
from catalogue.services.linked import Link
from catalogue.viewmodels import exhibitor_words, fact_words, filter_words, link_words, phrases, words

NAMED: list[tuple[Callable[..., str], type[StrEnum]]] = [
    (words.section, Section),
    (exhibitor_words.exhibitor_form, ExhibitorForm),
    (exhibitor_words.participation, Participation),
    (exhibitor_words.payment, PaymentMeans),
    (words.session_form, SessionForm),
    (words.session_state, SessionState),
    (words.day_part, DayPart),
    (filter_words.evidence, Evidence),
    (filter_words.sort, Sort),
    (fact_words.reliability, Reliability),
    (fact_words.claim_status, ClaimStatus),
    (link_words.group, Link),
]


@pytest.mark.parametrize(("say", "values"), NAMED, ids=[values.__name__ for _, values in NAMED])
def test_every_value_has_words_of_its_own(say: Callable[..., str], values: type[StrEnum]) -> None:
    """No value is shown as the program writes it, and no two are shown alike."""
    said = [say(value) for value in values]
    assert not [word for word in said if "_" in word or not word]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("kind", Kind)
def test_every_facet_has_a_title(kind: Kind) -> None:
    """Each facet of each kind has a title."""
    titles = [filter_words.facet(facet, kind.value) for facet in FACETS[kind]]
    assert all(title[:1].isupper() for title in titles)
    assert len(set(titles)) == len(titles)


def test_a_value_of_a_later_catalogue_is_shown_as_it_is() -> None:
    """What this program doesn't know yet is not hidden."""
    assert exhibitor_words.participation("teleported") == "teleported"
    assert exhibitor_words.measure("galaxy") == "galaxy"


def test_a_fact_that_nobody_foresaw_is_a_note() -> None:
    """A field without a label of its own is called a note."""
    assert fact_words.label("whatever") == fact_words.label("note")


def test_an_error_of_the_world_is_told_whole() -> None:
    """What happened, what is safe and what to do, in this order."""
    error = KnownError("The disk is full.", safe="Nothing was changed.", todo="Make room.")
    words = phrases.in_words(error)
    assert words.startswith("This can't be shown just now. Your list is safe.")
    assert words.endswith("\u2068The disk is full. Nothing was changed. Make room.\u2069")


def test_an_error_of_ours_is_not_told_in_detail() -> None:
    """A visitor is not shown the inside of the program."""
    assert "promise" not in phrases.in_words(BugError("a promise was broken"))


def test_things_are_listed() -> None:
    """One thing stands alone, several have commas, nothing is nothing."""
    assert [phrases.listed(list(text)) for text in ("", "a", "abc")] == ["", "a", "a, b, c"]
