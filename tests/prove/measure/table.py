"""The table of `measurement.md` 12: what is measured stands beside its bound."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from tests.prove.measure.case import Figure, Finding, Outcome

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


def rows(bounds: Sequence[Bound], promises: Sequence[Promise], outcomes: Sequence[Outcome]) -> list[Row]:
    """The table; a row that nothing was measured for fails."""
    figures = [figure for outcome in outcomes for figure in outcome.figures]
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    return [
        *(_about_figures(bound, bound.chosen(figures)) for bound in bounds),
        *(_about_findings(promise, [f for f in findings if f.row == promise.row]) for promise in promises),
    ]


def _about_figures(bound: Bound, figures: Sequence[Figure]) -> Row:
    if not figures:
        return Row(f"{bound.row:<58} nothing was measured", False)
    errors = abs(np.array([f.off if bound.in_unit else 100 * f.error for f in figures]))
    cells, kept = [f"{bound.row:<58} {len(figures):>5}"], True
    for name, share, limit in (("median", 0.5, bound.median), ("p95", 0.95, bound.p95)):
        reached = float(np.quantile(errors, share, method="higher"))
        cells.append(f"{name} {reached:6.3f} {'' if limit is None else f'({limit:g})':<6}")
        kept &= limit is None or reached <= limit
    held = float(np.mean([figure.holds for figure in figures]))
    cells.append(f"coverage {held:.3f} {'' if bound.coverage is None else '({:g}-{:g})'.format(*bound.coverage)}")
    if bound.coverage is not None:
        kept &= _near(held, bound.coverage, len({figure.case for figure in figures}))
    return Row("  ".join(cells), kept, tuple(_refusals(figures)))


def _near(held: float, wanted: tuple[float, float], photographs: int) -> bool:
    """Whether a coverage lies in its range, forgiving chance where it moves so few photographs beyond `NORMAL`."""
    chance = max(0.0, CHANCE * float(np.sqrt(0.95 * 0.05 / photographs)) - 0.03)
    return wanted[0] - chance <= held <= wanted[1] + chance


def _refusals(figures: Sequence[Figure]) -> Iterable[str]:
    refused = [figure for figure in figures if figure.value is None]
    for said in sorted({figure.said for figure in refused}):
        cases = [figure.case for figure in refused if figure.said == said]
        yield f"{len(cases)} refused, {said}: {' '.join(cases[:4])}"


def _about_findings(promise: Promise, findings: Sequence[Finding]) -> Row:
    if not findings:
        return Row(f"{promise.row:<58} nothing was asked", False)
    kept = sum(finding.kept for finding in findings)
    text = f"{promise.row:<58} {len(findings):>5}  kept {kept / len(findings):.3f} ({promise.share:g})"
    missed = tuple(finding.remark for finding in findings if not finding.kept)
    return Row(text, kept >= promise.share * len(findings), missed)
