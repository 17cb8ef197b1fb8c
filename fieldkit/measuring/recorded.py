"""Putting figures on the record: with all that gave them, so that anyone can compute them again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite

import cv2
import numpy as np
import scipy
from msgspec import structs

from fieldkit import __version__
from fieldkit.coding import clean, coded, told
from fieldkit.errors import MissingField, SetAsideAlready, SupersedesNothing
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.codes import refused
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.verdict import Candidate, compare
from fieldkit.measuring import exact
from fieldkit.measuring.figures import CURVED, Measured, measured
from fieldkit.measuring.stood import stood
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import UnknownKind
from fieldkit.model.basis import Basis, OfOthers, OnPhotos
from fieldkit.model.item import Item
from fieldkit.model.links import PhotoLink
from fieldkit.model.measurement import Compared, Edge, MeasureAdd, Measurement, MeasureWithdraw
from fieldkit.quantity import Figure
from fieldkit.store import links, measurements
from fieldkit.vocabulary import Vocabulary

NO_REASON = QT_TRANSLATE_NOOP("errors", "It cannot be empty; say it in a few words.")

SEED_BYTES = 6
"""Seeds are whole numbers within 2^53-1, which canonical JSON can hold."""

MEASURED_ROLE = "ph.close_scale"

LIBRARIES = (("numpy", np.__version__), ("scipy", scipy.__version__), ("opencv", cv2.__version__))
"""What the last digits of a figure depend on, besides fieldkit."""


@dataclass(frozen=True, slots=True)
class Rival:
    """A candidate that the figure is compared with, and who says that it measures so."""

    name: str
    value: float
    u: float
    source: str | UnknownKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One figure that is to go on the record. `measurand` is a term of `ms`, `reason` one of `cr`.

    `feature` may be the kind of its absence. `warnings` are what is known of the photographs beside what the method
    itself warns of. A measurement that `supersedes` another needs a reason; one that `repeats` another is that of a
    second observer.
    """

    measurand: str
    method: str
    basis: Basis
    feature: str | UnknownKind | None = None
    edge: Edge | None = None
    candidates: tuple[Rival, ...] = ()
    warnings: tuple[str, ...] = ()
    repeats: Measurement | None = None
    supersedes: Measurement | None = None
    reason: str | None = None


def record(mission: Mission, vocabulary: Vocabulary, item: Item, asked: Asked) -> tuple[str, Outcome]:
    """Measure, and record it for `item`; returns the measurement's id and what was found.

    Photographs are linked to the item if they are not yet. Raises `MeasurementRefused`, what `coding.coded` raises,
    and `SupersedesNothing` for a correction without reason or of another item's measurement.
    """
    ((subject, outcome),) = record_all(mission, vocabulary, item, [asked])
    return subject, outcome


def record_all(
    mission: Mission, vocabulary: Vocabulary, item: Item, asked: Sequence[Asked]
) -> list[tuple[str, Outcome]]:
    """Measure several things as one deed: all of them, or none if one is refused. Raises as `record` does."""
    seed = chosen_seed(mission)  # the same draws for all: what errs together is drawn together
    found = [measured(one.method, one.basis, seed, _others(mission, item, one.basis)) for one in asked]
    subjects = put(mission, vocabulary, item, list(zip(asked, found, strict=True)), seed)
    return [(subject, each.outcome) for subject, each in zip(subjects, found, strict=True)]


def put(
    mission: Mission, vocabulary: Vocabulary, item: Item, done: Sequence[tuple[Asked, Measured]], seed: int
) -> list[str]:
    """Record what was `done` with one seed; the ids of the measurements. Raises as `record` does."""
    for one, _ in done:
        _refuse_others(item, one)
    acts = [_act(vocabulary, item, one, found, seed) for one, found in done]
    subjects = [mission.hands.new_id() for _ in acts]
    photos = dict.fromkeys(photo for act in acts for photo in act.photos)
    made = [Draft(act, (subject,)) for act, subject in zip(acts, subjects, strict=True)]
    mission.record([*made, *_links(mission, vocabulary, item, photos)])
    return subjects


def withdraw_measurement(mission: Mission, measurement: Measurement, reason: str) -> Changes:
    """Set a measurement aside; it stays in the log and is listed as set aside.

    Raises `MissingField` without a reason, `SetAsideAlready`.
    """
    if measurement.withdrawn is not None:
        raise SetAsideAlready(measurement.id, measurement.withdrawn)
    if not clean(reason):
        raise MissingField("reason", NO_REASON)
    return mission.record([Draft(MeasureWithdraw(reason=clean(reason)), (measurement.id,))])


def software() -> str:
    """The program and the libraries that a figure comes from, with their versions."""
    return ", ".join([f"fieldkit {__version__}", *(f"{name} {version}" for name, version in LIBRARIES)])


def figures_of(made: Basis, known: Sequence[Measurement]) -> list[Figure]:
    """The figures that a combined one is made of. Raises `MeasurementRefused`: `reading_missing` without one."""
    if not isinstance(made, OfOthers):
        return []
    figures = {one.id: one.figure for one in known}
    if not figures.keys() >= set(made.measurements):
        raise refused("reading_missing")
    return [figures[one] for one in made.measurements]


def _others(mission: Mission, item: Item, basis: Basis) -> list[Figure]:
    return figures_of(basis, measurements.on_item(mission.database, item.id))


def chosen_seed(mission: Mission) -> int:
    """By lot, once for all figures of a deed."""
    return int.from_bytes(mission.hands.chance(SEED_BYTES))


def _refuse_others(item: Item, asked: Asked) -> None:
    named = [one for one in (asked.supersedes, asked.repeats) if one is not None]
    if (asked.supersedes is None) != (asked.reason is None) or any(one.item != item.id for one in named):
        raise SupersedesNothing(str(item.label))


def _act(vocabulary: Vocabulary, item: Item, asked: Asked, found: Measured, seed: int) -> MeasureAdd:
    basis, outcome = _told_planes(asked.basis, found), found.outcome
    return MeasureAdd(
        item=item.id,
        measurand=coded(vocabulary, "ms", asked.measurand),
        feature=told(asked.feature),
        edge=asked.edge,
        method=outcome.method,
        basis=basis,
        comparisons=_compared(asked.candidates, outcome, basis),
        figure=outcome.figure,
        budget=tuple(exact.contribution(line) for line in outcome.budget),
        warnings=tuple(dict.fromkeys((*asked.warnings, *outcome.warnings))),
        grade=outcome.grade,
        seed=seed if isinstance(basis, OnPhotos) else None,
        trials=outcome.trials,
        software=software(),
        repeats=None if asked.repeats is None else asked.repeats.id,
        supersedes=None if asked.supersedes is None else asked.supersedes.id,
        reason=None if asked.reason is None else coded(vocabulary, "cr", asked.reason),
    )


def _told_planes(basis: Basis, found: Measured) -> Basis:
    """With how each camera stood, for readers."""
    if not (isinstance(basis, OnPhotos) and found.planes):
        return basis
    views = zip(basis.views, found.planes, strict=True)
    return structs.replace(basis, views=tuple(structs.replace(view, plane=stood(plane)) for view, plane in views))


def _compared(candidates: Sequence[Rival], found: Outcome, basis: Basis) -> tuple[Compared, ...]:
    curved = basis.curved if isinstance(basis, OfOthers) else found.method in CURVED
    said = compare(found.figure, [Candidate(one.name, one.value, one.u) for one in candidates], curved=curved)
    return tuple(
        Compared(
            name=rival.name,
            value=exact.number(rival.value),
            u=exact.number(rival.u),
            source=told(rival.source),
            zeta=exact.number(one.zeta) if isfinite(one.zeta) else None,
            verdict=one.verdict,
        )
        for rival, one in zip(candidates, said, strict=True)
    )


def _links(mission: Mission, vocabulary: Vocabulary, item: Item, photos: Iterable[str]) -> list[Draft]:
    """A photo on which an item was measured shows it: the links that are not there yet."""
    linked = {link.photo for link in links.photo_links(mission.database) if link.item == item.id}
    role = vocabulary.term(MEASURED_ROLE).id
    return [
        Draft(PhotoLink(photo=photo, item=item.id, role=role), (mission.hands.new_id(),))
        for photo in photos
        if photo not in linked
    ]
