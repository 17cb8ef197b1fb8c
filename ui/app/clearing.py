"""What others left with a mission: copies that were never finished are removed, a vault put back is told of."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from fieldkit.mission.unfinished import UnfinishedCopy, clear, unfinished
from fieldkit.mission.vaults import Doubt, doubt
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import isolated, translate
from ui.jobs import Lane


def clear_up(parts: Parts, desk: Desk) -> None:
    """Look for them; where the mission is only read, those that anybody can read are told of."""

    def found(left: Sequence[UnfinishedCopy]) -> None:
        bringing = desk.bringing
        if bringing is None or not any(one.state in {"stays", "lost"} for one in left):
            _tell(parts, left)
            return
        parts.lanes.start(
            lambda report: clear(bringing, report),
            then=lambda cleared: _tell(parts, cleared),
            lane=Lane.LONG,
            title=translate("frame", "Removing a copy that was never finished"),
        )

    parts.lanes.start(lambda _: unfinished(desk.looking), then=found, lane=Lane.FINDING)


def tell_of_vault(parts: Parts, desk: Desk) -> None:
    """Say where something is wrong with what locks the mission."""

    def found(what: Doubt | None) -> None:
        if what is not None:
            parts.tell("warn", *VAULTS[what]())

    parts.lanes.start(lambda _: doubt(desk.looking), then=found, lane=Lane.FINDING)


def _earlier() -> tuple[str, str]:
    said = translate("frame", "An earlier vault.json was put back: an earlier passphrase opens this mission again.")
    return said, translate(
        "frame",
        "Change the passphrase in the preferences. Who knows an earlier one may hold a copy of the mission:"
        " “fieldkit mission convert … --renew” makes one with secrets that they do not know.",
    )


def _strange() -> tuple[str, str]:
    said = translate("frame", "The vault.json of this mission was made by somebody else who knows its secrets.")
    return said, translate(
        "frame", "“fieldkit mission convert … --renew” makes a copy with secrets that they do not know."
    )


VAULTS: Final[Mapping[Doubt, Callable[[], tuple[str, str]]]] = {"earlier": _earlier, "strange": _strange}


def _tell(parts: Parts, left: Sequence[UnfinishedCopy]) -> None:
    """One line: of what anybody can read, if there is any, else of what was removed."""
    for one in sorted(left, key=lambda one: one.state == "removed"):
        folder = isolated(str(one.folder))
        if one.state == "removed":
            said = translate("frame", "A copy of this mission that was never finished was removed.")
            parts.tell(
                "ok",
                said,
                translate("frame", "A program was stopped while it made {folder}.").format(folder=folder),
            )
            return
        if one.state == "lost":
            said = translate("frame", "A copy of this mission was never finished, and its place is not known.")
            where = translate(
                "frame",
                "If a folder is left whose name ends in {folder}, anybody may be able to read it: remove it.",
            )
            parts.tell("warn", said, where.format(folder=folder))
            return
        if one.exposed:
            said = translate("frame", "A copy of this mission was never finished, and anybody can read it.")
            where = translate(
                "frame",
                "It lies in {folder}. Connect its drive and open the mission for writing: then it is removed.",
            )
            parts.tell("warn", said, where.format(folder=folder))
            return
