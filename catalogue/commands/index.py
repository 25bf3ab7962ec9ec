"""`catalogue index`: builds the search index of a catalogue."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from catalogue.commands.kinds import CatalogueFolder


@click.command()
@click.argument("folder", type=CatalogueFolder())
@click.option("--json", "as_json", is_flag=True, help="Write what was done as JSON.")
def command(folder: Path, as_json: bool) -> None:
    """Build the search index of the catalogue in FOLDER, unless it is current.

    The program builds it by itself where it is missing, damaged or of an older state; this does it
    beforehand, for a large fair. It lies in FOLDER/index, or in the cache where FOLDER can't be written, and
    can be deleted at any time.
    """
    from catalogue.services import indexing

    began = time.monotonic()
    kept = indexing.kept(folder)
    is_current = kept is not None and kept.is_current() and kept.is_sound()
    if kept is not None and is_current:
        path = kept.path
    else:
        with _progress() as tell:
            path = indexing.make(folder, tell)
    size, seconds = path.stat().st_size, time.monotonic() - began
    if as_json:
        done = {
            "index": str(path),
            "state": "current" if is_current else "built",
            "bytes": size,
            "seconds": round(seconds, 3),
        }
        click.echo(json.dumps(done, ensure_ascii=False, indent=1))
    elif is_current:
        click.echo(f"The search index {path} is current ({size / 1e6:.1f} MB).")
    else:
        click.echo(f"Built the search index {path} ({size / 1e6:.1f} MB) in {seconds:.1f} s.")


@contextmanager
def _progress() -> Iterator[Callable[[float], None]]:
    """A bar on a terminal's stderr; nothing elsewhere."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Building the search index", total=1.0)
        yield lambda share: bar.update(task, completed=share)
