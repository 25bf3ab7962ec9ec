"""What a table of search results says in the reader's language.

The screens' words are in files that only Qt reads, which a command doesn't load. What a command says of
itself (its help, its counts, its errors) is English.
"""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.language import tags
from catalogue.model.listing import Evidence, Kind
from catalogue.model.session import DayPart


@dataclass(frozen=True, slots=True)
class Wording:
    """`columns` are the headings of kind, id, name, country, exhibitor, price and time, in this order."""

    columns: tuple[str, str, str, str, str, str, str]
    product: str
    exhibitor: str
    session: str
    market_sample: str
    illustrative: str
    morning: str
    afternoon: str
    evening: str

    def kind(self, value: Kind) -> str:
        """What a listing is."""
        named = {Kind.PRODUCT: self.product, Kind.EXHIBITOR: self.exhibitor, Kind.SESSION: self.session}
        return named[value]

    def badge(self, value: Evidence) -> str:
        """What has to be known of a listing, "" where it was reported."""
        marks = {Evidence.MARKET_SAMPLE: self.market_sample, Evidence.ILLUSTRATIVE: self.illustrative}
        return marks.get(value, "")

    def part(self, value: DayPart) -> str:
        """A part of a day."""
        named = {DayPart.MORNING: self.morning, DayPart.AFTERNOON: self.afternoon}
        return named.get(value, self.evening)


_ENGLISH = Wording(
    columns=("kind", "id", "name", "country", "by", "price", "time"),
    product="product",
    exhibitor="exhibitor",
    session="session",
    market_sample="market sample",
    illustrative="illustrative",
    morning="morning",
    afternoon="afternoon",
    evening="evening",
)
_CHINESE = Wording(
    columns=("类型", "编号", "名称", "国家", "参展商", "价格", "时间"),
    product="产品",
    exhibitor="参展商",
    session="直播",
    market_sample="市场样品",
    illustrative="示例",
    morning="上午",
    afternoon="下午",
    evening="晚上",
)
_RUSSIAN = Wording(
    columns=("вид", "код", "название", "страна", "экспонент", "цена", "время"),
    product="товар",
    exhibitor="экспонент",
    session="трансляция",
    market_sample="образец с рынка",
    illustrative="условно",
    morning="утром",
    afternoon="днём",
    evening="вечером",
)
_THAI = Wording(
    columns=("ประเภท", "รหัส", "ชื่อ", "ประเทศ", "ผู้จัดแสดง", "ราคา", "เวลา"),
    product="สินค้า",
    exhibitor="ผู้จัดแสดง",
    session="ไลฟ์สตรีม",
    market_sample="ตัวอย่างจากตลาด",
    illustrative="ตัวอย่าง",
    morning="ช่วงเช้า",
    afternoon="ช่วงบ่าย",
    evening="ช่วงค่ำ",
)
_ARABIC = Wording(
    columns=("النوع", "المعرّف", "الاسم", "البلد", "العارض", "السعر", "الوقت"),
    product="منتج",
    exhibitor="عارض",
    session="بث مباشر",
    market_sample="عيّنة من السوق",
    illustrative="توضيحي",
    morning="صباحًا",
    afternoon="بعد الظهر",
    evening="مساءً",
)
_WORDINGS = {"en": _ENGLISH, "zh": _CHINESE, "ru": _RUSSIAN, "th": _THAI, "ar": _ARABIC}


def wording(language: str) -> Wording:
    """The words for a reader of `language` (BCP 47)."""
    return _WORDINGS[tags.known(language).tag]
