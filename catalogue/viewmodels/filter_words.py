"""The program's own words for filters and orders.

Each call of `translate` is written out with its text, so that packaging/translate.py finds it. A value that
the program doesn't know (from a later catalogue) is shown as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from catalogue.model.listing import Evidence
from catalogue.model.query import Sort

translate = QCoreApplication.translate


def evidence(value: str) -> str:
    """Where a listing comes from, as a filter says it."""
    words: dict[str, str] = {
        Evidence.REPORTED: translate("Evidence", "Reported"),
        Evidence.MARKET_SAMPLE: translate("Evidence", "Market sample"),
        Evidence.ILLUSTRATIVE: translate("Evidence", "Illustrative sample"),
    }
    return words.get(value, value)


def livestream(value: str) -> str:
    """Whether a product is shown in a session now, later or never."""
    words = {
        "on_air": translate("Livestream", "On air now"),
        "coming": translate("Livestream", "Coming"),
        "none": translate("Livestream", "None to come"),
    }
    return words.get(value, value)


def membership(value: str) -> str:
    """Whether a country is on the list of Belt and Road members."""
    words = {
        "member": translate("Membership", "Belt and Road country"),
        "not_member": translate("Membership", "Other country"),
        "listed": translate("Membership", "On the Belt and Road list"),
        "unclear": translate("Membership", "On the Belt and Road list, not confirmed by all sources"),
        "withdrawn": translate("Membership", "Left the Belt and Road"),
    }
    return words.get(value, value)


def facet(value: str, kind: str) -> str:
    """The title of a facet of a kind of listing."""
    words = {
        "country": translate("Facet", "Origin") if kind == "product" else translate("Facet", "Country"),
        "bri": translate("Facet", "Belt and Road"),
        "category": translate("Facet", "Category"),
        "exhibitor": translate("Facet", "Exhibitor"),
        "price": translate("Facet", "Price"),
        "livestream": translate("Facet", "Livestream"),
        "evidence": translate("Facet", "Where it comes from"),
        "form": translate("Facet", "Kind"),
        "participation": translate("Facet", "How they took part"),
        "theme": translate("Facet", "Theme"),
        "reach": translate("Facet", "Reach"),
        "payment": translate("Facet", "Means of payment"),
        "day": translate("Facet", "Day"),
        "state": translate("Facet", "Now"),
        "language": translate("Facet", "Language"),
    }
    return words.get(value, value)


def sort(value: Sort) -> str:
    """An order."""
    return {
        Sort.RELEVANCE: translate("Sort", "Best match"),
        Sort.NAME: translate("Sort", "Name"),
        Sort.PRICE: translate("Sort", "Price"),
        Sort.TIME: translate("Sort", "Time"),
    }[value]
