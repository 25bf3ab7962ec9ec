"""The bundled fair as a catalogue's folder."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from catalogue import paths


def bundled_fair() -> Path:
    """Where the bundled fair is; built first if it isn't yet, with progress on a terminal."""
    from catalogue.exchange.demo import demo_folder

    def tell(done: int, steps: int) -> None:
        if sys.stderr.isatty():
            # The next line covers this one.
            click.echo(f"\rBuilding the bundled fair: {done} of {steps}", nl=done == steps, err=True)

    return demo_folder(paths.database() / "demo", paths.cache(), tell)
