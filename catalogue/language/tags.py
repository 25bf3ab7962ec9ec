"""The languages that the program speaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the screens.

    `tag` is BCP 47, `locale` CLDR's name of the conventions followed. `is_draft`: its words are not reviewed
    yet. `day_with_weekday` and `money` are patterns of our own (Unicode TR 35) where CLDR's are not what the
    screens want; empty means CLDR's.
    """

    tag: str
    locale: str
    is_draft: bool = False
    is_right_to_left: bool = False
    day_with_weekday: str = ""
    money: str = ""


# English follows the Emirates' conventions: of CLDR's only they put the day first and have "Sep", not "Sept".
# Arabic is written with Latin digits and Thai with years of the common era, as CLDR's ar and th have it.
LANGUAGES = (
    Language("en", "en_AE", day_with_weekday="EEE d MMM", money="¤\N{NO-BREAK SPACE}#,##0.00"),
    Language("zh", "zh_Hans"),
    Language("ru", "ru", is_draft=True),
    Language("th", "th", is_draft=True),
    Language("ar", "ar", is_draft=True, is_right_to_left=True),
)


def known(tag: str) -> Language:
    """The language of `tag` or of its first part ("zh-Hans-CN" → zh); English where the program lacks it."""
    wanted = tag.split("-")[0].lower()
    return next((language for language in LANGUAGES if language.tag == wanted), LANGUAGES[0])
