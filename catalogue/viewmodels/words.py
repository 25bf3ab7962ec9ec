"""The program's own words for its sections, and for what sessions are and when.

Each call of `translate` is written out with its text, so that packaging/translate.py finds it. A value that
the program doesn't know (from a later catalogue) is shown as it is.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from catalogue.model.session import DayPart, Precision, SessionForm, SessionState, Span
from catalogue.services.journey import Section

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
