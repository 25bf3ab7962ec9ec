"""Folding, runs and terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.search.words import asked_by, fold, runs, spelled, terms_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ＡＢＣ１２", "abc12"),
        ("Straße", "STRASSE"),
        ("Crème Brûlée", "creme brulee"),
        ("Ångström", "angstrom"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("Ёлка", "елка"),
        ("أَسْوَد", "اسود"),
        ("إسلام آباد", "اسلام اباد"),
        ("مكتبة", "مكتبه"),
        ("مستشفى", "مستشفي"),
        ("کتاب", "كتاب"),
        ("مـــرحبا", "مرحبا"),
        ("١٢٣", "123"),
        ("๑๒๓", "123"),
        ("ﾃｽﾄ", "テスト"),
        ("﷼", "ريال"),
        ("so\u00adft", "soft"),
        ("a\u200bb", "ab"),
        ("ΆΛΦΑ", "αλφα"),
    ],
)
def test_folded_alike(one: str, other: str) -> None:
    """Case, width, accents, Arabic vowels and variants, forms of digits and hidden characters don't count."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("чай", "чаи"), ("หมอน", "หมอ"), ("が", "か"), ("的", "地"), ("국", "구")]
)
def test_letters_stay_letters(one: str, other: str) -> None:
    """What only looks like an accent keeps words apart."""
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Herbal jelly, 2106.90", ["herbal", "jelly", "210690"]),
        ("VR电影and更多", ["vr", "电影", "and", "更多"]),
        ("e-CNY_wallet", ["e", "cny", "wallet"]),
        ("หมอนไทยTHAI", ["หมอนไทย", "thai"]),
        ("日本ノート・ペン", ["日本ノート", "ペン"]),
        ("हिन्दी भाषा", ["हिन्दी", "भाषा"]),
        ("1,204 and 3.5kg", ["1204", "and", "35", "kg"]),
        ("😀 ♥ — …", []),
    ],
)
def test_runs(text: str, found: list[str]) -> None:
    """A text is cut where its way of writing changes, and at every sign."""
    assert [run.text for run in runs(text)] == found


@given(st.text())
def test_runs_of_runs_are_themselves(text: str) -> None:
    """Folding and cutting what is folded and cut changes nothing."""
    for run in runs(text):
        again = runs(run.text)
        assert "".join(part.text for part in again) == run.text


@given(
    st.text(
        st.characters(categories=["Lo"], max_codepoint=0x9FFF) | st.sampled_from("กขคงจฉ果冻糖草仙"),
        min_size=1,
    )
)
def test_any_beginning_of_any_part_begins_a_term(text: str) -> None:
    """Whatever part of a run without spaces is typed, all that it asks for begins a term of the run."""
    for run in runs(text):
        if not run.gram:
            continue
        terms = terms_of(run)
        for start in range(min(len(run.text), 6)):
            for end in range(start + 1, min(len(run.text), start + 6) + 1):
                part = run._replace(text=run.text[start:end])
                for term in asked_by(part):
                    assert any(
                        one.startswith(term.text) if term.is_prefix else one == term.text for one in terms
                    )


def test_a_spelled_text_has_its_words_between_spaces() -> None:
    """Phrases are looked for between spaces, so that no word is found within another."""
    assert spelled(runs("Black-tea, 2106.90")) == " black tea 210690 "
