"""What a measurement may warn of or be refused for, and the sentence for each code."""

from fieldkit.errors import MeasurementRefused
from fieldkit.labels import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "bar_only": QT_TRANSLATE_NOOP(
        "measure", "Only a bar gives the scale: the tilt of the camera is unknown and makes the interval wide."
    ),
    "ambiguous_pose": QT_TRANSLATE_NOOP(
        "measure", "The scale can be seen in two ways that fit equally well; the interval holds both."
    ),
    "extrapolated": QT_TRANSLATE_NOOP("measure", "What is measured is more than three times as long as the scale."),
    "size_mismatch": QT_TRANSLATE_NOOP("measure", "The photo has another size than its camera was calibrated for."),
    "height_assumed": QT_TRANSLATE_NOOP(
        "measure", "Nobody stated how far the surface lies above the scale; 5 mm either way is assumed."
    ),
    "target_unmeasured": QT_TRANSLATE_NOOP(
        "measure", "The scale was never measured itself; its length is trusted to 2 % only."
    ),
    "not_a_circle": QT_TRANSLATE_NOOP("measure", "The edge is not part of a circle."),
    "open_interval": QT_TRANSLATE_NOOP("measure", "The interval has no upper end."),
    "edited_file": QT_TRANSLATE_NOOP("measure", "The file seems to have been edited after the photo was taken."),
    "low_contrast_no_snap": QT_TRANSLATE_NOOP("measure", "The edge is too faint to be found by the program."),
    "no_scale": QT_TRANSLATE_NOOP("measure", "There is no scale in the photo, or it is too short to be used."),
    "markers_not_found": QT_TRANSLATE_NOOP("measure", "The markers were not found in the photo."),
    "too_few_points": QT_TRANSLATE_NOOP("measure", "There are not enough different points."),
    "section_unknown": QT_TRANSLATE_NOOP("measure", "It is not known how the cut lies to the axis of the body."),
    "bad_request": QT_TRANSLATE_NOOP("measure", "A point, a length or an uncertainty makes no sense."),
    "photo_unreadable": QT_TRANSLATE_NOOP("measure", "The photo cannot be read."),
    "method_unknown": QT_TRANSLATE_NOOP("measure", "This version does not know the method."),
    "horizon": QT_TRANSLATE_NOOP(
        "measure", "Seen from the camera, a point does not lie on the plane of the scale: it is beyond the horizon."
    ),
    "scale_misfit": QT_TRANSLATE_NOOP(
        "measure",
        "The points of the scale fit each other less well than was stated: it may be bent, or another one.",
    ),
    "results_disagree": QT_TRANSLATE_NOOP(
        "measure", "The results differ by more than their uncertainties explain, so the interval was widened."
    ),
    "photo_too_large": QT_TRANSLATE_NOOP("measure", "The photo is too large to be measured at full size here."),
    "views_disagree": QT_TRANSLATE_NOOP(
        "measure", "The clicks in the photos contradict each other, so the interval was widened."
    ),
    "point_outside": QT_TRANSLATE_NOOP(
        "measure", "The point {x}, {y} lies outside the photo, which has {width} x {height} pixels."
    ),
    "bar_length": QT_TRANSLATE_NOOP("measure", "A bar of {length} mm is none: its length must be above 0."),
    "bad_uncertainty": QT_TRANSLATE_NOOP("measure", "An uncertainty of {u} is none: it must be 0 or more."),
    "click_uncertainty": QT_TRANSLATE_NOOP("measure", "A click is not certain to {u} pixels: it must be above 0."),
    "tilt_range": QT_TRANSLATE_NOOP(
        "measure", "An uncertainty of the tilt of {tilt} degrees is none: it must be from 0 to {widest}."
    ),
    "height_range": QT_TRANSLATE_NOOP(
        "measure", "A surface {height} mm above the scale would lie at the camera or behind it."
    ),
    "photo_unknown": QT_TRANSLATE_NOOP("measure", "There is no photo {photo} in the request."),
    "camera_matrix": QT_TRANSLATE_NOOP("measure", "The camera matrix has a focal length that is none."),
    "too_many_points": QT_TRANSLATE_NOOP("measure", "This figure takes {most} points, no more."),
    "reading_missing": QT_TRANSLATE_NOOP("measure", "There is no reading."),
    "reading_range": QT_TRANSLATE_NOOP(
        "measure", "A reading of {reading} mm is none: it must be from {smallest} to {largest}."
    ),
    "reading_uncertainty": QT_TRANSLATE_NOOP(
        "measure", "A reading is not certain to {u} mm: that must be from {smallest} to {largest}."
    ),
    "gauge_depth": QT_TRANSLATE_NOOP(
        "measure", "A gauge on legs {span} mm apart cannot stand on an edge that rises {depth} mm between them."
    ),
    "leaves_order": QT_TRANSLATE_NOOP(
        "measure", "The leaf that is too small, {smaller} mm, must be smaller than the one too large, {larger} mm."
    ),
    "cameras_differ": QT_TRANSLATE_NOOP(
        "measure", "The photos were taken by more than one camera, or at more than one focal length."
    ),
    "bar_reading": QT_TRANSLATE_NOOP(
        "measure", "A printed bar of {nominal} mm does not measure {read} mm: read it once more, in mm."
    ),
    "dictionary_unknown": QT_TRANSLATE_NOOP("measure", "Markers of the kind {name} are not known."),
    "board_impossible": QT_TRANSLATE_NOOP(
        "measure", "There is no such chessboard: too few squares, too many for its markers, or markers too large."
    ),
}

CODES = tuple(SENTENCES)
"""Every code of warnings and refusals (`measure evaluate` writes them); new ones are added at the end."""


NONSENSE = frozenset(CODES[CODES.index("point_outside") :])
"""What of a request makes no sense; `measure evaluate` answers all of them with `bad_request`."""


def refused(code: str, **facts: object) -> MeasurementRefused:
    """The refusal for `code`, one of `CODES`, with the `facts` that its sentence names."""
    return MeasurementRefused(code, SENTENCES[code].format(**facts))
