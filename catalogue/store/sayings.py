"""Reads what the English words of claims and their notes mean in other languages."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from catalogue.model.text import Texts
from catalogue.store.damage import reader
from catalogue.store.texts import field_texts

PHRASE = "said_"
"""The fair's fields that are a phrase book of claims begin with this, and end with a number."""

PART = "; "
"""Stands between the parts of a note; each part is a phrase of its own."""

# Languages with a semicolon of their own write it between the parts; the others write PART.
_BETWEEN: Mapping[str, str] = {"zh": "；", "ar": "؛ "}


@reader
def sayings(db: sqlite3.Connection, kind: str, id: str) -> Mapping[str, Texts]:
    """English words → those words in every language, for claims about one thing.

    What a claim quotes from the thing's own texts (a zone, a venue) is among them, and the fair's phrases.
    """
    book = [texts for (_, field), texts in field_texts(db, "fair").items() if field.startswith(PHRASE)]
    own = field_texts(db, kind, id).values()
    return {texts.by_language["en"].value: texts for texts in (*book, *own) if "en" in texts.by_language}


def in_words(words: str, known: Mapping[str, Texts], language: str) -> str:
    """A claim's value or note for a reader of `language`, part by part; what is unknown stays as it is."""
    if words in known:
        return known[words].read(language).value
    between = _BETWEEN.get(language.split("-")[0], PART)
    return between.join(
        known[part].read(language).value if part in known else part for part in words.split(PART)
    )
