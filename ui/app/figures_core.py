"""What the core does for a figure on one photograph. It brings SciPy and OpenCV: imported when measuring begins."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.beliefs import U_BEND, U_BEND_SMALL
from fieldkit.measure.diameters import Section
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import Height, PixelPoint
from fieldkit.measure.printed import BAR_MM, UNMEASURED, measured
from fieldkit.measure.target import Observation
from fieldkit.measure.verdict import Candidate as Rivalled
from fieldkit.measure.verdict import Comparison, compare
from fieldkit.measuring import boards, exact, live
from fieldkit.measuring.believing import believed
from fieldkit.measuring.boards import Board
from fieldkit.measuring.edging import EdgeSeen, edge_seen, snap_edge
from fieldkit.measuring.live import Scaled, Terms
from fieldkit.measuring.photographs import Photographs
from fieldkit.measuring.recorded import Asked, Rival, record
from fieldkit.measuring.viewed import viewed
from fieldkit.mission import Mission
from fieldkit.model.basis import Believed, PlacedPoint, Scale, ScaleKind
from fieldkit.model.photo import Photo
from fieldkit.recording import find_item
from fieldkit.store import measurements
from ui.app.plane_seen import plane_seen
from ui.desk import Desk, writable
from ui.presenters.figure_core import Ask
from ui.presenters.figures import Candidate, Impossible, PlaneSeen, Sight
from ui.presenters.placing import Placing, Spot
from ui.presenters.scales import GivenScale, Kind, Known

KINDS: dict[Kind, ScaleKind] = {
    Kind.L_SCALE: "l_scale",
    Kind.RECTANGLE: "rectangle",
    Kind.BAR: "scale_bar",
}


@dataclass(frozen=True, slots=True)
class PhotoFigures:
    """`Figures` of `photo`, which are recorded for the item that `item` names then."""

    desk: Desk
    photo: Photo
    item: Callable[[], str]

    def sight(self, given: Sequence[GivenScale]) -> Sight:
        """What is believed of the camera, and the printed scale that is seen; called on the lane *finding*."""
        mission, photo = self.desk.looking, self.photo
        width, height = photo.width or 1, photo.height or 1
        try:
            camera = believed(mission, photo)
            with Photographs(mission.originals.sound) as photographs:
                edited = photographs.facts(photo.sha256).edited
                found = boards.find(photographs.grey(photo.sha256), _boards(mission, given))
        except MeasurementRefused as error:
            return Sight(width, height, "unknown", why=Impossible.of(error))
        sight = Sight(width, height, camera.origin, warnings=("edited_file",) if edited else ())
        for each in found:
            try:
                on = live.scaled(viewed(photo, tuple(map(exact.mark, each.seen)), camera), each.board.scale)
            except MeasurementRefused:
                continue
            return replace(sight, on=on, found=_given(each.board, given), markers=each.markers)
        return sight

    def scaled(self, given: GivenScale, marks: Sequence[PixelPoint]) -> Scaled:
        """The plane of a scale whose points were placed."""
        seen = [
            Observation(point.name, at.x, at.y, at.sigma_px, point.mm, at.how, None)
            for point, at in zip(given.points, marks, strict=True)
        ]
        u_rel = None if given.u_rel is None else exact.number(given.u_rel)
        small = given.kind is Kind.L_SCALE
        camera = None if given.kind is Kind.BAR else self._believed(U_BEND_SMALL if small else U_BEND)
        view = viewed(self.photo, tuple(map(exact.mark, seen)), camera)
        return live.scaled(view, Scale(kind=KINDS[given.kind], u_rel=u_rel))

    def glance(
        self,
        on: Scaled,
        method: str,
        points: Sequence[PixelPoint],
        *,
        height: Height | None,
        section_u_deg: float | None,
        snapped: bool,
    ) -> Outcome:
        """The figure of points that still move."""
        return live.glance(on, method, points, _terms(height, section_u_deg), snapped=snapped)

    def edge(self, on: Scaled, points: Sequence[PixelPoint], height: Height | None, *, snapped: bool) -> EdgeSeen:
        """What the points say of the edge."""
        return edge_seen(on, points, height, snapped=snapped)

    def edge_near(self, on: Scaled, points: Sequence[PixelPoint], height: Height | None) -> tuple[PixelPoint, ...]:
        """The edge that the program finds near the points."""
        with Photographs(self.desk.looking.originals.sound) as photographs:
            return snap_edge(photographs.grey(self.photo.sha256), on, points, height)

    def plane(self, on: Scaled, height: Height | None) -> PlaneSeen | None:
        """What is drawn of the plane; nothing of a bar."""
        return None if on.plane is None else plane_seen(on, height)

    def compare(self, outcome: Outcome, candidates: Sequence[Candidate]) -> tuple[Comparison, ...]:
        """What the diameter says of each candidate."""
        known = [Rivalled(each.name, each.diameter_mm, each.u_mm) for each in candidates]
        return compare(outcome.figure, known, curved=True)

    def record(self, ask: Ask) -> Outcome:
        """Put it on the record; called on the lane of edits."""
        mission = writable(self.desk.writing)
        item = find_item(mission, self.item())
        known = {each.id: each for each in measurements.on_item(mission.database, item.id)}
        terms = _terms(ask.height, ask.section_u_deg)
        asked = Asked(
            measurand=ask.term,
            method=ask.method,
            basis=live.basis(ask.on, placed(ask.piece), terms, ask.snapped),
            edge=ask.side,
            candidates=tuple(
                Rival(each.name, each.diameter_mm, each.u_mm, each.source or None) for each in ask.candidates
            ),
            warnings=ask.warnings,
            repeats=known.get(ask.repeats or ""),
            supersedes=known.get(ask.supersedes or ""),
            reason=ask.reason,
        )
        _, outcome = record(mission, self.desk.vocabulary, item, asked)
        return outcome

    def _believed(self, u_bend: float) -> Believed:
        return believed(self.desk.reading, self.photo, u_bend)


def placed(piece: Placing) -> list[PlacedPoint]:
    """The points as they are recorded: with every try at them, and where a person put what was snapped."""
    return [
        PlacedPoint(
            number=number,
            view=0,
            at=exact.point(spot.point),
            tries=_tries(spot),
            raw=(exact.number(spot.latest.raw.x), exact.number(spot.latest.raw.y)) if spot.latest.snapped else None,
        )
        for number, spot in enumerate(each for each in piece.spots if each is not None)
    ]


def _tries(spot: Spot) -> tuple[tuple[str, str], ...]:
    """Every try at a point that was placed more than once."""
    tries = tuple((exact.number(one.raw.x), exact.number(one.raw.y)) for one in spot.tries)
    return tries if len(tries) > 1 else ()


def _terms(height: Height | None, section_u_deg: float | None) -> Terms:
    return Terms(height=height, section=None if section_u_deg is None else Section(0.0, section_u_deg))


def _boards(mission: Mission, given: Sequence[GivenScale]) -> list[Board]:
    """As a person gave them, then as they were used in the mission: of two alike the earlier counts."""
    return [*map(_board, given), *boards.used_before(mission)]


def _board(given: GivenScale) -> Board:
    if given.kind is Kind.LOOSE:
        return boards.laid_markers(given.across_mm, given.down_mm, given.u_rel)
    ruled = given.known is not Known.NEVER
    return boards.field_card(measured(BAR_MM, given.across_mm) if ruled else UNMEASURED)


def _given(board: Board, given: Sequence[GivenScale]) -> GivenScale:
    """The scale that a board is, as a person gave it; one that was used before may be of another print."""
    kind = Kind.LOOSE if board.scale.name == boards.LOOSE else Kind.CARD
    return next((each for each in given if each.kind is kind), GivenScale(kind))
