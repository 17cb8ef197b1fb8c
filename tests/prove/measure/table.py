"""The table of `measurement.md` 12: what is measured stands beside its bound."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.prove.measure.case import Figure, Finding, Outcome
from tests.prove.measure.lens import Array

NORMAL = (0.92, 0.98)
CHANCE = 2.5
"""Standard errors by which few figures may miss a coverage; a full run has so many that little is forgiven."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A row about figures: those that have all of `tags`; errors in percent, of angles in degrees."""

    row: str
    tags: str
    median: float | None = None
    p95: float | None = None
    coverage: tuple[float, float] | None = None
    in_unit: bool = False

    def chosen(self, figures: Iterable[Figure]) -> list[Figure]:
        """The figures that the row is about."""
        wanted = frozenset(self.tags.split())
        return [figure for figure in figures if wanted <= figure.truth.tags]


@dataclass(frozen=True, slots=True)
class Promise:
    """A row about findings: the share of them that must be kept."""

    row: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the printed table."""

    text: str
    passed: bool
    remarks: tuple[str, ...] = ()


def rows(
    bounds: Sequence[Bound], promises: Sequence[Promise], outcomes: Sequence[Outcome], *, lenient: bool = False
) -> list[Row]:
    """The table; a row that nothing was measured for fails. `lenient` forgives what few cases leave to chance."""
    figures = [figure for outcome in outcomes for figure in outcome.figures]
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    return [
        *(_about_figures(bound, bound.chosen(figures), lenient) for bound in bounds),
        *(_about_findings(one, [f for f in findings if f.row == one.row], lenient) for one in promises),
    ]


def _about_figures(bound: Bound, figures: Sequence[Figure], lenient: bool) -> Row:
    if not figures:
        return Row(f"{bound.row:<58} nothing was measured", False)
    errors = abs(np.array([figure.off if bound.in_unit else 100 * figure.error for figure in figures]))
    chance = _chance(len({figure.case for figure in figures}))
    cells, kept = [f"{bound.row:<58} {len(figures):>5}"], True
    for name, share, limit in (("median", 0.5, bound.median), ("p95", 0.95, bound.p95)):
        reached = float(np.quantile(errors, share, method="higher"))
        cells.append(f"{name} {reached:6.3f} {'' if limit is None else f'({limit:g})':<6}")
        kept &= limit is None or float(np.mean(errors <= limit)) >= share - lenient * chance
    held = float(np.mean([figure.holds for figure in figures]))
    cells.append(f"coverage {held:.3f}")
    if bound.coverage is not None:
        low, high = bound.coverage
        cells[-1] += f" ({low:g}-{high:g})"
        kept &= low - chance <= held <= high + chance
    return Row("  ".join(cells), kept, (*_refusals(figures), *_worst(figures, errors)))


def _chance(photographs: int) -> float:
    """By how much a share of about 0.95 of so few may miss its range, which forgives 0.03 by itself."""
    return max(0.0, CHANCE * float(np.sqrt(0.95 * 0.05 / photographs)) - 0.03)


def _refusals(figures: Sequence[Figure]) -> Iterable[str]:
    refused = [figure for figure in figures if figure.value is None]
    for said in sorted({figure.said for figure in refused}):
        cases = [figure.case for figure in refused if figure.said == said]
        yield f"{len(cases)} refused, {said}: {' '.join(cases[:4])}"


def _worst(figures: Sequence[Figure], errors: Array) -> Iterable[str]:
    """The measured figures with the largest errors."""
    for at in np.argsort(errors)[::-1]:
        if figures[at].value is not None:
            one = figures[at]
            yield f"{one.case}: {one.value:.6g} in {one.low:.6g} .. {one.high} for {one.truth.value:.6g} {one.said}"


def _about_findings(promise: Promise, findings: Sequence[Finding], lenient: bool) -> Row:
    if not findings:
        return Row(f"{promise.row:<58} nothing was asked", False)
    kept = sum(finding.kept for finding in findings)
    text = f"{promise.row:<58} {len(findings):>5}  kept {kept / len(findings):.3f} ({promise.share:g})"
    missed = tuple(finding.remark for finding in findings if not finding.kept)
    forgiven = lenient and promise.share < 1
    return Row(text, kept + forgiven >= promise.share * len(findings), missed)
