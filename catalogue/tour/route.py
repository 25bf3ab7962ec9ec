"""The screens that the tour visits, and the way to each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from catalogue.viewmodels.kiosk import Kiosk
from catalogue.viewmodels.look import Look

Step = Callable[[Kiosk, Look], None]


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, the step that leads there, the object name of what is tapped then (or "")."""

    name: str
    step: Step
    tap: str = ""
    upright_only: bool = False


def _home(kiosk: Kiosk, look: Look) -> None:
    look.setTheme("light")
    kiosk.detail.close()
    for browse in (kiosk.products, kiosk.exhibitors, kiosk.sessions):
        browse.clearAll()
    kiosk.shell.search("")
    kiosk.shell.goTo("home")


def _section(name: str) -> Step:
    def step(kiosk: Kiosk, look: Look) -> None:
        _home(kiosk, look)
        kiosk.shell.goTo(name)

    return step


def _detail(section: str, kind: str, thing_id: str) -> Step:
    def step(kiosk: Kiosk, look: Look) -> None:
        _section(section)(kiosk, look)
        kiosk.shell.openThing(kind, thing_id)

    return step


def _fair(kiosk: Kiosk, look: Look) -> None:
    _home(kiosk, look)
    kiosk.shell.openFair()


def _filtered(kiosk: Kiosk, look: Look) -> None:
    _section("products")(kiosk, look)
    kiosk.products.toggle("country", "TH")
    kiosk.products.toggle("country", "RU")
    kiosk.products.toggle("category", "food")


def _searched(kiosk: Kiosk, look: Look) -> None:
    _section("products")(kiosk, look)
    kiosk.shell.search("jel")


def _nothing_found(kiosk: Kiosk, look: Look) -> None:
    _filtered(kiosk, look)
    kiosk.shell.search("果冻 sapphire")


def _nothing_saved(kiosk: Kiosk, look: Look) -> None:
    _section("mylist")(kiosk, look)
    while kiosk.myList.cards.count:
        card = kiosk.myList.cards.row(0)
        kiosk.myList.remove(card.kind, card.card_id)


def _saved(kiosk: Kiosk, look: Look) -> None:
    _section("mylist")(kiosk, look)
    for kind, thing_id in (
        ("product", "th-herbal-jelly"),
        ("exhibitor", "alibaba-cloud"),
        ("session", "tastes-of-thailand"),
    ):
        kiosk.shell.openThing(kind, thing_id)
        if not kiosk.detail.isSaved:
            kiosk.detail.toggleSaved()
        kiosk.detail.close()
    kiosk.shell.goTo("mylist")


def _themed(theme: str, step: Step) -> Step:
    def themed(kiosk: Kiosk, look: Look) -> None:
        step(kiosk, look)
        look.setTheme(theme)

    return themed


ROUTE: tuple[Stop, ...] = (
    Stop("home", _home),
    Stop("products", _section("products")),
    Stop("products-filtered", _filtered),
    Stop("products-filters", _filtered, tap="filterButton", upright_only=True),
    Stop("products-search", _searched),
    Stop("products-nothing", _nothing_found),
    Stop("product", _detail("products", "product", "th-herbal-jelly")),
    Stop("exhibitors", _section("exhibitors")),
    Stop("exhibitor", _detail("exhibitors", "exhibitor", "alibaba-cloud")),
    Stop("exhibitor-mentioned", _detail("exhibitors", "exhibitor", "suning")),
    Stop("sessions", _section("sessions")),
    Stop("session", _detail("sessions", "session", "tastes-of-thailand")),
    Stop("countries", _section("countries")),
    Stop("country", _detail("countries", "country", "TH")),
    Stop("insights", _section("insights")),
    Stop("figure", _detail("insights", "indicator", "online")),
    Stop("fair", _fair),
    Stop("halls", _section("halls")),
    Stop("my-list-empty", _nothing_saved),
    Stop("my-list", _saved),
    Stop("language", _home, tap="languageButton"),
    Stop("accessibility", _home, tap="accessibilityButton"),
    Stop("home-dark", _themed("dark", _home)),
    Stop("product-dark", _themed("dark", _detail("products", "product", "th-herbal-jelly"))),
    Stop("products-contrast", _themed("contrast", _filtered)),
)
