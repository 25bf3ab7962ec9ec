"""The program's own words for what the fair's data means: kinds, states, facets, marks, counts.

Each call of `translate` is written out with its text, so that packaging/translate.py finds it. A count goes in as
the number that chooses the plural; English has its plurals in exhibition_en.ts.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from catalogue.model.exhibitor import ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Evidence, Kind
from catalogue.model.query import Drop, Sort
from catalogue.model.session import DayPart, SessionForm, SessionState
from catalogue.model.source import ClaimStatus, Reliability
from catalogue.services.journey import Section

translate = QCoreApplication.translate


def section(value: Section) -> str:
    """What a section is called."""
    return {
        Section.HOME: translate("Section", "Home"),
        Section.PRODUCTS: translate("Section", "Products"),
        Section.EXHIBITORS: translate("Section", "Exhibitors"),
        Section.SESSIONS: translate("Section", "Livestreams"),
        Section.COUNTRIES: translate("Section", "Countries"),
        Section.INSIGHTS: translate("Section", "Insights"),
        Section.HALLS: translate("Section", "Floor plan"),
        Section.MY_LIST: translate("Section", "My list"),
    }[value]


def kind(value: Kind) -> str:
    """One listing of that kind."""
    return {
        Kind.PRODUCT: translate("Kind", "Product"),
        Kind.EXHIBITOR: translate("Kind", "Exhibitor"),
        Kind.SESSION: translate("Kind", "Session"),
    }[value]


def exhibitor_form(value: str) -> str:
    return {
        ExhibitorForm.COMPANY: translate("ExhibitorForm", "Company"),
        ExhibitorForm.ORGANISATION: translate("ExhibitorForm", "Organisation"),
        ExhibitorForm.NATIONAL: translate("ExhibitorForm", "National pavilion"),
    }.get(value, value)


def participation(value: str) -> str:
    """How an exhibitor took part."""
    return {
        Participation.EXHIBITOR: translate("Participation", "Exhibitor on site"),
        Participation.ONLINE_EXHIBITOR: translate("Participation", "Online exhibitor"),
        Participation.ORGANISER: translate("Participation", "Organiser"),
        Participation.PARTICIPANT: translate("Participation", "Participant"),
        Participation.GOODS_SHOWN: translate("Participation", "Goods shown"),
        Participation.GOODS_MENTIONED: translate("Participation", "Goods mentioned"),
        Participation.MENTIONED: translate("Participation", "Mentioned only"),
        Participation.ILLUSTRATIVE: translate("Participation", "Illustrative"),
    }.get(value, value)
