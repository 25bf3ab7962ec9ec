"""The program's own words for exhibitors: what they are, how they took part, what they reach.

Each call of `translate` is written out with its text, so that packaging/translate.py finds it. A value that
the program doesn't know (from a later catalogue) is shown as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from catalogue.model.exhibitor import ExhibitorForm, Participation, PaymentMeans

translate = QCoreApplication.translate


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
