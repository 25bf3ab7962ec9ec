"""Texts that are hard to fold and to cut."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    *("A", "a", "ß", "é", "e\u0301", "\u0301", "й", "и\u0306", "ё", "Æ", "ﬁ", "İ", "ı", "ſ", "Ω", "K", "²"),
    *("أ", "إ", "ﻻ", "ﷺ", "ـ", "\u064b", "ة", "ى", "\u0653", "٣", "\u200f", "\u200d", "\ufeff"),
    *("果", "冻", "ノ", "\u3099", "ー", "〇", "﨎", "\U00020000", "한", "\u1112", "\u1161", "각"),
    *("ก", "็", "่", "ำ", "\u0e4d", "ี", "ญ", "เ", "ກ", "ក", "က"),
    *("ह", "ि", "न्द", "ी", "\u093c", "க", "ௌ"),
    *("1", "2", ".", ",", "１", "⑩", "½", " ", "\n", "\0", "\u2028", "_", "-", "·"),
    *("\uffff", "\ufffe", "\udc80", "\U0010ffff", "😀"),
]

odd_texts = st.lists(st.one_of(st.sampled_from(PIECES), st.characters()), max_size=12).map("".join)
