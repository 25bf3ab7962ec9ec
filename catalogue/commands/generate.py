"""`catalogue generate`: a catalogue of any size, made up, to try the program with."""

from __future__ import annotations

from pathlib import Path

import click

from catalogue.commands.kinds import DEMO
from catalogue.errors import KnownError


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--listings",
    type=click.IntRange(1, 5_000_000),
    default=10_000,
    show_default=True,
    help="How many exhibitors, products and sessions together.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Another number, another catalogue.")
def command(folder: Path, listings: int, seed: int) -> None:
    """Make up a catalogue in FOLDER, to try the program with many listings.

    Its words are real ones of five languages, as frequent as they are in texts, its exhibitors, prices and
    times are chance; all of it is marked as illustrative. The same two numbers always make the same
    catalogue. A hundred thousand listings take some 15 seconds and 150 MB. Ended early, it leaves nothing.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from catalogue.generate.plan import Plan
    from catalogue.generate.write import generate

    if str(folder) == DEMO:
        raise KnownError(
            f"“{DEMO}” stands for the bundled fair.",
            safe="Nothing was changed.",
            todo="Name another folder.",
        )
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    plan = Plan(listings, seed)
    try:
        with bar:
            task = bar.add_task("Generating", total=listings)
            generate(folder, plan, lambda written: bar.update(task, completed=written))
    except KeyboardInterrupt:
        raise KnownError(
            f"The catalogue in “{folder}” was not finished.",
            safe="Nothing of it was left.",
            todo="Start again when there is time.",
        ) from None
    click.echo(
        f"{plan.exhibitors} exhibitors, {plan.products} products and {plan.sessions} sessions in {folder}"
    )
