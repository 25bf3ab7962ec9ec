"""`catalogue bench search`: measures the search on a catalogue, beside other engines where asked for."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from catalogue.commands.kinds import CatalogueFolder
from catalogue.errors import KnownError

if TYPE_CHECKING:
    from catalogue.bench.search.report import Report

_WIDTH_OF_A_PIPE = 160


@click.command("search")
@click.argument("folder", type=CatalogueFolder())
@click.option("--queries", type=click.IntRange(1, 100_000), default=200, show_default=True, help="How many.")
@click.option("--seed", type=int, default=7, show_default=True, help="Another one makes other queries.")
@click.option("--runs", type=click.IntRange(1, 100), default=3, show_default=True, help="How often.")
@click.option("--build", is_flag=True, help="Build the index anew, elsewhere, and measure that too.")
@click.option(
    "--check", is_flag=True, help="Hold every answer against a plain scan; 1 is returned if any differs."
)
@click.option(
    "--peers", is_flag=True, help="Type the same keys to Datasette, tantivy, FTS5 and LIKE, in turn."
)
@click.option(
    "--peer-seconds",
    type=click.FloatRange(1),
    default=120,
    show_default=True,
    help="What each of them may take; slow ones get fewer of the keys.",
)
@click.option(
    "--peer-folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where their data are kept for the next time.",
)
@click.option(
    "--json",
    "json_file",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    help="Write all figures there.",
)
@click.option(
    "--markdown", "as_markdown", is_flag=True, help="Print the tables to be pasted into a document."
)
def command(
    folder: Path,
    queries: int,
    seed: int,
    runs: int,
    build: bool,
    check: bool,
    peers: bool,
    peer_seconds: float,
    peer_folder: Path | None,
    json_file: Path | None,
    as_markdown: bool,
) -> None:
    """Type queries letter by letter in the catalogue in FOLDER, and measure every answer.

    \b
    catalogue bench search demo --check
    catalogue bench search my-fair/ --build --peers --peer-folder peers/ --json figures.json
    """
    from catalogue.bench.search.figures import markdown
    from catalogue.bench.search.report import to_json
    from catalogue.bench.search.run import Options, measure

    options = Options(
        queries=queries,
        seed=seed,
        runs=runs,
        is_built_anew=build,
        is_checked=check,
        has_peers=peers,
        peer_seconds=peer_seconds,
        peer_folder=peer_folder,
    )
    report = measure(folder, options, _typed(), lambda line: click.echo(line, err=True))
    if as_markdown:
        click.echo(markdown(report))
    else:
        _print(report)
    for line in report.checked or ():
        click.echo(line, err=True)
    if json_file is not None:
        try:
            json_file.write_text(to_json(report), encoding="utf-8")
        except OSError as error:
            raise KnownError(
                f"“{json_file}” could not be written: {error.strerror}.",
                safe="What was measured stands above.",
                todo="Choose another place for the file.",
            ) from error
    if report.checked:
        sys.exit(1)


def _print(report: Report) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from catalogue.bench.search.figures import headline, tables

    console = Console(highlight=False, width=None if sys.stdout.isatty() else _WIDTH_OF_A_PIPE)
    console.print(Text(headline(report)))
    for one in tables(report):
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for place, heading in enumerate(one.headings):
            table.add_column(heading, justify="right" if place else "left")
        for row in one.rows:
            table.add_row(*map(Text, row))
        console.print(table)


def _typed() -> str:
    """What was typed to run this, without the folders of this machine."""
    words = [Path(word).name if Path(word).is_absolute() else word for word in sys.argv[1:]]
    return shlex.join(["catalogue", *words])
