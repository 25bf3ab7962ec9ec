"""A small fair that has one of everything, for the tests of what is stored."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from catalogue.model.category import Category, Theme
from catalogue.model.country import BriMembership, Country
from catalogue.model.exhibitor import Coverage, Exhibitor, ExhibitorForm, Participation, PaymentMeans
from catalogue.model.fair import Fair
from catalogue.model.indicator import Indicator
from catalogue.model.listing import Evidence, Key, ListingState
from catalogue.model.money import Money
from catalogue.model.picture import Picture
from catalogue.model.place import Place, PlaceForm
from catalogue.model.product import Product
from catalogue.model.session import DayPart, Precision, Session, SessionForm, Span
from catalogue.model.source import Claim, ClaimStatus, Reliability, Source
from catalogue.model.text import Text, Texts, TextStatus
from catalogue.store.draft import Draft, create
from catalogue.store.writing.categories import add_categories, add_themes
from catalogue.store.writing.claims import add_claims
from catalogue.store.writing.countries import add_countries
from catalogue.store.writing.exhibitors import add_coverages, add_exhibitors
from catalogue.store.writing.fair import add_fair
from catalogue.store.writing.indicators import add_indicators
from catalogue.store.writing.pictures import add_pictures, set_listing_pictures
from catalogue.store.writing.places import add_places
from catalogue.store.writing.products import add_products
from catalogue.store.writing.sessions import add_sessions
from catalogue.store.writing.sources import add_sources

PUBLISHED, WITHDRAWN, DRAFT = ListingState.PUBLISHED, ListingState.WITHDRAWN, ListingState.DRAFT


def texts(en: str = "", zh: str = "", th: str = "") -> Texts:
    """English and Chinese originals, and a Thai draft; empty ones are not written."""
    written = {"en": Text(en), "zh": Text(zh), "th": Text(th, TextStatus.DRAFT)}
    return Texts({language: text for language, text in written.items() if text.value})


FAIR = Fair(
    id="fair-2022",
    first_day=date(2022, 8, 31),
    last_day=date(2022, 9, 5),
    time_zone="Asia/Shanghai",
    default_currency="CNY",
    languages=("en", "zh"),
    name=texts("A Fair for Trade", "一个交易会"),
    short_name=texts("Fair", "交易会"),
    city=texts("Beijing", "北京"),
    summary=texts("It opened in Beijing.", "在北京开幕。"),
)
SOURCES = (
    Source("news", "Opening", "A newspaper", "2022-09-01", "en", "", Reliability.SYNDICATED, ""),
    Source(
        "official",
        "Programme",
        "The fair",
        "2022-08",
        "zh",
        "https://example.org/p",
        Reliability.OFFICIAL,
        "x",
    ),
)
COUNTRIES = (
    Country("CN", "Eastern Asia", None),
    Country("LA", "South-Eastern Asia", BriMembership("listed", "2018-09", "2022-07-04", "", "official")),
    Country(
        "TH", "South-Eastern Asia", BriMembership("listed", "", "2022-07-04", "no date is known", "official")
    ),
)
CATEGORIES = (
    Category("food-sweets", "food", 1, "tintPink", "1f36c", texts("Sweets", "糖果")),
    Category("food", None, 0, "tintPeach", "1f35a", texts("Food", "食品")),
    Category("home", None, 2, "tintBlue", "pillow", texts("Home", "家居")),
)
THEMES = (
    Theme("telecom", 0, "1f4f1", "tintBlue", texts("Telecom", "电信")),
    Theme("supply-chain", 1, "1f6d2", "tintGreen", texts("Supply chain", "供应链")),
)
PLACES = (
    Place(
        "hall-1",
        PlaceForm.HALL,
        "venue",
        "1",
        ((0.0, 0.0), (90.5, 0.0), (90.5, 60.0)),
        True,
        texts("Hall 1", "1号馆"),
    ),
    Place("venue", PlaceForm.VENUE, None, "", (), False, texts("The Centre", "会议中心")),
    Place(
        "hall-1-b14", PlaceForm.BOOTH, "hall-1", "B14", ((3.0, 3.0), (9.0, 3.0), (9.0, 9.0)), True, Texts()
    ),
    Place("row-c", PlaceForm.ROW, "hall-1", "C", (), True, Texts()),
    Place("hall-1-c02", PlaceForm.BOOTH, "row-c", "C02", (), True, Texts()),
)
EXHIBITORS = (
    Exhibitor(
        "shop",
        ExhibitorForm.COMPANY,
        "CN",
        Participation.EXHIBITOR,
        PUBLISHED,
        Evidence.REPORTED,
        texts("The Shop", "商店"),
        texts("Sells things.", "卖东西。"),
        texts("Zone A", "A区"),
        ("telecom", "supply-chain"),
        (PaymentMeans.ALIPAY, PaymentMeans.CASH),
        ("hall-1-b14",),
    ),
    Exhibitor(
        "cloud",
        ExhibitorForm.COMPANY,
        "CN",
        Participation.MENTIONED,
        PUBLISHED,
        Evidence.REPORTED,
        texts("Cloud", "云"),
        Texts(),
        Texts(),
        (),
        (),
        (),
    ),
    Exhibitor(
        "pavilion",
        ExhibitorForm.NATIONAL,
        "LA",
        Participation.PARTICIPANT,
        DRAFT,
        Evidence.REPORTED,
        texts("Pavilion", "国家馆"),
        Texts(),
        Texts(),
        (),
        (),
        ("hall-1-c02",),
    ),
)
COVERAGES = (
    Coverage(
        "cloud-zones", "cloud", "availability_zone", 85, "2022-09", (), texts("Availability zones", "可用区")
    ),
    Coverage("cloud-markets", "cloud", "market", 18, "2022-09", ("LA", "TH"), texts("Markets", "市场")),
)
PRODUCTS = (
    Product(
        "jelly",
        "shop",
        "TH",
        "food-sweets",
        "210690",
        "8850000000003",
        Money(990, "CNY"),
        Evidence.REPORTED,
        "A Brand",
        "1f36e",
        PUBLISHED,
        Evidence.REPORTED,
        texts("Herbal jelly", "果冻", "เยลลี่"),
        texts("Made of herbs.", "草本。"),
        texts("In a livestream", "直播间"),
    ),
    Product(
        "pillow",
        None,
        "LA",
        "home",
        None,
        None,
        None,
        None,
        "",
        "",
        PUBLISHED,
        Evidence.ILLUSTRATIVE,
        texts("Pillow", "枕头"),
        Texts(),
        Texts(),
    ),
    Product(
        "rice",
        "cloud",
        "TH",
        "food",
        None,
        None,
        Money(500, "THB"),
        Evidence.ILLUSTRATIVE,
        "",
        "",
        WITHDRAWN,
        Evidence.MARKET_SAMPLE,
        texts("Rice"),
        Texts(),
        Texts(),
    ),
)
JELLY_HOUR = Span(datetime(2022, 9, 1, 7, tzinfo=UTC), datetime(2022, 9, 1, 8, tzinfo=UTC), Precision.MINUTE)
LAO_AFTERNOON = Span(
    datetime(2022, 9, 2, 4, tzinfo=UTC),
    datetime(2022, 9, 2, 10, tzinfo=UTC),
    Precision.PART_OF_DAY,
    DayPart.AFTERNOON,
)
SESSIONS = (
    Session(
        "jelly-hour",
        SessionForm.LIVESTREAM,
        JELLY_HOUR,
        "2022-09-01",
        "2022-09-01",
        "shop",
        "hall-1-b14",
        "https://example.org/live",
        None,
        ("TH",),
        ("en", "th"),
        ("supply-chain",),
        ("jelly",),
        "",
        PUBLISHED,
        Evidence.ILLUSTRATIVE,
        texts("The jelly hour", "果冻一小时"),
        Texts(),
        texts("At the booth", "展位"),
    ),
    Session(
        "lao-afternoon",
        SessionForm.OPEN_DAY,
        LAO_AFTERNOON,
        "2022-09-02",
        "2022-09-02",
        None,
        None,
        None,
        "lao.webm",
        ("LA",),
        (),
        (),
        ("pillow", "rice"),
        "1f3fa",
        PUBLISHED,
        Evidence.REPORTED,
        texts("An afternoon of Laos", "老挝下午"),
        Texts(),
        Texts(),
    ),
    Session(
        "all-days",
        SessionForm.FORUM,
        Span(datetime(2022, 8, 30, 16, tzinfo=UTC), datetime(2022, 9, 2, 16, tzinfo=UTC), Precision.RANGE),
        "2022-08-31",
        "2022-09-02",
        "cloud",
        "hall-1",
        None,
        None,
        (),
        ("zh",),
        ("telecom",),
        (),
        "",
        WITHDRAWN,
        Evidence.REPORTED,
        texts("Forum", "论坛"),
        Texts(),
        Texts(),
    ),
)
INDICATORS = (
    Indicator("share", "share", "2021", 44.5, "percent", "exact", texts("Share", "占比"), Texts()),
    Indicator(
        "area", "area", "2022", 152000.0, "m2", "at_least", texts("Area", "面积"), texts("Both venues")
    ),
)
CLAIMS = (
    Claim("product", "jelly", "origin", "TH", "news", ClaimStatus.REPORTED),
    Claim("product", "jelly", "price", "9.90 CNY", "news", ClaimStatus.REPORTED, "per box"),
    Claim("exhibitor", "cloud", "number", "85", "official", ClaimStatus.REPORTED),
    Claim("exhibitor", "cloud", "number", "84", "news", ClaimStatus.CONFLICT),
)
PICTURE = Picture("0a" * 32, 640, 480, "CC0-1.0", "somebody", texts("A box of jelly", "一盒果冻"))


def fill(draft: Draft) -> None:
    """Write the small fair into a new catalogue, in one change."""
    with draft.change():
        add_fair(draft, FAIR)
        add_sources(draft, SOURCES)
        add_countries(draft, COUNTRIES)
        add_categories(draft, CATEGORIES)
        add_themes(draft, THEMES)
        add_places(draft, PLACES)
        add_exhibitors(draft, EXHIBITORS)
        add_coverages(draft, COVERAGES)
        add_products(draft, PRODUCTS)
        add_sessions(draft, SESSIONS)
        add_indicators(draft, INDICATORS)
        add_claims(draft, CLAIMS)
        add_pictures(draft, [PICTURE])
        set_listing_pictures(draft, Key("product", "jelly"), [PICTURE.hash])


def make(folder: Path) -> Path:
    """A new catalogue in `folder` that holds the small fair."""
    with create(folder) as draft:
        fill(draft)
    return folder
