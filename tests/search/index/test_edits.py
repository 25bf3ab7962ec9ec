"""A fair that is edited for a long time: an old index with an overlay, and now and then a new index."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from catalogue.model.document import Document
from catalogue.model.listing import Key
from catalogue.model.query import Sort
from catalogue.search.index.beside import Beside
from catalogue.search.overlay import Overlay
from catalogue.search.plain.scan import Scan
from tests.search.engines import indexing
from tests.search.fairs import WORDS, edits, fairs, misspelt, queries, words_of


class Editing(RuleBasedStateMachine):
    """After whatever was saved and built, each answer is that of a plain search over the fair as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.index_of = indexing(Path(self.folder.name))
        self.fair: dict[Key, Document] = {}
        self.words: list[str] = []
        self.overlay: Overlay

    @initialize(fair=fairs)
    def open(self, fair: tuple[Document, ...]) -> None:
        self.fair = {document.key: document for document in fair}
        self.words = words_of(fair)
        self.build()

    @rule(data=st.data())
    def save(self, data: st.DataObject) -> None:
        edit = data.draw(edits(list(self.fair.values()) or data.draw(fairs)))
        for key in edit.gone:
            self.fair.pop(key, None)
        self.fair |= {document.key: document for document in edit.changed}
        self.words += words_of(edit.changed)
        self.overlay = self.overlay.with_changes(*edit)

    @rule()
    def build(self) -> None:
        self.overlay = Overlay(Beside(self.index_of(self.fair.values())), (), (), self.documents_of)

    @rule(data=st.data())
    def ask(self, data: st.DataObject) -> None:
        words = self.words or WORDS
        query = data.draw(queries(words, st.sampled_from(Sort)))
        assert self.overlay.answer(query) == Scan(self.fair.values()).answer(query)

    @rule(data=st.data())
    def mistype(self, data: st.DataObject) -> None:
        text = data.draw(misspelt(self.words or WORDS))
        query = data.draw(queries([text], st.sampled_from(Sort)))
        assert self.overlay.answer(query) == Scan(self.fair.values()).answer(query)

    def documents_of(self, keys: Sequence[Key]) -> list[Document]:
        return [self.fair[key] for key in keys if key in self.fair]

    def teardown(self) -> None:
        self.folder.cleanup()


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=30, stateful_step_count=12, deadline=None)
