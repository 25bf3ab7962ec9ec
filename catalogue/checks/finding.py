"""What an examination finds."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.listing import Key

WHOLE = Key("catalogue", "")
"""Stands for the catalogue as a whole where a finding is about no one thing in it."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something is wrong with `key`. `rule` names the family of rules, `words` say what, in one sentence."""

    key: Key
    rule: str
    words: str
