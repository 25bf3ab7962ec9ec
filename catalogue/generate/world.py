"""What all listings of a generated catalogue share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from catalogue import paths
from catalogue.exchange import csv_frame
from catalogue.exchange.csv_folder import read_folder
from catalogue.generate.phrases import Phrase, goods, phrases
from catalogue.generate.plan import Plan
from catalogue.generate.tongue import tongues
from catalogue.generate.topics import Speaker, speaker
from catalogue.generate.tree import Tree, tree
from catalogue.generate.zipf import cumulative, weights
from catalogue.model.country import Country
from catalogue.model.source import Source

# Whom a fair in China is visited by most; the others follow by their codes.
_FIRST_COUNTRIES = (
    *("CN", "TH", "RU", "AE", "VN", "MY", "SA", "ID", "KZ", "EG", "SG", "PK", "TR", "PH", "ZA", "LK"),
    *("UZ", "KE", "LA", "KH", "BD", "MM", "NP", "IR", "BY", "MN", "AZ", "GE", "MA", "TN", "DZ", "NG"),
)


@dataclass(frozen=True, slots=True)
class World:
    """`country_sums` are the running sums of the shares of `country_codes`; `speakers` one a language."""

    phrases: Mapping[str, Sequence[Phrase]]
    tree: Tree
    speakers: Sequence[Speaker]
    countries: Sequence[Country]
    country_sources: Sequence[Source]
    country_codes: Sequence[str]
    country_sums: Sequence[float]


def world(plan: Plan) -> World:
    """The tree, the topics, and the bundled fair's countries with their memberships. Raises KnownError."""
    said, spoken = phrases(), tongues()
    categories = tree(said, goods(), spoken, plan.chance("tree"))
    folder = read_folder(paths.database() / "demo")
    countries = [csv_frame.country(row, folder.known) for row in folder.rows["countries.csv"]]
    named = {one.membership.source_id for one in countries if one.membership}
    sources = [source for row in folder.rows["sources.csv"] if (source := csv_frame.source(row)).id in named]
    known = {one.code for one in countries}
    first = [code for code in _FIRST_COUNTRIES if code in known]
    codes = [*first, *sorted(known - set(first))]
    return World(
        said,
        categories,
        [speaker(one, len(categories.leaves), plan.chance(f"topics {one.language}")) for one in spoken],
        countries,
        sources,
        codes,
        cumulative(weights(len(codes), 1.3)),
    )
