"""The facts that the demo must hold, each with who says so; written from the reports, not from the files."""

from __future__ import annotations

from typing import NamedTuple


class Fact(NamedTuple):
    """`field` of the thing (kind, id) is `value`, says `source`, with this status."""

    kind: str
    id: str
    field: str
    value: str
    source: str
    status: str = "reported"


def _all(kind: str, id: str, field: str, *values: str, source: str = "GT1") -> list[Fact]:
    return [Fact(kind, id, field, value, source) for value in values]


_FAIR = ("fair", "ciftis-2022")
_ALIBABA, _JD, _SUNING = ("exhibitor", "alibaba-cloud"), ("exhibitor", "jd"), ("exhibitor", "suning")
_ALIPAY, _WECHAT = ("exhibitor", "alipay"), ("exhibitor", "wechat-pay")
_ZONES, _SHARE_2015, _SHARE_2020 = "ali-zones-apac", "dt-share-2015", "dt-share-2020"

FACTS = [
    *_all(*_FAIR, "opening", "Opened on Wednesday 31 August 2022 in Beijing"),
    *_all(*_FAIR, "focus", "Digital trade"),
    *_all(*_FAIR, "first_day", "2022-08-31", source="BJ1"),
    *_all(*_FAIR, "last_day", "2022-09-05", source="BJ1"),
    *_all(
        *_FAIR, "venue", "China National Convention Center (phases 1 and 2)", "Shougang Park", source="CN1"
    ),
    *_all(
        *_FAIR,
        "topic",
        "Internet and information security",
        "Artificial intelligence",
        "Integrated circuit design",
        "Cloud computing",
        "Livestreaming at home and abroad",
        "Online cultural and creative tourism expos",
        "Big data",
        "Cross-border payment",
        "Intellectual property cooperation",
    ),
    *_all(*_ALIBABA, "participation", "exhibitor"),
    *_all(*_ALIBABA, "presence", "Participated in the fair"),
    *_all(*_ALIBABA, "service", "Elastic computing", "Database", "Network virtualization", "Data analytics"),
    *_all(*_ALIBABA, "agenda", "Localization is high on its agenda"),
    *_all(*_ALIBABA, "solution", "Finance", "Retail", "Media and entertainment"),
    *_all(
        *_ALIBABA,
        "market",
        "Philippines",
        "Malaysia",
        "Singapore",
        "Indonesia",
        "Thailand",
        "United Arab Emirates",
    ),
    *_all("coverage", "ali-regions", "number", "28"),
    *_all("coverage", "ali-zones", "number", "85"),
    *_all("coverage", _ZONES, "number", "18"),
    *_all("coverage", _ZONES, "country", "PH", "MY", "SG", "ID", "TH", "AE"),
    *_all(*_JD, "participation", "exhibitor"),
    *_all(*_JD, "presence", "Also at the fair"),
    *_all(*_JD, "focus", "North America", "Southeast Asia"),
    *_all(*_JD, "aim", "Its cloud service is to make its e-commerce network more efficient"),
    *_all("coverage", "jd-countries", "number", "110"),
    *_all(*_SUNING, "participation", "mentioned"),
    *_all(*_SUNING, "presence", "Not at the fair"),
    *_all(
        *_SUNING,
        "goods",
        "Herbal jelly from Thailand",
        "Rubber pillows from Thailand",
        "Candies from Russia",
    ),
    *_all(
        *_SUNING,
        "aim",
        "Digital capability for BRI brands",
        "Marketing power for BRI brands",
        "Distribution for BRI brands",
    ),
    *_all(*_SUNING, "focus", "Special attention to the emerging Southeast Asian market"),
    *_all("product", "th-herbal-jelly", "origin", "TH"),
    *_all("product", "th-herbal-jelly", "exhibitor", "suning"),
    *_all("product", "th-rubber-pillow", "origin", "TH"),
    *_all("product", "th-rubber-pillow", "exhibitor", "suning"),
    *_all("product", "ru-candy", "origin", "RU"),
    *_all("product", "ru-candy", "exhibitor", "suning"),
    *_all(*_ALIPAY, "participation", "mentioned"),
    *_all(*_ALIPAY, "expansion", "Expanding in Southeast Asia"),
    *_all("coverage", "alipay-cur", "number", "27"),
    *_all(*_WECHAT, "participation", "mentioned"),
    *_all(*_WECHAT, "expansion", "Expanding in Southeast Asia"),
    *_all("coverage", "wechat-cur", "number", "26"),
    *_all("indicator", _SHARE_2015, "value", "30.6"),
    *_all("indicator", _SHARE_2020, "value", "44.5"),
    *_all("indicator", "cbec-2021", "value", "1980000000000"),
    *_all("indicator", "cbec-2021", "value", "1980000000000", source="CS1"),
    Fact("indicator", "cbec-2021", "dollars", "287.0 billion US dollars", "GT1", "conflict"),
    Fact("indicator", "cbec-2021", "dollars", "312 billion US dollars", "CS1", "conflict"),
    *_all("indicator", "cbec-growth-2021", "value", "15"),
    *_all("indicator", "digital-partners-asia", "value", "7"),
    *_all("indicator", "digital-partners-sea", "value", "5"),
    *_all("indicator", "bri-live", "value", "30"),
    Fact("indicator", "online", "value", "7800", "BJ1", "conflict"),
    Fact("indicator", "online", "value", "7700", "CN1", "conflict"),
    Fact("indicator", "offline", "value", "2441", "CN1", "conflict"),
    Fact("indicator", "offline", "value", "over 2,400", "BJ1", "conflict"),
    Fact("indicator", "intl", "value", "20.8", "BJ1", "conflict"),
    Fact("indicator", "intl", "value", "20.6", "CN1", "conflict"),
    Fact("indicator", "countries", "value", "71", "XH2", "conflict"),
    Fact("indicator", "countries", "value", "59 countries and 12 organisations", "XA1", "conflict"),
    Fact("indicator", "usdcny", "value", "6.8989", "EB1", "derived"),
    *_all("indicator", "bri-docs", "value", "149", source="MF1"),
    *_all("indicator", "bri-docs", "note", "plus 32 organisations", source="MF1"),
    *_all(
        "exhibitor", "ae", "note", "guest of honour; first exhibition under the national name", source="XA1"
    ),
    *_all("exhibitor", "boc", "zone", "financial services (Shougang Park)", source="XF1"),
    *_all("exhibitor", "nl", "participation", "online_exhibitor", source="XA1"),
    *_all("exhibitor", "sy", "participation", "goods_shown", source="XH1"),
    *_all("exhibitor", "ru", "participation", "goods_mentioned"),
    *_all("session", "opening", "time", "2022-08-31, evening", source="CN1"),
    *_all("session", "colorful-open", "time", "2022-09-01, afternoon", source="GM1"),
    *_all("session", "colorful-open", "country", "LA", "TT", "AZ", "MN", "JO", "TG", "MT", source="CR1"),
    *_all("session", "public-day", "time", "2022-09-03", source="WD1"),
    *_all("session", "bri-livestreams", "time", "2022-08-31/2022-09-05"),
    *_all("session", "lk-livestream", "product", "lk-biscuits", "lk-black-tea", source="XH1"),
    Fact("country", "TH", "bri", "listed", "BL1", "reference"),
    Fact("country", "RU", "bri", "unclear", "BL1", "reference"),
    Fact("product", "th-herbal-jelly", "hs6", "210690", "HS1", "reference"),
    Fact("product", "th-herbal-jelly", "price", "9.90 CNY", "IL0", "illustrative"),
]

ATTRIBUTED = [
    (*_ALIPAY, "expansion", "Securities Daily, July 2022"),
    (*_WECHAT, "expansion", "Securities Daily, July 2022"),
    (*_FAIR, "livestreams", "qianlong.com"),
    ("session", "bri-livestreams", "note", "qianlong.com"),
    ("indicator", _SHARE_2020, "note", "21jingji.com"),
    ("indicator", "cbec-2021", "note", "General Administration of Customs"),
]
"""(kind, id, field, to whom the source attributes it)."""
