"""Builds an index file from a catalogue, in batches: the largest catalogue needs no more memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from catalogue.search.index.building.assembling import Assembly, Texts
from catalogue.search.index.building.crew import Alone, Crew, Processes
from catalogue.search.index.building.letters import Letters
from catalogue.search.index.building.merge_facets import facet_rows
from catalogue.search.index.building.merge_terms import SHARES
from catalogue.search.index.building.numbering import Numbering, numbering
from catalogue.search.index.building.scratch import scratch_beside
from catalogue.search.index.building.shelf import Files, Memory, Shelf
from catalogue.search.index.building.tasks import MergeFacets, MergeNames, MergeTerms, Read, Task, Tools
from catalogue.search.index.by_id import add_by_id
from catalogue.search.index.file import Writer
from catalogue.search.index.layout import LANGUAGES, VOCABULARIES
from catalogue.search.index.source import OpenSource
from catalogue.search.index.widening import add_wide

Progress = Callable[[float], None]

# Up to so many documents are built in memory, in this process; others would take longer to start.
_SMALL = 3000

# What is done of the time when all is read, merged, and written but for what is made ready for wide queries.
_READ, _MERGED, _WRITTEN = 0.75, 0.88, 0.94


def build(
    open_source: OpenSource,
    path: Path,
    *,
    made_from: str,
    made_with: str,
    workers: int = 2,
    progress: Progress = lambda share: None,
) -> None:
    """Write the index of all documents of a source to `path`, in one step: it is there wholly or not at all.

    `made_from` says what the source is and `made_with` what built it; both go to the header. The bytes depend
    on nothing else but the documents. `progress` is told shares of the work, from 0 to 1; what it raises ends
    the build. With `workers` = 1 everything happens in this process.

    Scratch files lie beside `path` meanwhile, about as large as the index; those that a killed build left are
    removed by the next one. Raises KnownError where the source does, and OSError.
    """
    about = {"made_from": made_from, "made_with": made_with}
    with open_source() as source, scratch_beside(path) as folder:
        plan = numbering(source)
        is_small = plan.documents <= _SMALL
        finished = folder / path.name
        with Writer(finished) as writer:
            shelf: Shelf = Memory() if is_small else Files(folder)
            steps = _Build(writer, shelf, plan, progress)
            if is_small or workers == 1:
                steps.gather(Alone(Tools(source, shelf, Letters())))
            else:
                with Processes(open_source, folder, workers) as processes:
                    steps.gather(processes)
            steps.write(about)
        finished.replace(path)
    progress(1.0)


@dataclass(frozen=True, slots=True)
class _Build:
    writer: Writer
    shelf: Shelf
    plan: Numbering
    progress: Progress

    def gather(self, crew: Crew) -> None:
        """Read all documents, writing their texts, and merge what else there is to say of them."""
        self._read(crew)
        self._merge(crew)

    def write(self, about: dict[str, str]) -> None:
        """Write everything but the texts themselves."""
        assembly = Assembly(self.writer, self.shelf, self.plan)
        sections = (assembly.orders, assembly.terms, assembly.facets, assembly.times, assembly.texts)
        for done, write_some in enumerate(sections, 1):
            write_some()
            self.progress(_MERGED + (_WRITTEN - _MERGED) * done / len(sections))
        header = {
            **about,
            "n": self.plan.size,
            "kinds": self.plan.kinds,
            "facets": facet_rows(self.shelf, self.plan.batches),
            "languages": list(LANGUAGES),
            "letters": assembly.letters(),
        }
        add_by_id(self.writer, header)
        wide = add_wide(self.writer, header, lambda share: self.progress(_WRITTEN + (1 - _WRITTEN) * share))
        self.writer.finish(wide)

    def _read(self, crew: Crew) -> None:
        texts = Texts(self.writer, self.shelf)
        tasks: list[Task] = [Read(batch) for batch in self.plan.batches]
        for done, number in enumerate(crew.run(tasks), 1):
            texts.add(number)
            self.progress(_READ * done / len(tasks))
        texts.close()

    def _merge(self, crew: Crew) -> None:
        batches = len(self.plan.batches)
        by_rank = self.plan.by_rank()
        # The longest first, so that all hands are busy to the end.
        tasks: list[Task] = [
            *(MergeTerms(name, batches, share) for name in VOCABULARIES for share in range(SHARES)),
            *(MergeNames(language, batches, by_rank) for language in LANGUAGES),
            MergeFacets(self.plan.batches),
        ]
        for done, _ in enumerate(crew.run(tasks), 1):
            self.progress(_READ + (_MERGED - _READ) * done / len(tasks))
