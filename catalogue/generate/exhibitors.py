"""Firms, organisations and pavilions, each at home in up to three leaves of the tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from catalogue.generate.phrases import texts
from catalogue.generate.places import BOOTHS_OF_A_HALL, BOOTHS_OF_A_ROW, booth_id, hall_count
from catalogue.generate.plan import Plan
from catalogue.generate.world import World
from catalogue.generate.zipf import cumulative, weights
from catalogue.model.exhibitor import Coverage, Exhibitor, ExhibitorForm, Participation, PaymentMeans
from catalogue.model.listing import Evidence, ListingState
from catalogue.model.text import Texts

_FORMS = {ExhibitorForm.COMPANY: 0.9, ExhibitorForm.ORGANISATION: 0.07, ExhibitorForm.NATIONAL: 0.03}
_PHRASES_OF = {
    ExhibitorForm.COMPANY: "firm",
    ExhibitorForm.ORGANISATION: "organisation",
    ExhibitorForm.NATIONAL: "national",
}
_PARTICIPATIONS = {
    Participation.EXHIBITOR: 0.62,
    Participation.ONLINE_EXHIBITOR: 0.2,
    Participation.PARTICIPANT: 0.06,
    Participation.GOODS_SHOWN: 0.05,
    Participation.ILLUSTRATIVE: 0.02,
    Participation.GOODS_MENTIONED: 0.02,
    Participation.MENTIONED: 0.02,
    Participation.ORGANISER: 0.01,
}
_PAYMENTS = {
    PaymentMeans.ALIPAY: 0.45,
    PaymentMeans.WECHAT_PAY: 0.45,
    PaymentMeans.CARD: 0.3,
    PaymentMeans.E_CNY: 0.12,
    PaymentMeans.CASH: 0.08,
}
_THEME_CHANCE = 0.5
_COVERAGE_CHANCE = 0.03
# Of the words of a name: neither "the" nor a word that nobody knows.
_NAME_WORDS = (1000, 15_000)


@dataclass(frozen=True, slots=True)
class Stand:
    """An exhibitor, the numbers of its leaves (the main one first), and what it reaches."""

    exhibitor: Exhibitor
    leaves: tuple[int, ...]
    coverages: tuple[Coverage, ...]


def stands(plan: Plan, world: World) -> Iterator[Stand]:
    """All exhibitors in published order."""
    chance = plan.chance("exhibitors")
    popular = chance.sample(range(len(world.tree.leaves)), k=len(world.tree.leaves))
    popularity = cumulative(weights(len(popular), 0.8, shift=3))
    booths = chance.sample(range(hall_count(plan.exhibitors) * BOOTHS_OF_A_HALL), k=plan.exhibitors)
    home = [chance.choices(popular, cum_weights=popularity, k=3) for _ in range(plan.exhibitors)]
    names = _names(chance, world, plan.exhibitors)
    summaries = [speaker.summaries(chance, [leaves[0] for leaves in home]) for speaker in world.speakers]
    for number, (leaves, booth, name, summary) in enumerate(
        zip(home, booths, names, zip(*summaries, strict=True), strict=True), start=1
    ):
        by_language = {
            speaker.tongue.language: value for speaker, value in zip(world.speakers, summary, strict=True)
        }
        exhibitor = _exhibitor(chance, world, f"e-{number:05d}", name, by_language, leaves[0], booth)
        yield Stand(exhibitor, tuple(leaves), tuple(_coverages(chance, world, exhibitor.id)))


def _names(chance: Random, world: World, count: int) -> Iterator[dict[str, str]]:
    """Two words a name, in each language."""
    drawn = []
    for speaker in world.speakers:
        words = chance.choices(speaker.tongue.words[slice(*_NAME_WORDS)], k=2 * count)
        pairs = zip(words[::2], words[1::2], strict=True)
        drawn.append([speaker.tongue.gap.join(word.capitalize() for word in pair) for pair in pairs])
    for name in zip(*drawn, strict=True):
        yield {speaker.tongue.language: value for speaker, value in zip(world.speakers, name, strict=True)}


def _exhibitor(
    chance: Random,
    world: World,
    id: str,
    name: Mapping[str, str],
    summary: Mapping[str, str],
    leaf: int,
    booth: int,
) -> Exhibitor:
    [form] = chance.choices(list(_FORMS), weights=list(_FORMS.values()))
    [participation] = chance.choices(list(_PARTICIPATIONS), weights=list(_PARTICIPATIONS.values()))
    hall, inside = divmod(booth, BOOTHS_OF_A_HALL)
    row, place = divmod(inside, BOOTHS_OF_A_ROW)
    return Exhibitor(
        id=id,
        form=form,
        country=chance.choices(world.country_codes, cum_weights=world.country_sums)[0],
        participation=participation,
        state=ListingState.PUBLISHED,
        evidence=Evidence.ILLUSTRATIVE,
        name=chance.choice(world.phrases[_PHRASES_OF[form]]).around(name),
        summary=texts(summary),
        zone=Texts(),
        themes=_themes(chance, world, world.tree.leaves[leaf].family),
        payments=tuple(means for means, share in _PAYMENTS.items() if chance.random() < share),
        booth_ids=(booth_id(hall + 1, row, place + 1),) if participation.may_have_booth else (),
    )


def _themes(chance: Random, world: World, family: int) -> tuple[str, ...]:
    """Most often the theme that a family is nearest to, sometimes another one too."""
    themes: Sequence[str] = [phrase.id for phrase in world.phrases["theme"]]
    found = [themes[family % len(themes)]] if chance.random() < _THEME_CHANCE else []
    if chance.random() < _THEME_CHANCE / 3:
        found.append(chance.choice(themes))
    return tuple(dict.fromkeys(found))


def _coverages(chance: Random, world: World, exhibitor_id: str) -> Iterator[Coverage]:
    if chance.random() >= _COVERAGE_CHANCE:
        return
    phrase = chance.choice(world.phrases["coverage"])
    named = tuple(sorted(set(chance.choices(world.country_codes, cum_weights=world.country_sums, k=5))))
    yield Coverage(
        id=f"{exhibitor_id}-reach",
        exhibitor_id=exhibitor_id,
        measure=phrase.id,
        number=len(named) + chance.randrange(60),
        as_of="2022-08",
        named=named if phrase.id != "currency" else (),
        name=phrase.texts,
    )
