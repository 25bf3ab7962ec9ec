"""Which stored states visitors may meet."""

from __future__ import annotations

from collections.abc import Mapping

from catalogue.model.listing import ListingState

IS_WITHDRAWN: Mapping[str, bool] = {
    ListingState.PUBLISHED.value: False,
    ListingState.WITHDRAWN.value: True,
}
"""State as it is stored → whether the listing is withdrawn. Drafts are none of the search's business."""
