"""How the program is: well, offline, showing what may be out of date, or in trouble."""

from __future__ import annotations

from dataclasses import dataclass

from catalogue.viewmodels import phrases
from catalogue.viewmodels.opened import Trouble


@dataclass(frozen=True, slots=True)
class Health:
    """`error` is that of the last step, in words; the next step that works takes it away.

    `trouble` is the catalogue's file's, `is_offline` the network's.
    """

    error: str = ""
    trouble: Trouble = Trouble.NONE
    is_offline: bool = False

    def status(self, *, needs_network: bool) -> tuple[str, str]:
        """What is worst, as the shell's status ("", offline, stale, error) and in words."""
        if self.error:
            return "error", self.error
        match self.trouble:
            case Trouble.GONE:
                return "error", phrases.catalogue_gone()
            case Trouble.CHANGED:
                return "stale", phrases.catalogue_changed()
            case Trouble.NONE:
                return ("offline", phrases.offline()) if self.is_offline and needs_network else ("", "")
