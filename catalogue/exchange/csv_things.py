"""All things of a fair, in the order of its files."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.model.category import Category, Theme
from catalogue.model.country import Country
from catalogue.model.exhibitor import Coverage, Exhibitor
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.place import Place
from catalogue.model.product import Product
from catalogue.model.session import Session
from catalogue.model.source import Source


@dataclass(frozen=True, slots=True)
class Things:
    """Everything that claims and texts are about, and the sources."""

    fair: Fair
    sources: tuple[Source, ...]
    countries: tuple[Country, ...]
    categories: tuple[Category, ...]
    themes: tuple[Theme, ...]
    places: tuple[Place, ...]
    exhibitors: tuple[Exhibitor, ...]
    coverages: tuple[Coverage, ...]
    products: tuple[Product, ...]
    sessions: tuple[Session, ...]
    indicators: tuple[Indicator, ...]
