"""Everything that an index keeps of one batch of documents, as flat arrays on the shelf."""

from __future__ import annotations

from catalogue.errors import KnownError
from catalogue.search.index.building.batch_facets import facets_of
from catalogue.search.index.building.batch_names import names_of
from catalogue.search.index.building.batch_rest import ids_of, prices_of, times_of
from catalogue.search.index.building.batch_words import pinyin_of, words_of
from catalogue.search.index.building.letters import Letters
from catalogue.search.index.building.numbering import Batch
from catalogue.search.index.building.shelf import Shelf
from catalogue.search.index.source import Source

# Asked of a source at once.
_AT_ONCE = 4096


def shelve(batch: Batch, source: Source, shelf: Shelf, letters: Letters) -> None:
    """Read the batch's documents and keep what there is to say of them. Raises KnownError."""
    rows = batch.rows.tolist()
    documents = [
        document
        for start in range(0, len(rows), _AT_ONCE)
        for document in source.of(batch.kind, rows[start : start + _AT_ONCE])
    ]
    if len(documents) != len(rows):
        raise KnownError(
            "The catalogue was changed while its search index was built.",
            safe="The index that was there before is unharmed.",
            todo="It has to be built again.",
        )
    sections = {
        **ids_of(documents),
        **prices_of(documents),
        **times_of(documents, batch.kind, batch.first),
        **facets_of(documents, batch.first),
        **words_of(documents, batch.first, letters),
        **pinyin_of(documents, batch.first),
        **names_of(documents, batch.ranks, letters),
    }
    for name, section in sections.items():
        shelf.append(part_of(batch.number, name), section)


def part_of(number: int, name: str) -> str:
    """What an array of a batch is called on the shelf."""
    return f"{name}-{number:05d}"
