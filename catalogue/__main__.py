"""The program's command line: `catalogue` or `python -m catalogue`."""

from __future__ import annotations

import errno
import sys
from typing import TextIO

import click

from catalogue import __version__
from catalogue.commands.group import Commands
from catalogue.errors import KnownError

_EXIT_KNOWN = 2
_OF_THE_WORLD = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EACCES, errno.EPERM, errno.EROFS}


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Begin with: catalogue demo",
)
@click.version_option(__version__, prog_name="Fair Catalogue")
def cli() -> None:
    """Show what a trade fair shows: its exhibitors, products and livestreams.

    A catalogue is a folder with a file catalogue.db and pictures. Wherever a FOLDER is asked for, the word
    "demo" stands for the bundled fair. Each command explains itself: catalogue search --help.
    """


def main() -> None:
    """Run a command. A known error is told in words on stderr, with exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        _speak_unicode(stream)
    try:
        cli(prog_name="catalogue")
    except KnownError as error:
        _tell(error)
    except OSError as error:
        if error.errno not in _OF_THE_WORLD:
            raise
        _tell(KnownError(f"{error.filename or 'A file'} could not be written or read: {error.strerror}."))


def _tell(error: KnownError) -> None:
    click.secho(error.what, fg="red", err=True)
    rest = " ".join(part for part in (error.safe, error.todo) if part)
    if rest:
        click.echo(rest, err=True)
    sys.exit(_EXIT_KNOWN)


def _speak_unicode(stream: TextIO) -> None:
    """Names are in any script, whatever a console's or a pipe's encoding would be on this system."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    main()
