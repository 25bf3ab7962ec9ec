"""Pictures are there and true to their hash."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checks.contents import Contents
from catalogue.checks.finding import Finding
from catalogue.errors import KnownError
from catalogue.model.listing import Key
from catalogue.pictures.verify import verify


def pictures(contents: Contents) -> Iterator[Finding]:
    """Pictures whose files are missing, broken or others than their names say."""
    for picture in contents.pictures:
        try:
            wrong = verify(contents.folder, picture.hash)
        except KnownError as error:
            wrong = error.what
        if wrong is not None:
            yield Finding(Key("picture", picture.hash), "pictures", f"Its file {wrong}.")
