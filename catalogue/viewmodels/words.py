"""The program's own words for what the fair's data means: kinds, states, facets, marks.

Each call of `translate` is written out with its text, so that packaging/translate.py finds it. A value that
the program doesn't know (from a later catalogue) is shown as it is.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from catalogue.model.exhibitor import ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Evidence
from catalogue.model.query import Sort
from catalogue.model.session import DayPart, Precision, SessionForm, SessionState, Span
from catalogue.model.source import ClaimStatus, Reliability
from catalogue.services.insights import Topic
from catalogue.services.journey import Section
from catalogue.services.linked import Link

translate = QCoreApplication.translate


def section(value: str) -> str:
    """What a section is called."""
    words: dict[str, str] = {
        Section.HOME: translate("Section", "Home"),
        Section.PRODUCTS: translate("Section", "Products"),
        Section.EXHIBITORS: translate("Section", "Exhibitors"),
        Section.SESSIONS: translate("Section", "Livestreams"),
        Section.COUNTRIES: translate("Section", "Countries"),
        Section.INSIGHTS: translate("Section", "Insights"),
        Section.HALLS: translate("Section", "Floor plan"),
        Section.MY_LIST: translate("Section", "My list"),
    }
    return words.get(value, value)


def exhibitor_form(value: str) -> str:
    """What kind of exhibitor it is."""
    words: dict[str, str] = {
        ExhibitorForm.COMPANY: translate("ExhibitorForm", "Company"),
        ExhibitorForm.ORGANISATION: translate("ExhibitorForm", "Organisation"),
        ExhibitorForm.NATIONAL: translate("ExhibitorForm", "National pavilion"),
    }
    return words.get(value, value)


def participation(value: str) -> str:
    """How an exhibitor took part."""
    words: dict[str, str] = {
        Participation.EXHIBITOR: translate("Participation", "Exhibitor on site"),
        Participation.ONLINE_EXHIBITOR: translate("Participation", "Online exhibitor"),
        Participation.ORGANISER: translate("Participation", "Organiser"),
        Participation.PARTICIPANT: translate("Participation", "Participant"),
        Participation.GOODS_SHOWN: translate("Participation", "Goods shown"),
        Participation.GOODS_MENTIONED: translate("Participation", "Goods mentioned"),
        Participation.MENTIONED: translate("Participation", "Mentioned only"),
        Participation.ILLUSTRATIVE: translate("Participation", "Illustrative"),
    }
    return words.get(value, value)


def payment(value: str) -> str:
    """A means of payment."""
    words: dict[str, str] = {
        PaymentMeans.ALIPAY: translate("Payment", "Alipay"),
        PaymentMeans.WECHAT_PAY: translate("Payment", "WeChat Pay"),
        PaymentMeans.E_CNY: translate("Payment", "e-CNY"),
        PaymentMeans.CARD: translate("Payment", "Card"),
        PaymentMeans.CASH: translate("Payment", "Cash"),
    }
    return words.get(value, value)


def measure(value: str) -> str:
    """What an exhibitor reaches."""
    words = {
        "region": translate("Measure", "Regions"),
        "availability_zone": translate("Measure", "Availability zones"),
        "country_or_region": translate("Measure", "Countries and regions"),
        "currency": translate("Measure", "Currencies"),
        "market": translate("Measure", "Markets"),
    }
    return words.get(value, value)


def session_form(value: str) -> str:
    """What kind of session it is."""
    words: dict[str, str] = {
        SessionForm.LIVESTREAM: translate("SessionForm", "Livestream"),
        SessionForm.CEREMONY: translate("SessionForm", "Ceremony"),
        SessionForm.SUMMIT: translate("SessionForm", "Summit"),
        SessionForm.FORUM: translate("SessionForm", "Forum"),
        SessionForm.OPEN_DAY: translate("SessionForm", "Open day"),
        SessionForm.PERFORMANCE: translate("SessionForm", "Performance"),
        SessionForm.WORKSHOP: translate("SessionForm", "Workshop"),
        SessionForm.REPORT_RELEASE: translate("SessionForm", "Report release"),
    }
    return words.get(value, value)


def session_state(value: str) -> str:
    """What a session is at this moment."""
    words: dict[str, str] = {
        SessionState.UPCOMING: translate("SessionState", "Coming"),
        SessionState.LIVE: translate("SessionState", "On air"),
        SessionState.REPLAY: translate("SessionState", "To watch again"),
        SessionState.ENDED: translate("SessionState", "Ended"),
        SessionState.UNAVAILABLE: translate("SessionState", "Not available"),
    }
    return words.get(value, value)


def session_at(span: Span, state: SessionState, now: datetime) -> str:
    """What a session is at `now`. One that is known by its days only isn't "coming" once they have begun."""
    if state is not SessionState.UPCOMING or now < span.start:
        return session_state(state)
    if span.precision is Precision.RANGE:
        return translate("SessionState", "On these days")
    return translate("SessionState", "Today")


def day_part(value: str) -> str:
    """A part of a day."""
    words: dict[str, str] = {
        DayPart.MORNING: translate("DayPart", "morning"),
        DayPart.AFTERNOON: translate("DayPart", "afternoon"),
        DayPart.EVENING: translate("DayPart", "evening"),
    }
    return words.get(value, value)


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
