"""Every fact has somebody who says so, and what is made up doesn't look real."""

from __future__ import annotations

from collections.abc import Iterator

from catalogue.checks.contents import Contents
from catalogue.checks.finding import Finding
from catalogue.model.listing import Evidence, Key


def sources(contents: Contents) -> Iterator[Finding]:
    """Claims without a source, and listings that nobody's claim speaks of."""
    known = {source.id for source in contents.sources}
    spoken_of = set()
    for claim in contents.claims:
        key = Key(claim.kind, claim.id)
        spoken_of.add(key)
        if claim.source_id not in known:
            yield Finding(
                key, "sources", f"Nobody is named who says that its {claim.field} is “{claim.value}”."
            )
    for key, _ in contents.listings():
        if key not in spoken_of:
            yield Finding(key, "sources", "Nothing says where it comes from: it has no claim.")


def presence(contents: Contents) -> Iterator[Finding]:
    """Booths of exhibitors that were not on site."""
    for exhibitor in contents.exhibitors:
        if exhibitor.booth_ids and not exhibitor.participation.may_have_booth:
            yield Finding(
                Key("exhibitor", exhibitor.id),
                "presence",
                f"It has a booth, though it was not on site ({exhibitor.participation.value}).",
            )


def invented(contents: Contents) -> Iterator[Finding]:
    """Made-up prices on products of a real brand."""
    for product in contents.products:
        if product.price_evidence is Evidence.ILLUSTRATIVE and product.brand:
            yield Finding(
                Key("product", product.id),
                "invented",
                f"Its price is illustrative, though it has a real brand ({product.brand}).",
            )
