"""A larger fair to measure on: the demo with many more products, made from its own by number."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from catalogue.model.listing import Evidence
from catalogue.model.product import Product
from catalogue.model.text import Text, Texts
from catalogue.store.draft import open_draft
from catalogue.store.opening import open_reader
from catalogue.store.products import products
from catalogue.store.writing.products import add_products


def generate(demo: Path, target: Path, count: int) -> None:
    """Copy the built demo to `target` and add `count` illustrative products, always the same."""
    shutil.copytree(demo, target)
    reader = open_reader(demo)
    patterns = products(reader)
    reader.close()
    draft = open_draft(target)
    try:
        add_products(draft, [_numbered(patterns[number % len(patterns)], number) for number in range(count)])
    finally:
        draft.close()


def _numbered(pattern: Product, number: int) -> Product:
    name = Texts(
        {
            language: Text(f"{text.value} {number}", text.status)
            for language, text in pattern.name.by_language.items()
        }
    )
    return replace(
        pattern,
        id=f"generated-{number}",
        name=name,
        gtin=None,
        price=None,
        price_evidence=None,
        evidence=Evidence.ILLUSTRATIVE,
    )
