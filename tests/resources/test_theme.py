"""Every pair of colours that meet can be read, in all three themes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

THEME: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "resources" / "theme.json").read_text(encoding="utf-8")
)
THEMES: dict[str, dict[str, str]] = THEME["themes"]
CONTRAST = THEME["contrast"]


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, as WCAG 2.2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1…21 of two colours, as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_and_white() -> None:
    """The ratio is WCAG's: 21 for black on white, 1 for a colour on itself."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#C8321F", "#C8321F") == pytest.approx(1)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", ["text", "shape"])
def test_every_pair_can_be_read(theme: str, role: str) -> None:
    """What lies on a ground differs from it by the ratio that its theme asks for."""
    minimum = CONTRAST["minimum"][theme][role]
    colours = THEMES[theme]
    ratios = {f"{one} on {ground}": contrast(colours[one], colours[ground]) for one, ground in CONTRAST[role]}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < minimum} == {}


def test_the_required_ratios() -> None:
    """Text has at least 4.5 in light and dark and 7 in high contrast, shapes at least 3."""
    asked = CONTRAST["minimum"]
    assert {theme: asked[theme]["text"] for theme in asked} == {"light": 4.5, "dark": 4.5, "contrast": 7}
    assert all(ratios["shape"] >= 3 for ratios in asked.values())


def test_themes_have_the_same_tokens() -> None:
    """A token of one theme is in all of them, and it is said what it is for."""
    for theme, colours in THEMES.items():
        assert list(colours) == list(THEME["meaning"]), theme


def test_every_text_token_is_measured() -> None:
    """No colour that text is drawn in, and no ground of a picture, escapes the contrast test."""
    measured = {token for pair in CONTRAST["text"] for token in pair}
    drawn_in = {t for t in THEME["meaning"] if t.startswith(("on", "tint")) or t.endswith(("Text", "Ground"))}
    assert drawn_in | {"ink", "muted", "jade", "amber"} <= measured


def test_colours_are_well_formed() -> None:
    """A colour is #RRGGBB; only the scrim, which lies over everything, is see-through (#AARRGGBB)."""
    for theme, colours in THEMES.items():
        for token, colour in colours.items():
            assert len(colour) == (9 if token == "scrim" else 7), (theme, token)
            assert colour[0] == "#" and colour[1:] == colour[1:].upper(), (theme, token)
            int(colour[1:], 16)
