"""`catalogue demo`: the bundled fair in a window."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import click

from catalogue.commands.kinds import LANGUAGES, Moment, Size


@click.command()
@click.option("--at", type=Moment(), metavar="TIME", help="Set the clock to this, 2022-09-01T15:02+08:00.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Start in this language.")
@click.option("--size", type=Size(), metavar="WxH", help="The window's size in pixels, 1920x1080.")
@click.option("--full-screen/--windowed", default=False, help="Fill the screen, or stay in a window (usual).")
@click.option(
    "--tour",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Visit every screen without a window, write pictures to DIR and say what was checked.",
)
@click.option("--until-first-frame", is_flag=True, hidden=True, help="End then; `bench start` measures so.")
def command(
    at: datetime | None,
    language: str | None,
    size: tuple[int, int] | None,
    full_screen: bool,
    tour: Path | None,
    until_first_frame: bool,
) -> None:
    """Open the bundled fair in a window.

    It is the Beijing services fair of 2022, with its sources. The clock starts in the middle of a livestream;
    --at sets it elsewhere. The first start builds the fair from its files, which takes some seconds.
    """
    from catalogue.app import run_demo

    sys.exit(
        run_demo(
            at=at,
            language=language,
            size=size,
            full_screen=full_screen,
            tour=tour,
            until_first_frame=until_first_frame,
        )
    )
