"""Arcs with and without noise, for the tests of what is fitted to them."""

import numpy as np

from fieldkit.measure.arrays import Array


def arc(diameter_mm: float, extent_deg: float, count: int, *, turned_deg: float = 0.0) -> Array:
    """`count` points (N, 2), in mm, evenly on an arc round the origin."""
    angles = np.radians(np.linspace(-extent_deg / 2, extent_deg / 2, count) + turned_deg)
    return diameter_mm / 2 * np.column_stack([np.cos(angles), np.sin(angles)])


def spread(sigma_mm: float | Array, count: int) -> Array:
    """Covariances (N, 2, 2), in mm2, of points as uncertain in every direction."""
    return np.broadcast_to(sigma_mm, count)[:, None, None] ** 2 * np.eye(2)


def shaken(points: Array, sigma_mm: float | Array, seed: int) -> Array:
    """The points (N, 2) with independent noise on both axes."""
    noise = np.random.default_rng(seed).standard_normal(points.shape)
    return points + np.broadcast_to(sigma_mm, len(points))[:, None] * noise


def sagitta(diameter_mm: float, extent_deg: float) -> float:
    """Height of an arc over its chord, at most the radius."""
    return float(diameter_mm / 2 * (1 - np.cos(np.radians(min(extent_deg, 180.0) / 2))))
