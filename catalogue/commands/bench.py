"""`catalogue bench`: measures the program on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from catalogue.commands.bench_search import command as search

if TYPE_CHECKING:
    from catalogue.bench.figures import Figure


@click.group()
def command() -> None:
    """Measure the program on this machine.

    Every figure is the median of several runs, beside what it is compared with and its goal.
    """


command.add_command(search)


@command.command()
@click.option("--runs", type=click.IntRange(1, 1000), default=10, show_default=True, help="How often.")
@click.option("--json", "as_json", is_flag=True, help="Write all values as JSON.")
def start(runs: int, as_json: bool) -> None:
    """From process start to the first painted frame of Home, beside an empty window."""
    from catalogue.bench.start import measure

    _print(measure(runs, _say), f"catalogue bench start --runs {runs}", as_json)


@command.command()
@click.option(
    "--listings",
    type=click.IntRange(1, 1_000_000),
    default=10_000,
    show_default=True,
    help="How many listings the fair has that is made up for it.",
)
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    help="Browse this catalogue instead.",
)
@click.option("--json", "as_json", is_flag=True, help="Write all values as JSON.")
def browse(listings: int, folder: Path | None, as_json: bool) -> None:
    """CPU per frame while a finger moves the cards, and a keystroke until its answer is shown."""
    from catalogue.bench.browse import measure

    where = f"--listings {listings}" if folder is None else f"--folder {folder.name}"
    _print(measure(listings, folder, _say), f"catalogue bench browse {where}", as_json)


def _say(line: str) -> None:
    click.echo(line, err=True)


def _print(figures: Sequence[Figure], words: str, as_json: bool) -> None:
    from catalogue.bench.figures import as_json as to_json
    from catalogue.bench.figures import as_lines, machine

    if as_json:
        click.echo(to_json(figures, words))
        return
    click.echo(machine())
    for line in as_lines(figures):
        click.echo(line)
