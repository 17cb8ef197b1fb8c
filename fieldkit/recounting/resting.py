"""What a measurement rests on, in words."""

from collections.abc import Mapping
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.basis import Basis, ByHand, OnPhotos, Scale, ScaleKind
from fieldkit.recounting.wording import Wording

KINDS: Final[Mapping[ScaleKind, str]] = {
    "scale_bar": QT_TRANSLATE_NOOP("report", "scale bar"),
    "l_scale": QT_TRANSLATE_NOOP("report", "L-scale"),
    "rectangle": QT_TRANSLATE_NOOP("report", "rectangle of known sides"),
    "marker_board": QT_TRANSLATE_NOOP("report", "printed markers"),
    "charuco_board": QT_TRANSLATE_NOOP("report", "chessboard with markers"),
    "gauge": QT_TRANSLATE_NOOP("report", "gauge"),
}
NAMED = QT_TRANSLATE_NOOP("report", "{scale} {name}")
KNOWN = QT_TRANSLATE_NOOP("report", "{scale}, known to {u} %")
NEVER_MEASURED = QT_TRANSLATE_NOOP("report", "{scale}, never measured itself")
BY_HAND = QT_TRANSLATE_NOOP("report", "readings by hand: {count}")
WITH = QT_TRANSLATE_NOOP("report", "readings by hand with {instrument}: {count}")
COMBINED = QT_TRANSLATE_NOOP("report", "measurements combined: {count}")


def resting_on(basis: Basis, wording: Wording) -> str:
    """The scale on the photographs, the readings, or the measurements that a figure is made of."""
    if isinstance(basis, OnPhotos):
        return _scale(basis.scale, wording)
    if isinstance(basis, ByHand):
        sentence = BY_HAND if basis.instrument is None else WITH
        told = {"instrument": wording.shown(basis.instrument or ""), "count": len(basis.readings_mm)}
        return wording.speak("report", sentence).format(**told)
    return wording.speak("report", COMBINED).format(count=len(basis.measurements))


def _scale(scale: Scale, wording: Wording) -> str:
    said = wording.speak("report", KINDS[scale.kind])
    called = " ".join(filter(None, (scale.name, scale.serial)))
    if called:
        said = wording.speak("report", NAMED).format(scale=said, name=wording.shown(called))
    if scale.u_rel is None:
        return wording.speak("report", NEVER_MEASURED).format(scale=said)
    return wording.speak("report", KNOWN).format(scale=said, u=f"{100 * float(scale.u_rel):.2g}")
