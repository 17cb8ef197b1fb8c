"""An act a person can ask the window for, and where it is to be had."""

from dataclasses import dataclass
from enum import Enum

from fieldkit.labels import QT_TRANSLATE_NOOP


class Scope(Enum):
    """Where an action is to be had: everywhere, in a mission, on one screen, on a page that lies over another."""

    START = QT_TRANSLATE_NOOP("scope", "Start")
    EVERYWHERE = QT_TRANSLATE_NOOP("scope", "Everywhere")
    PAGE = QT_TRANSLATE_NOOP("scope", "This page")
    MISSION = QT_TRANSLATE_NOOP("scope", "In a mission")
    INTAKE = QT_TRANSLATE_NOOP("scope", "Intake")
    RECORD = QT_TRANSLATE_NOOP("scope", "Record")
    CATALOGUE = QT_TRANSLATE_NOOP("scope", "Catalogue")
    PACKETS = QT_TRANSLATE_NOOP("scope", "Packets")
    CUSTODY = QT_TRANSLATE_NOOP("scope", "Custody")


@dataclass(frozen=True, slots=True)
class Action:
    """`title` is translated in the context `action` where it is shown.

    `keys` are in Qt's portable form, the first one is the one shown. A key without Ctrl, Alt or F-number acts only
    while no text is being typed, and then another one beside it must do without: gloves and other alphabets.
    """

    id: str
    title: str
    scope: Scope
    keys: tuple[str, ...] = ()
    icon: str = ""
