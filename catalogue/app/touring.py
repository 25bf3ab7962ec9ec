"""The tour from the composition root: the real window, offscreen, shown to nobody."""

from __future__ import annotations

from pathlib import Path

from catalogue.app.program import Mend, Program
from catalogue.clock import Clock
from catalogue.jobs import ImmediateJobs
from catalogue.settings import Settings
from catalogue.tour import visit


def run_tour(folder: Path, settings: Settings, clock: Clock, pictures: Path, mend: Mend) -> int:
    """Visit every screen of the catalogue in `folder`, write `pictures`, print what was seen; the exit code.

    Raises KnownError where the catalogue can't be opened nor mended, or a picture can't be written.
    """
    program = Program(settings, clock, ImmediateJobs(), mend)
    try:
        window = program.load(folder)
        program.visit.name_languages()
        program.begin_search()
        window.show()
        report = visit.visit(window, program.kiosk, program.look, program.warnings, pictures)
    finally:
        program.close()
    print("\n".join(report.lines()))
    return 0 if report.is_clean else 1
