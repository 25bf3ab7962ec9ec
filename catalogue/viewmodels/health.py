"""How the program is: well, offline, showing what may be out of date, or in trouble."""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalogue.errors import KnownError
from catalogue.viewmodels import phrases
from catalogue.viewmodels.opened import Trouble


@dataclass(frozen=True, slots=True)
class Health:
    """`fault` is the last step's, and the next step takes it away.

    `unread` says why the catalogue can't be opened or read; it stays, as a `trouble` that the file is gone
    does, until a catalogue is taken. `is_offline` is the network's. `prepared` is the share of the search
    index that is built, 0 to 1; None: none is being built.
    """

    fault: Exception | None = None
    unread: KnownError | None = None
    trouble: Trouble = Trouble.NONE
    is_offline: bool = False
    prepared: float | None = None

    @property
    def is_unwell(self) -> bool:
        """Whether the catalogue has to be opened anew, once that is possible."""
        return self.unread is not None or self.trouble is Trouble.GONE

    def with_error(self, error: Exception) -> Health:
        """After `error`: the catalogue's, or a fault of the program itself."""
        return replace(self, unread=error) if isinstance(error, KnownError) else replace(self, fault=error)

    def with_trouble(self, trouble: Trouble) -> Health:
        """After a look at the file; one that was gone is another file now, and not yet the one shown."""
        return self if self.trouble is Trouble.GONE else replace(self, trouble=trouble)

    def status(self, *, needs_network: bool, language: str) -> tuple[str, str]:
        """What is worst, as the shell's status ("", preparing, offline, stale, error) and in words."""
        worst = self.unread or self.fault
        if worst is not None:
            return "error", phrases.in_words(worst)
        match self.trouble:
            case Trouble.GONE:
                return "error", phrases.catalogue_gone()
            case Trouble.CHANGED:
                return "stale", phrases.catalogue_changed()
            case Trouble.NONE:
                if self.is_offline and needs_network:
                    return "offline", phrases.offline()
                if self.prepared is not None:
                    return "preparing", phrases.preparing_search(self.prepared, language)
                return "", ""
