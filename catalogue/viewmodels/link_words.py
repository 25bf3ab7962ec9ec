"""The program's own words above linked things and figures.

Each call of `translate` is written out with its text, so that packaging/translate.py finds it. A value that
the program doesn't know (from a later catalogue) is shown as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from catalogue.services.insights import Topic
from catalogue.services.linked import Link

translate = QCoreApplication.translate


def topic(value: str) -> str:
    """What figures are about; "" where nobody says."""
    words: dict[str, str] = {
        Topic.DIGITAL_TRADE: translate("Topic", "Digital trade"),
        Topic.FAIR: translate("Topic", "The fair in figures"),
        Topic.COMPANIES: translate("Topic", "Reach of companies"),
        Topic.REFERENCE: translate("Topic", "For reference"),
        "": translate("Topic", "Other figures"),
    }
    return words.get(value, value)


def group(link: Link) -> str:
    """The title above linked things."""
    return {
        Link.BROUGHT_BY: translate("Group", "Brought by"),
        Link.HOSTED_BY: translate("Group", "Hosted by"),
        Link.BRINGS: translate("Group", "Products"),
        Link.HOSTS: translate("Group", "Livestreams and events"),
        Link.SHOWS: translate("Group", "Products shown"),
        Link.SHOWN_IN: translate("Group", "Shown in"),
        Link.ALSO_BROUGHT: translate("Group", "From the same exhibitor"),
        Link.SAME_CATEGORY: translate("Group", "In the same category"),
        Link.PRODUCTS_OF_COUNTRY: translate("Group", "Products of the country"),
        Link.EXHIBITORS_OF_COUNTRY: translate("Group", "Exhibitors of the country"),
        Link.SESSIONS_OF_COUNTRY: translate("Group", "Livestreams of the country"),
        Link.SESSIONS_OF_THEME: translate("Group", "Livestreams of the same theme"),
        Link.REACHED_BY: translate("Group", "Reached by"),
        Link.SESSIONS_OF_FAIR: translate("Group", "Events of the fair"),
        Link.COMPANY: translate("Group", "Company"),
    }[link]
