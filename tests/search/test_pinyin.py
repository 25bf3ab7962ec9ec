"""Chinese names in Latin letters."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from catalogue.search.pinyin import LONGEST_FULL, LONGEST_INITIALS, romanised


def test_full_and_initials_from_each_letter_on() -> None:
    """A name is typed from any of its letters on, whole or by initials."""
    found = romanised(["果冻"])
    assert found.full == {"guodong", "dong"}
    assert found.initials == {"gd", "d"}


def test_a_letter_is_read_as_its_neighbours_ask() -> None:
    """长城 is Changcheng and 银行 is Yinhang, though the letters have other readings."""
    assert "changcheng" in romanised(["长城"]).full
    assert "yinhang" in romanised(["中国银行"]).full


def test_u_umlaut_is_typed_v_or_u() -> None:
    """绿茶 is found by lvcha and by lucha."""
    assert {"lvcha", "lucha"} <= romanised(["绿茶"]).full


@given(st.lists(st.text(st.sampled_from("果冻糖绿aB ・")), max_size=4))
def test_no_name_makes_long_terms(names: list[str]) -> None:
    """Each Chinese letter makes three terms at most, none longer than can be typed."""
    found = romanised(name * 20 for name in names)
    assert all(0 < len(term) <= LONGEST_FULL for term in found.full)
    assert all(0 < len(term) <= LONGEST_INITIALS for term in found.initials)


def test_chinese_is_searched_without_waiting_for_pinyin() -> None:
    """Neither building the search nor a Chinese word imports pypinyin: only a Latin word needs it."""
    program = """
import sys
from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.model.query import Query
from catalogue.search.plain.scan import Scan
scan = Scan([Document(Key("product", "p"), 0, ("果冻",))])
assert scan.answer(Query("果冻")).total == 1
assert "pypinyin" not in sys.modules
assert scan.answer(Query("gd")).total == 1
assert "pypinyin" in sys.modules
"""
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True, timeout=60)
