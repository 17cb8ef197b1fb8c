"""What of the mission a packet holds and what not, in sentences."""

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.blocks import Callout, Para
from fieldkit.report.content import Extent, Translate
from fieldkit.report.styles import ACCENT, WARNING

NAMED = 24
"""So many chosen items are named on the cover; more are left to the table of items."""


def extent_of(extent: Extent, translate: Translate) -> Callout:
    """Set apart on the cover: nobody should take a part for the whole."""
    title, sentence = _told(extent, translate)
    left = QT_TRANSLATE_NOOP(
        "report",
        "Known to the mission and not in this packet: items {items}, photographs {photographs}, other files"
        " {files}.",
    )
    elsewhere = QT_TRANSLATE_NOOP(
        "report", "Originals of the mission whose bytes are held elsewhere, not in this mission folder: {count}."
    )
    paras = [Para(sentence)]
    if extent.items_left or extent.photographs_left or extent.files_left:
        counts = {"items": extent.items_left, "photographs": extent.photographs_left, "files": extent.files_left}
        paras.append(Para(translate(left).format(**counts)))
    if extent.elsewhere:
        paras.append(Para(translate(elsewhere).format(count=extent.elsewhere)))
    return Callout(title, tuple(paras), ACCENT if extent.kind == "all" else WARNING)


def _told(extent: Extent, translate: Translate) -> tuple[str, str]:
    if extent.kind == "chosen":
        return translate(QT_TRANSLATE_NOOP("report", "A selection, not the whole mission")), _chosen(
            extent, translate
        )
    if extent.kind == "unreceipted":
        return (
            translate(QT_TRANSLATE_NOOP("report", "A part of the mission: what was not receipted yet")),
            translate(
                QT_TRANSLATE_NOOP(
                    "report",
                    "This packet holds what headquarters had not receipted when it was begun; earlier packets hold"
                    " the rest.",
                )
            ),
        )
    return (
        translate(QT_TRANSLATE_NOOP("report", "The whole mission")),
        translate(
            QT_TRANSLATE_NOOP(
                "report", "This packet holds everything that lay in this mission folder when it was begun."
            )
        ),
    )


def _chosen(extent: Extent, translate: Translate) -> str:
    if len(extent.chosen) > NAMED:
        many = QT_TRANSLATE_NOOP(
            "report",
            "This packet holds {count} chosen items, which the section “Items” names, and the files on which they"
            " rest.",
        )
        return translate(many).format(count=len(extent.chosen))
    few = QT_TRANSLATE_NOOP("report", "This packet holds chosen items and the files on which they rest: {items}.")
    return translate(few).format(items=", ".join(extent.chosen))
