"""What options and arguments may be: a moment, a size, a catalogue's folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click

from catalogue.language import tags

DEMO = "demo"
IS_DEMO = "catalogue.commands.is_demo"
LANGUAGES = tuple(language.tag for language in tags.LANGUAGES)


class Moment(click.ParamType[datetime]):
    """An ISO 8601 time with its zone, as an aware datetime."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is no time; write it like 2022-09-01T15:02+08:00", param, ctx)
        if moment.tzinfo is None:
            self.fail(f"“{value}” has no time zone; write it like 2022-09-01T15:02+08:00", param, ctx)
        return moment


class Size(click.ParamType[tuple[int, int]]):
    """A window's size in pixels."""

    name = "WxH"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        if isinstance(value, tuple):
            return value
        width, separator, height = str(value).lower().partition("x")
        try:
            size = int(width), int(height)
        except ValueError:
            size = (0, 0)
        if not separator or not all(0 < side <= 16384 for side in size):
            self.fail(f"“{value}” is no size; write it like 1920x1080", param, ctx)
        return size


class CatalogueFolder(click.ParamType[Path]):
    """The folder of a catalogue; the word `demo` is the bundled fair, built first if it isn't yet.

    Then the context's `meta` has IS_DEMO.
    """

    name = "folder"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        if value != DEMO:
            return Path(value)
        from catalogue.app import demo_folder

        if ctx is not None:
            ctx.meta[IS_DEMO] = True
        return demo_folder()
