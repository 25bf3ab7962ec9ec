"""Whatever is typed in the window: an answer or an empty one, never an error, a warning or a wait."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from catalogue.services import engines

if TYPE_CHECKING:
    from catalogue.app.program import Program
    from tests.conftest import MakeProgram

ODD = [
    "",
    " \t\n",
    "a" * 10_000,
    "糖" * 10_000,
    "ab " * 3_000,
    '"' * 999,
    "-" * 999,
    '- -- -"" \'',
    "\x00\x01\x1b[31m\x7f",
    "\u202eevil\u202c \u200f\u200e\u2066 \ufeff",
    "\ud800 \udfff jelly",
    "👩‍👩‍👧‍👦🇹🇭🏳️‍🌈",
    "e\u0301" + "\u0301" * 500,
    "'; DROP TABLE listing; --",
    'NEAR("a" "b", 5) AND name:x* OR ^y',
    "% _ \\ * ? [a-z] (b|c)+ $1 {0} %s",
    "<b>jelly</b> &amp; <img src=x>",
    "NULL nan inf -0 1e999 0x41",
    "…ǅ ﬁ ẞ ß İ ı ſ K",
]


@pytest.fixture(params=["index", "stand-in"])
def asked(
    request: pytest.FixtureRequest,
    make_program: MakeProgram,
    demo_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Program:
    """The program on the demo, answered by its index, and by what answers while there is none."""
    if request.param == "stand-in":
        stand_in = engines.stand_in(demo_folder, engines.SMALL + 1)
        monkeypatch.setattr(engines, "ready", lambda *_: engines.Ready(stand_in, None))
    program = make_program(demo_folder)
    program.kiosk.shell.goTo("products")
    return program


def answer(program: Program, text: str) -> None:
    """Type it; each section says how many it has, and nothing is told over the screens."""
    program.kiosk.shell.search(text)
    shell = program.kiosk.shell
    assert shell.status == "", text[:50]
    for section in (program.kiosk.products, program.kiosk.exhibitors, program.kiosk.sessions):
        assert section.errorText == "", text[:50]
        assert section.total or section.isEmpty, text[:50]


def test_odd_words(asked: Program) -> None:
    """Nothing, very much, control characters, marks of direction, half letters, emoji, foreign syntax."""
    for text in ODD:
        answer(asked, text)


def test_odd_words_inside_a_facet(asked: Program) -> None:
    """The same is harmless as what is looked for among a facet's values."""
    for text in ODD:
        asked.kiosk.products.searchFacet("exhibitor", text)
        assert asked.kiosk.shell.status == ""


def test_naughty_strings(program: Program, shared_data: Path) -> None:
    """The public list of strings that break programs breaks nothing."""
    for text in json.loads((shared_data / "import-samples" / "blns" / "blns.json").read_text("utf-8")):
        answer(program, text)
