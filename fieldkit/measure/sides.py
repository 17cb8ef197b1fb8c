"""The corners of a marker from its sides: edge points, a curve through them, neighbouring curves intersected.

A corner itself is round by blur, and a side is not straight behind a lens that bends, or on paper that does. So
only the part of each side near a corner speaks for that corner, and none of it within a few pixels.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fieldkit.measure.arrays import Array
from fieldkit.measure.edges import Grey, steepest

READINGS = 40
"""Edge points of a side for each of its two corners."""

CLEARANCE_PX = 4.0
"""Nearer to a corner the other side's blur moves the edge."""

BOW = 1 / 60_000.0
"""Usual bend of a side: 0.6 px in the middle of one of 190 px, twice what a wide lens does."""

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Corners:
    """Corners (N, 4, 2) px, the directions of the sides that meet there (N, 4, 2, 2): to the next, to the last.

    `sigma` (N, 4) px on each axis; `seen` (N, 4, 2) is the share of the readings that lie on the curve.
    """

    places: Array
    along: Array
    sigma: Array
    seen: Array


def drawn(places: Array) -> Corners:
    """Corners (N, 4, 2), clockwise, as they were found: with straight sides."""
    along = np.stack([np.roll(places, -1, axis=1) - places, np.roll(places, 1, axis=1) - places], axis=2)
    nothing = np.zeros(places.shape[:2])
    return Corners(places, along / _length(along)[..., None], nothing, np.repeat(nothing[..., None], 2, axis=2))


def by_sides(grey: Grey, start: Corners, window_px: float, reach_px: Array) -> Corners:
    """The corners anew from the sides within `window_px` of each; edges are sought within `reach_px` (N)."""
    window = _windows(start.places, window_px)
    share = np.linspace(0.0, 1.0, READINGS)
    t = CLEARANCE_PX + share * (window[..., None] - CLEARANCE_PX)
    outwards = np.stack([start.along[..., 1], -start.along[..., 0]], axis=-1)
    outwards[:, :, 1] *= -1
    points = start.places[:, :, None, None] + t[..., None] * start.along[..., None, :]
    offset, clear = _edge(grey, points, outwards, reach_px)
    curve, variance, seen = _curves(t, offset, clear)
    return _meeting(start, outwards, curve, variance, seen)


def _windows(places: Array, window_px: float) -> Array:
    """How far from each corner (N, 4, 2) its two sides are read."""
    to_next = _length(np.roll(places, -1, axis=1) - places)
    sides = np.stack([to_next, np.roll(to_next, 1, axis=1)], axis=2)
    return np.minimum(sides - CLEARANCE_PX, window_px).clip(CLEARANCE_PX + 1.0)


def _edge(grey: Grey, points: Array, outwards: Array, reach_px: Array) -> tuple[Array, NDArray[np.bool_]]:
    """Offsets of the edge from `points` (N, 4, 2, readings, 2) along the normal of the side; where there is one."""
    offset, clear = np.zeros(points.shape[:-1]), np.zeros(points.shape[:-1], dtype=bool)
    normals = np.broadcast_to(outwards[..., None, :], points.shape)
    for reach in np.unique(reach_px):
        these = reach_px == reach
        found = steepest(grey, points[these].reshape(-1, 2), normals[these].reshape(-1, 2), float(reach), way=1)
        offset[these] = found.offset.reshape(offset[these].shape)
        clear[these] = (found.clear & (np.abs(found.offset) < reach)).reshape(clear[these].shape)
    return offset, clear


def _curves(t: Array, offset: Array, clear: NDArray[np.bool_]) -> tuple[Array, Array, Array]:
    """A parabola (N, 4, 2, 3) in t through the offsets of each side, the variance of its start, its share of them.

    Tukey's biweight leaves out what belongs to something else. The bend has the prior of a lens, so that a short
    side, which shows none, is taken as straight.
    """
    columns = np.stack([np.ones_like(t), t, t**2], axis=-1)
    weight = clear.astype(np.float64)
    curve, scatter = np.zeros((*t.shape[:-1], 3)), np.ones(t.shape[:-1])
    prior = np.zeros((3, 3))
    prior[2, 2] = 1 / BOW**2
    tiny = np.diag([1e-9, 1e-9, 0.0])
    for _ in range(ROUNDS):
        weighted = columns * (weight / scatter[..., None] ** 2)[..., None]
        normal = np.swapaxes(weighted, -1, -2) @ columns + prior + tiny
        curve = np.linalg.solve(normal, np.swapaxes(weighted, -1, -2) @ offset[..., None])[..., 0]
        away = np.abs(offset - (columns @ curve[..., None])[..., 0])
        spread = 1.4826 * np.median(np.where(clear, away, np.inf), axis=-1)
        scatter = np.where(np.isfinite(spread), spread, 10.0).clip(0.03)
        weight = clear * np.clip(1 - (away / (4.7 * scatter[..., None])) ** 2, 0.0, 1.0) ** 2
    inverse = np.linalg.inv(normal)
    return curve, np.asarray(inverse[..., 0, 0]), np.asarray((weight > 0.2).mean(axis=-1))


def _meeting(start: Corners, outwards: Array, curve: Array, variance: Array, seen: Array) -> Corners:
    """Where the two curves of each corner meet, by Newton's method in the distances along both."""
    t = np.zeros(start.along.shape[:-1])
    for _ in range(4):
        offset = curve[..., 0] + curve[..., 1] * t + curve[..., 2] * t**2
        slope = curve[..., 1] + 2 * curve[..., 2] * t
        reached = t[..., None] * start.along + offset[..., None] * outwards
        heading = start.along + slope[..., None] * outwards
        gap = reached[..., 1, :] - reached[..., 0, :]
        system = np.stack([heading[..., 0, :], -heading[..., 1, :]], axis=-1)
        t = t + np.linalg.solve(system, gap[..., None])[..., 0]
    offset = curve[..., 0] + curve[..., 1] * t + curve[..., 2] * t**2
    reached = t[..., None] * start.along + offset[..., None] * outwards
    heading = start.along + (curve[..., 1] + 2 * curve[..., 2] * t)[..., None] * outwards
    spread = np.linalg.inv(outwards) ** 2 @ variance[..., None]
    sigma = np.sqrt(spread[..., 0].mean(axis=-1))
    places = start.places + reached.mean(axis=2)
    return Corners(places, heading / _length(heading)[..., None], sigma, seen)


def _length(vectors: Array) -> Array:
    return np.asarray(np.linalg.norm(vectors, axis=-1))
