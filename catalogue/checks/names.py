"""Every listing has a name that the fair's readers can read."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checks.contents import Contents
from catalogue.checks.finding import Finding


def names(contents: Contents) -> Iterator[Finding]:
    """Listings without a name in the fair's first language."""
    if contents.fair is None or not contents.fair.languages:
        return
    language = contents.fair.languages[0]
    for key, listing in contents.listings():
        name = listing.name.by_language.get(language)
        if name is None or not name.value.strip():
            yield Finding(key, "names", f"It has no name in the fair's first language ({language}).")
