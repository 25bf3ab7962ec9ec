"""`catalogue kiosk`: a catalogue for visitors, on the whole screen."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from catalogue.commands.kinds import LANGUAGES, CatalogueFolder


@click.command()
@click.argument("folder", type=CatalogueFolder())
@click.option("--language", type=click.Choice(LANGUAGES), help="Start in this language.")
@click.option("--full-screen/--windowed", default=True, help="Fill the screen (usual), or open a window.")
def command(folder: Path, language: str | None, full_screen: bool) -> None:
    """Show the catalogue in FOLDER to visitors.

    FOLDER holds a file catalogue.db. It is only read, so it may be on read-only media.
    The word "demo" stands for the bundled fair (a folder of that name is ./demo).
    """
    from catalogue.app import run_kiosk

    sys.exit(run_kiosk(folder, language=language, full_screen=full_screen))
