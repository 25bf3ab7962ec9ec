"""The program's own sentences: counts, times in words, notices, ways out.

A number that goes into a sentence comes twice: as the count that chooses the plural, and written as the
reader's language writes it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from catalogue.errors import KnownError
from catalogue.language import numbers

translate = QCoreApplication.translate


def _counted(text: str, count: int, language: str) -> str:
    return text.replace("%1", numbers.number(count, language))


def _both(text: str, first: int, second: int, language: str) -> str:
    return text.replace("%1", numbers.number(first, language)).replace("%2", numbers.number(second, language))


def results(count: int, language: str) -> str:
    """38 results."""
    return _counted(translate("Count", "%1 result(s)", None, count), count, language)


def products(count: int, language: str) -> str:
    """3 products."""
    return _counted(translate("Count", "%1 product(s)", None, count), count, language)


def exhibitors(count: int, language: str) -> str:
    """2 exhibitors."""
    return _counted(translate("Count", "%1 exhibitor(s)", None, count), count, language)


def sessions(count: int, language: str) -> str:
    """1 livestream."""
    return _counted(translate("Count", "%1 livestream(s)", None, count), count, language)


def countries(count: int, language: str) -> str:
    """25 countries."""
    return _counted(translate("Count", "%1 countries", None, count), count, language)


def products_from(products: int, countries: int, language: str) -> str:
    """1,204 from 41 countries."""
    text = translate("Count", "%1 from %2 countries", None, countries)
    return _both(text, products, countries, language)


def exhibitors_in(exhibitors: int, themes: int, language: str) -> str:
    """312 in 9 themes."""
    text = translate("Count", "%1 in %2 themes", None, themes)
    return _both(text, exhibitors, themes, language)


def sessions_soon(count: int, language: str) -> str:
    """How many sessions a visitor can still see: 46 today and tomorrow."""
    return _counted(translate("Count", "%1 today and tomorrow", None, count), count, language)


def halls(count: int, language: str) -> str:
    """4 halls."""
    return _counted(translate("Count", "%1 hall(s)", None, count), count, language)


def members(count: int, language: str) -> str:
    """149 on the Belt and Road list."""
    return _counted(translate("Count", "%1 on the Belt and Road list", None, count), count, language)


def figures(count: int, language: str) -> str:
    """28 figures with sources."""
    return _counted(translate("Count", "%1 figure(s) with sources", None, count), count, language)


def part_of(count: int, all: int, language: str) -> str:
    """38 of 1,204; all 1,204 where nothing is left out."""
    if count == all:
        return translate("Count", "All %1").replace("%1", numbers.number(all, language))
    return _both(translate("Count", "%1 of %2"), count, all, language)


def on_air_until(time: str) -> str:
    """On air until 15:30."""
    return translate("Time", "On air until %1").replace("%1", time)


def ends(time: str) -> str:
    """ends 15:30."""
    return translate("Time", "ends %1").replace("%1", time)


def day_and_part(day: str, part: str) -> str:
    """Thu 1 Sep, afternoon."""
    return translate("Time", "%1, %2").replace("%1", day).replace("%2", part)


def published(publisher: str, date: str) -> str:
    """Global Times, 1 Sep 2022."""
    return translate("Source", "%1, %2").replace("%1", publisher).replace("%2", date)


def as_of(date: str) -> str:
    """as of Sep 2022."""
    return translate("Time", "as of %1").replace("%1", date)


def only_mentioned() -> str:
    """The badge of a firm that sources only mention."""
    return translate("Badge", "Mentioned")


def illustrative() -> str:
    """The badge of what was made up to fill a day."""
    return translate("Badge", "Illustrative sample")


def illustrative_short() -> str:
    """The same where there is little room."""
    return translate("Badge", "Illustrative")


def market_sample() -> str:
    """The badge of a real product of the market that nobody reported from the fair."""
    return translate("Badge", "Market sample")


def illustrative_price() -> str:
    """The badge of a made-up price on a product that is real."""
    return translate("Badge", "Illustrative price")


def illustrative_plan() -> str:
    """The badge of a hall whose booths are made up."""
    return translate("Badge", "Illustrative plan")


def on_air() -> str:
    """The notice on what is live itself."""
    return translate("Badge", "On air now")


def draft_translation() -> str:
    """A translation that nobody reviewed yet."""
    return translate("Mark", "Draft translation")


def in_language(name: str) -> str:
    """A value in a language other than the reader's."""
    return translate("Mark", "In %1").replace("%1", name)


def unit(value: str) -> str:
    """The unit of a figure, where it isn't part of the number's own form."""
    return {"m2": translate("Unit", "m²")}.get(value, "")


def hall_plans() -> str:
    """The title above the halls of a fair."""
    return translate("Group", "Halls")


def other_periods() -> str:
    """The title above the same figure for other periods."""
    return translate("Group", "At other times")


def the_fair() -> str:
    """The title above the way from a figure of the fair to the fair."""
    return translate("Group", "The fair")


def over(value: str) -> str:
    """over 7,800: a figure that is only known not to be less."""
    return translate("Figure", "over %1").replace("%1", value)


def no_price() -> str:
    """The price band of what has no price."""
    return translate("Price", "No price")


def price_from(price: str) -> str:
    """The price band that is open at the top: ¥ 500 and more."""
    return translate("Price", "%1 and more").replace("%1", price)


def show_all(count: int, language: str) -> str:
    """Show all 27."""
    return _counted(translate("Count", "Show all %1"), count, language)


def without(thing: str) -> str:
    """A way out: the same search without one word or choice."""
    return translate("WayOut", "Without %1").replace("%1", thing)


def without_filters() -> str:
    """A way out: the same words, nothing chosen."""
    return translate("WayOut", "Without any filter")


def instead_in(section: str) -> str:
    """A way out: the same words in another section."""
    return translate("WayOut", "Look in %1").replace("%1", section)


def quoted(text: str) -> str:
    """A word as it was typed."""
    return translate("WayOut", "“%1”").replace("%1", text)


def spoken(*parts: str) -> str:
    """What a screen reader says of one thing: its parts with a pause between, each said once."""
    return ", ".join(dict.fromkeys(part for part in parts if part))


def in_words(error: Exception) -> str:
    """What happened, what is safe, what to do; a known error in its own words too, for the staff.

    The fault of the program itself is not shown in detail.
    """
    if isinstance(error, KnownError):
        told = translate(
            "Error", "This can't be shown just now. Your list is safe. Please tell the staff: %1"
        )
        # The staff's words keep their own direction within the sentence (Unicode's isolates).
        return told.replace("%1", f"\u2068{error}\u2069")
    return translate(
        "Error", "Something went wrong in this program. Your list is safe. Please tell the staff."
    )


def listed(parts: list[str]) -> str:
    """Several things that hold together: A, B, C."""
    return translate("List", "%1, %2").replace("%1", "").replace("%2", "").join(parts)


def catalogue_gone() -> str:
    """The file of the catalogue was taken away while it is shown."""
    return translate("Error", "The catalogue's file is gone. What is on screen still works. Tell the staff.")


def catalogue_changed() -> str:
    """The file of the catalogue was changed while it is shown."""
    return translate("Error", "The catalogue was changed since it was opened. This may be out of date.")


def preparing_search(share: float, language: str) -> str:
    """Preparing the search: 40 %."""
    return translate("Status", "Preparing the search: %1").replace(
        "%1", numbers.percent(int(share * 100), language)
    )


def offline() -> str:
    """There is no network, and livestreams need one."""
    return translate("Error", "No network. Everything works but watching livestreams.")
