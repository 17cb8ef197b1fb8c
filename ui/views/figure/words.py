"""What is said of a figure in progress: scale, camera, interval, verdicts."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.codes import SENTENCES
from ui.i18n import figure_words, isolated, said, translate
from ui.presenters.figures import Candidate, Check, Cut, Impossible, Origin, Shown, Sight, Stage
from ui.presenters.scales import Kind, Known

if TYPE_CHECKING:
    from fieldkit.measure.verdict import Comparison, Verdict
    from fieldkit.measuring.edging import EdgeSeen
    from fieldkit.measuring.live import Scaled

KINDS: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.CARD: QT_TRANSLATE_NOOP("figure", "Field card, printed"),
        Kind.LOOSE: QT_TRANSLATE_NOOP("figure", "Four loose markers, printed"),
        Kind.L_SCALE: QT_TRANSLATE_NOOP("figure", "L-scale"),
        Kind.RECTANGLE: QT_TRANSLATE_NOOP("figure", "Rectangle of known sides"),
        Kind.BAR: QT_TRANSLATE_NOOP("figure", "Bar alone"),
    }
)
KNOWN: Final[Mapping[Known, str]] = MappingProxyType(
    {
        Known.RULED: QT_TRANSLATE_NOOP("figure", "measured with a steel rule: 0.1 %"),
        Known.CERTIFIED: QT_TRANSLATE_NOOP("figure", "has a certificate: 0.05 %"),
        Known.NEVER: QT_TRANSLATE_NOOP("figure", "never measured: 2 %"),
    }
)
CAMERAS: Final[Mapping[Origin, str]] = MappingProxyType(
    {
        "calibrated": QT_TRANSLATE_NOOP("figure", "The camera is calibrated in this mission."),
        "exif": QT_TRANSLATE_NOOP("figure", "Focal length as the file tells it, to 3 %; lens unknown."),
        "unknown": QT_TRANSLATE_NOOP("figure", "Nothing is known of the camera: the scale has to tell it."),
        "told": QT_TRANSLATE_NOOP("figure", "The camera is as it was told."),
    }
)
CUTS: Final[Mapping[Cut, str]] = MappingProxyType(
    {
        Cut.SQUARE: QT_TRANSLATE_NOOP("figure", "Square to the axis"),
        Cut.ALONG: QT_TRANSLATE_NOOP("figure", "Seen from the side"),
        Cut.OBLIQUE: QT_TRANSLATE_NOOP("figure", "Cut obliquely"),
    }
)
VERDICTS: "Final[Mapping[Verdict, str]]" = MappingProxyType(
    {
        "consistent": QT_TRANSLATE_NOOP("figure", "Consistent"),
        "excluded": QT_TRANSLATE_NOOP("figure", "Excluded"),
        "inconclusive": QT_TRANSLATE_NOOP("figure", "Inconclusive"),
    }
)
REASONS: "Final[Mapping[Verdict, str]]" = MappingProxyType(
    {
        "consistent": QT_TRANSLATE_NOOP(
            "figure", "The only one of those named that the figure does not exclude. That does not prove it."
        ),
        "excluded": QT_TRANSLATE_NOOP(
            "figure", "More than three standard uncertainties away, if edge and section are as stated."
        ),
        "inconclusive": QT_TRANSLATE_NOOP(
            "figure", "The figure does not decide this, and says so. What would narrow it most: {advice}"
        ),
    }
)


def scale_words(shown: Shown) -> str:
    """What gives the lengths, or what is being done about it."""
    sight = shown.sight
    if shown.stage is Stage.LOOKING:
        return translate("figure", "Looking for printed markers…")
    if shown.on is None:
        none = translate("figure", "No printed markers were found. Say what lies beside the piece.")
        refused = sight.why.why if sight is not None and sight.why is not None else ""
        return refused or none
    kind = said("figure", KINDS[shown.given.kind])
    if shown.on.plane is None:
        return kind
    told = _plane_words(shown.on)
    if sight is not None and shown.on is sight.on:
        markers = translate("figure", "%n marker(s) found", "", sight.markers)
        return translate("figure", "{scale}: {markers}, {plane}").format(scale=kind, markers=markers, plane=told)
    return translate("figure", "{scale}: {plane}").format(scale=kind, plane=told)


def camera_words(sight: Sight | None) -> str:
    """Where what is believed of the camera comes from."""
    return "" if sight is None else said("figure", CAMERAS[sight.origin])


def figure_line(shown: Shown) -> str:
    """The figure with unit and interval; or why there is none; or what is to be placed."""
    if shown.hidden:
        return translate("figure", "hidden until it is recorded")
    if shown.outcome is not None:
        return figure_words(shown.outcome.figure)
    if isinstance(shown.reading, Impossible):
        return translate("figure", "No figure")
    asked = shown.placing.asked if shown.placing else ""
    return translate("figure", "Next: {point}").format(point=said("measure", asked)) if asked else ""


def warnings(shown: Shown) -> list[str]:
    """What is to be said beside the figure, none of which can be put away."""
    codes = list(shown.sight.warnings) if shown.sight else []
    codes += shown.outcome.warnings if shown.outcome else ()
    codes += ["low_contrast_no_snap"] if shown.faint else []
    sentences = [said("measure", SENTENCES[code]) for code in dict.fromkeys(codes)]
    if isinstance(shown.reading, Impossible):
        sentences.append(shown.reading.why)
    if shown.check is not None and shown.check.flags:
        sentences.append(check_words(shown.check))
    return sentences


def check_words(check: Check) -> str:
    """What a length that is known says of the plane."""
    zeta = isolated(f"{check.zeta:.1f}")
    if check.flags:
        doubt = translate(
            "figure",
            "The known length of {length} is {zeta} standard uncertainties off: do not trust this plane until the"
            " scale is checked.",
        )
    else:
        doubt = translate("figure", "The known length of {length} agrees: {zeta} standard uncertainties off.")
    return doubt.format(length=isolated(f"{check.known_mm:g} mm"), zeta=zeta)


def promise_words(edge: "EdgeSeen", *, snapped: bool) -> str:
    """What the points give by the hand formula, and what more of them would."""
    count = edge.promise.clicks
    if snapped:
        return translate("figure", "%n point(s) of the edge found by the program.", "", count)
    now = isolated(f"± {edge.promise.half_width(count) * 100:.2g} %")
    text = translate("figure", "%n point(s): about {now}.", "", count).format(now=now)
    for width in (0.1, 0.03, 0.01):
        more = edge.promise.more(width)
        if more:
            goal = isolated(f"± {width * 100:g} %")
            return f"{text} " + translate("figure", "%n more give {goal}.", "", more).format(goal=goal)
    return f"{text} " + translate("figure", "Finding the edge by the program gives most.")


def edge_words(edge: "EdgeSeen") -> str:
    """How far the edge follows a circle."""
    arc = isolated(f"{edge.extent_deg:.0f}°")
    runs = translate("figure", "%n run(s) on one side", "", edge.runs)
    told = translate("figure", "An arc of {arc}, {runs}.").format(arc=arc, runs=runs)
    if not edge.is_circle:
        return f"{told} " + translate("figure", "It does not follow a circle.")
    return told


def verdict_words(one: "Comparison", candidate: Candidate, advice: str) -> tuple[str, str, str]:
    """The verdict in a word, by what it was reached, and what that means."""
    by = translate("figure", "{name}: {size}, ζ {zeta}").format(
        name=isolated(candidate.name),
        size=isolated(f"{candidate.diameter_mm:g} ± {candidate.u_mm:g} mm"),
        zeta=isolated(f"{one.zeta:.1f}"),
    )
    meaning = said("figure", REASONS[one.verdict]).format(advice=advice)
    return said("figure", VERDICTS[one.verdict]), by, meaning


def _plane_words(on: "Scaled") -> str:
    if on.plane is None:
        return ""
    camera = on.plane.at_best(on.plane.solutions[0])
    tilt = isolated(f"{float(camera.tilt[0]) * 180 / 3.141592653589793:.0f}°")
    residual = isolated(f"{on.plane.residual_rms_px:.1f} px")
    return translate("figure", "tilt {tilt}, residual {residual}").format(tilt=tilt, residual=residual)
