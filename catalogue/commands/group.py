"""`catalogue` itself: knows its commands by name and imports a command when it is asked for."""

from __future__ import annotations

from importlib import import_module

import click

_COMMANDS = ("demo", "kiosk", "search", "index", "check", "generate", "bench")
"""In the order a newcomer meets them. Each has a module of its name that holds a command named `command`."""


class Commands(click.Group):
    """Loads `catalogue.commands.<name>` for a command's name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command = import_module(f"catalogue.commands.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command
