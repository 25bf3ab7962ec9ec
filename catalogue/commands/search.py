"""`catalogue search`: what a visitor would find, on the command line."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import datetime
from pathlib import Path

import click

from catalogue.commands.kinds import IS_DEMO, LANGUAGES, CatalogueFolder, Moment


@click.command()
@click.argument("folder", type=CatalogueFolder())
@click.argument("text", default="")
@click.option(
    "--filter",
    "filters",
    multiple=True,
    metavar="FACET=VALUE",
    help="Only these: country=TH, category=food-sweets, day=2022-09-01 … Given twice for one facet, either.",
)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(["exhibitor", "product", "session"]))
@click.option("--sort", type=click.Choice(["relevance", "name", "price", "time"]), default="relevance")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), default="en", help="The reader's language.")
@click.option(
    "--at",
    type=Moment(),
    metavar="TIME",
    help="What is on air then. Usual: now; in the demo, when it starts.",
)
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=40, show_default=True, help="At most so many."
)
@click.option("--json", "as_json", is_flag=True, help="Write JSON, with the counts of every facet.")
@click.pass_context
def command(
    context: click.Context,
    folder: Path,
    text: str,
    filters: tuple[str, ...],
    kinds: tuple[str, ...],
    sort: str,
    language: str,
    at: datetime | None,
    limit: int,
    as_json: bool,
) -> None:
    """Find TEXT in the catalogue in FOLDER.

    Searches names, words and codes in all languages at once, Chinese by pinyin too, and forgives one wrong
    letter: "a phrase" in quotes, -word for without it. Without TEXT everything is found.

    \b
    catalogue search demo jelly
    catalogue search demo tangguo --lang zh --filter country=TH
    catalogue search demo "" --kind session --filter day=2022-09-01 --sort time
    """
    from catalogue.app import DEMO_STARTS
    from catalogue.clock import RealClock
    from catalogue.commands.found import as_table, to_json
    from catalogue.model.listing import Kind
    from catalogue.model.query import Query, Sort
    from catalogue.services import engines
    from catalogue.store.cards import cards
    from catalogue.store.fair import read_fair
    from catalogue.store.opening import open_reader

    query = Query(
        text=text,
        kinds=frozenset(Kind(kind) for kind in kinds) or frozenset(Kind),
        filters=_parsed(filters),
        sort=Sort(sort),
        language=language,
        at=at or (DEMO_STARTS if IS_DEMO in context.meta else RealClock().now()),
        limit=limit,
    )
    with closing(open_reader(folder)) as db:
        engine, notice = engines.exact(folder)
        if notice:
            click.echo(notice, err=True)
        answer = engine.answer(query)
        found = cards(db, answer.keys)
        fair = read_fair(db)
    if as_json:
        click.echo(json.dumps(to_json(query, answer, found), ensure_ascii=False, indent=1))
    else:
        as_table(query, answer, found, fair)


def _parsed(filters: tuple[str, ...]) -> dict[str, frozenset[str]]:
    from catalogue.services.ask import FACETS

    known = sorted({facet for facets in FACETS.values() for facet in facets})
    parsed: dict[str, frozenset[str]] = {}
    for one in filters:
        facet, separator, value = one.partition("=")
        if not separator or not value:
            raise click.BadParameter(f"“{one}” is not FACET=VALUE", param_hint="--filter")
        if facet not in known:
            raise click.BadParameter(
                f"there is no facet “{facet}”; there are {', '.join(known)}", param_hint="--filter"
            )
        parsed[facet] = parsed.get(facet, frozenset()) | {value}
    return parsed
