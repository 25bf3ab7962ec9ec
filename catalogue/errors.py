"""The two kinds of error: the world's fault and ours."""

from __future__ import annotations


class KnownError(Exception):
    """The world's fault: shown to the person in words, never as a traceback.

    `what` names the thing and the fact in one sentence. `safe` says what is unharmed, `todo` what to do next;
    both may be empty.
    """

    def __init__(self, what: str, *, safe: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.safe = safe
        self.todo = todo

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


class BugError(Exception):
    """Our fault: a promise inside the program was broken. Logged whole, never shown in detail."""
