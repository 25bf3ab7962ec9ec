"""What a section of listings stands on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from catalogue.model.text import Texts
from catalogue.services.catalogue import Catalogue
from catalogue.viewmodels.searching import Asker


@dataclass(frozen=True, slots=True)
class Ground:
    """What a section stands on: the catalogue, who answers, and what exhibitors are called.

    `facet_asker` looks for exhibitors among the filters.
    """

    catalogue: Catalogue
    asker: Asker
    exhibitor_names: Callable[[tuple[str, ...]], Mapping[str, Texts]]
    facet_asker: Asker
