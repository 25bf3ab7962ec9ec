"""How an exhibitor took part decides whether it can have a booth."""

from __future__ import annotations

from catalogue.model.exhibitor import Participation
from catalogue.model.source import Reliability


def test_only_who_was_on_site_may_have_a_booth() -> None:
    """A firm that is merely mentioned, or only online, never shows a booth number."""
    without = {participation for participation in Participation if not participation.may_have_booth}
    assert without == {
        Participation.ONLINE_EXHIBITOR,
        Participation.GOODS_MENTIONED,
        Participation.MENTIONED,
    }


def test_only_original_and_official_sources_are_linked() -> None:
    """Of mirrors and syndicated copies only the publisher is named."""
    linked = {reliability for reliability in Reliability if reliability.may_be_linked}
    assert linked == {Reliability.ORIGINAL, Reliability.OFFICIAL}
