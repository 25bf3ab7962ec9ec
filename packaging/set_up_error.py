"""The one error of setting up: what a person has to know, in one sentence, and what to do next."""

from __future__ import annotations


class SetUpError(Exception):
    """The machine lacks something. The message is shown as it is, without a traceback."""
