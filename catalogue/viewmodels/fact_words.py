"""What the facts of a thing are called, written out like `words` for packaging/translate.py."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from catalogue.model.source import ClaimStatus, Reliability

translate = QCoreApplication.translate


def label(field: str) -> str:
    """The label of a claim's field; a note where the field isn't known."""
    words = {
        "participation": translate("Fact", "Took part as"),
        "presence": translate("Fact", "At the fair"),
        "time": translate("Fact", "Time"),
        "host": translate("Fact", "Host"),
        "exhibitor": translate("Fact", "Exhibitor"),
        "origin": translate("Fact", "Origin"),
        "country": translate("Fact", "Country"),
        "venue": translate("Fact", "Venue"),
        "place": translate("Fact", "Place"),
        "booth": translate("Fact", "Booth"),
        "zone": translate("Fact", "Area"),
        "theme": translate("Fact", "Theme"),
        "shown": translate("Fact", "At the fair"),
        "brand": translate("Fact", "Brand"),
        "payment": translate("Fact", "Means of payment"),
        "service": translate("Fact", "Service"),
        "solution": translate("Fact", "Solutions"),
        "market": translate("Fact", "Markets"),
        "focus": translate("Fact", "Focus"),
        "goods": translate("Fact", "Goods"),
        "agenda": translate("Fact", "Agenda"),
        "aim": translate("Fact", "Aims"),
        "expansion": translate("Fact", "Expansion"),
        "language": translate("Fact", "Languages"),
        "product": translate("Fact", "Products"),
        "hs6": translate("Fact", "HS code"),
        "gtin": translate("Fact", "GTIN"),
        "price": translate("Fact", "Price"),
        "bri": translate("Fact", "Belt and Road"),
        "form": translate("Fact", "Kind"),
        "region": translate("Fact", "Region"),
        "since": translate("Fact", "Member since"),
        "category": translate("Fact", "Category"),
        "value": translate("Fact", "Value"),
        "dollars": translate("Fact", "In US dollars"),
        "about": translate("Fact", "What it is about"),
        "company": translate("Fact", "Company"),
        "opening": translate("Fact", "Opening"),
        "first_day": translate("Fact", "First day"),
        "last_day": translate("Fact", "Last day"),
        "topic": translate("Fact", "Topics"),
        "livestreams": translate("Fact", "Livestreams"),
        "report": translate("Fact", "Report"),
    }
    return words.get(field) or translate("Fact", "Note")


def reliability(value: Reliability) -> str:
    """How near a source is to what it tells."""
    return {
        Reliability.ORIGINAL: translate("Reliability", "Original"),
        Reliability.OFFICIAL: translate("Reliability", "Official"),
        Reliability.SYNDICATED: translate("Reliability", "Reprint"),
        Reliability.MIRROR: translate("Reliability", "Copy"),
        Reliability.REFERENCE: translate("Reliability", "Reference"),
        Reliability.ILLUSTRATIVE: translate("Reliability", "Made up for this sample"),
    }[value]


def claim_status(value: ClaimStatus) -> str:
    """How a fact comes from its source."""
    return {
        ClaimStatus.REPORTED: translate("ClaimStatus", "reported"),
        ClaimStatus.DERIVED: translate("ClaimStatus", "derived"),
        ClaimStatus.REFERENCE: translate("ClaimStatus", "from a reference work"),
        ClaimStatus.ILLUSTRATIVE: translate("ClaimStatus", "illustrative"),
        ClaimStatus.CONFLICT: translate("ClaimStatus", "sources differ"),
    }[value]
