"""`catalogue check`: examines a whole catalogue."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from catalogue.commands.kinds import CatalogueFolder

if TYPE_CHECKING:
    from catalogue.checks.examination import Report


@click.command()
@click.argument("folder", type=CatalogueFolder())
@click.option("--json", "as_json", is_flag=True, help="Write the report as JSON.")
def command(folder: Path, as_json: bool) -> None:
    """Examine the catalogue in FOLDER.

    Looks at the database itself, at what names what, pictures, sources, names, times and codes, and says for
    each listing what is wrong. Changes nothing. Exit code 0: all is well; 1: something is wrong; 2: it can't
    be opened.
    """
    from catalogue.checks.examination import examine

    report = examine(folder)
    if as_json:
        click.echo(json.dumps(report.as_json(), ensure_ascii=False, indent=1))
    else:
        _tell(report)
    sys.exit(0 if report.is_sound else 1)


def _tell(report: Report) -> None:
    for key, findings in report.by_key():
        click.secho(f"{key.kind} {key.id}".rstrip(), bold=True)
        for finding in findings:
            click.echo(f"  {finding.words}")
    examined = ", ".join(f"{number} {noun}" for noun, number in report.examined.items())
    if report.is_sound:
        click.secho(f"All is well: {examined}.", fg="green")
    else:
        wrong = len(report.findings)
        things = "thing is" if wrong == 1 else "things are"
        click.secho(f"{wrong} {things} wrong ({examined or 'nothing could be examined'}).", fg="red")
