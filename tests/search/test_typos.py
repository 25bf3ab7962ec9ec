"""Words one letter away."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.search.plain.terms import Terms
from catalogue.search.typos import SHORTEST, SHORTEST_BEGINNING, Typos
from catalogue.search.words import Run

words = st.text(st.sampled_from("abcde"), min_size=1, max_size=6)


def are_near(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two neighbours swapped, make one word of the other."""
    if len(one) < len(other):
        one, other = other, one
    if len(one) - len(other) == 1:
        return any(one[:i] + one[i + 1 :] == other for i in range(len(one)))
    differing = [i for i in range(len(one)) if one[i] != other[i]] if len(one) == len(other) else []
    is_swap = (
        len(differing) == 2
        and differing[1] == differing[0] + 1
        and one[differing[0]] == other[differing[1]]
        and one[differing[1]] == other[differing[0]]
    )
    return len(differing) == 1 or is_swap


@settings(deadline=None)
@given(st.frozensets(words, min_size=1, max_size=12), words)
def test_every_beginning_one_letter_away_is_proposed(terms: frozenset[str], typed: str) -> None:
    """Corrections of a word that begins no term are exactly the beginnings of terms that are one letter away;
    of short words, only whole terms."""
    found = Typos([Terms([(terms, frozenset())])]).corrections(Run(typed))
    beginnings = {term[:length] for term in terms for length in range(1, len(term) + 1)}
    if len(typed) < SHORTEST_BEGINNING:
        beginnings = set(terms)
    near = {beginning for beginning in beginnings if are_near(beginning, typed)}
    assert found.keys() == (near if len(typed) >= SHORTEST else set())


@given(st.text(st.sampled_from("ab1"), min_size=3, max_size=6).filter(lambda text: "1" in text))
def test_numbers_are_never_corrected(typed: str) -> None:
    """A code with another digit is another code."""
    terms = frozenset({"ab1", "aab1", "a11", "b11a", typed[:-1], typed + "1"})
    assert Typos([Terms([(terms, frozenset())])]).corrections(Run(typed)) == {}
