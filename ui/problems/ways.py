"""What a person does in the window where the core names a command."""

from collections.abc import Mapping
from typing import Final

from fieldkit.errors import (
    CaseUnclear,
    Damaged,
    KeyMissing,
    MissionLocked,
    MissionSealed,
    MissionStaysShut,
    NobodyToUnlock,
    NoExifBlock,
    NoFieldGiven,
    NoRoot,
    NoSlate,
    NoSuchCase,
    NoSuchItem,
    NoSuchMarking,
    NoSuchMeasurement,
    NoSuchNote,
    NoSuchPhoto,
    NoSuchSubject,
    NotAMission,
    NotEncrypted,
    NoTerminal,
    NotLinked,
    NotMerged,
    NotTagged,
    OnlyCase,
    OnlyCopiesLeft,
    OriginalChanged,
    PlaceNeeded,
    ReceiptedAlready,
    SupersedesNothing,
    UnknownList,
    VaultDamaged,
    VaultMissing,
)
from fieldkit.errors.causes import ALTERED
from fieldkit.errors.joining import JOINED, NOT_JOINED
from fieldkit.labels import QT_TRANSLATE_NOOP

WAYS: Final[Mapping[str, str]] = {
    NoSuchSubject.remedy: QT_TRANSLATE_NOOP("errors", "Look for it in the Catalogue."),
    MissionStaysShut.remedy: QT_TRANSLATE_NOOP(
        "errors", "Try again; capital letters and keyboard layout count. Forgotten? Use the recovery key."
    ),
    NoSuchCase.remedy: QT_TRANSLATE_NOOP(
        "errors", "Its cases have codes like XX-2024-AA-001; the log in Custody names them."
    ),
    NoSuchItem.remedy: QT_TRANSLATE_NOOP("errors", "The Catalogue lists the items."),
    NoSuchPhoto.remedy: QT_TRANSLATE_NOOP("errors", "The Catalogue lists the photographs."),
    NoExifBlock.remedy: QT_TRANSLATE_NOOP("errors", "The Catalogue shows what is noted of the photograph."),
    NoSuchMarking.remedy: QT_TRANSLATE_NOOP(
        "errors", "Markings are called like F-A001/M01; Record lists those of an item."
    ),
    NoSuchNote.remedy: QT_TRANSLATE_NOOP(
        "errors", "Notes are called like F-A001/N01; Record lists those of an item."
    ),
    NoSuchMeasurement.remedy: QT_TRANSLATE_NOOP("errors", "Record lists the measurements of an item."),
    NoSlate.remedy: QT_TRANSLATE_NOOP("errors", "Photograph the slate again, larger and in focus."),
    NotTagged.remedy: QT_TRANSLATE_NOOP("errors", "Record shows the tags of {item}."),
    NotLinked.remedy: QT_TRANSLATE_NOOP("errors", "Record shows the photographs of {item}."),
    NotAMission.remedy: QT_TRANSLATE_NOOP(
        "errors", "Choose the folder whose name ends in .fieldkit; making or joining a mission made it."
    ),
    MissionLocked.remedy: QT_TRANSLATE_NOOP(
        "errors", "Wait for it or close it. The mission can be opened read-only meanwhile."
    ),
    MissionSealed.remedy: QT_TRANSLATE_NOOP("errors", "Type its passphrase where the mission is opened."),
    NotEncrypted.remedy: QT_TRANSLATE_NOOP(
        "errors", "Only an encrypted mission has one; a new mission is encrypted unless somebody says otherwise."
    ),
    VaultMissing.remedy: QT_TRANSLATE_NOOP(
        "errors",
        "Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens"
        " log/ and originals/.",
    ),
    VaultDamaged.remedy: QT_TRANSLATE_NOOP(
        "errors",
        "Bring vault.json back from a backup of this folder. Without one, the key on its recovery sheet still opens"
        " log/ and originals/.",
    ),
    OnlyCopiesLeft.remedy: QT_TRANSLATE_NOOP(
        "errors",
        "Bring both back from one backup of this folder. Without one, the key on its recovery sheet still opens"
        " what is there.",
    ),
    PlaceNeeded.remedy: QT_TRANSLATE_NOOP(
        "errors", "Choose the folder to write it to, outside the mission. An encrypted copy stays in it."
    ),
    Damaged.remedy: QT_TRANSLATE_NOOP(
        "errors",
        "The start page makes mission.db anew from its copies: log/ and originals/ hold all that was confirmed.",
    ),
    KeyMissing.remedy: QT_TRANSLATE_NOOP(
        "errors", "Make one in the preferences, or bring the medium that holds it."
    ),
    ALTERED: QT_TRANSLATE_NOOP("errors", "“Check the mission” in Custody says what still is as it was recorded."),
    OriginalChanged.remedy: QT_TRANSLATE_NOOP(
        "errors", "Restore it from the card or a backup; “Check the mission” in Custody names all that changed."
    ),
    NoFieldGiven.remedy: QT_TRANSLATE_NOOP("errors", "Say how a field should read."),
    ReceiptedAlready.remedy: QT_TRANSLATE_NOOP(
        "errors", "No packet was made. Choose items and seal those if one is needed again."
    ),
    UnknownList.remedy: QT_TRANSLATE_NOOP("errors", "Nearest lists: {nearest}."),
    NobodyToUnlock.remedy: QT_TRANSLATE_NOOP("errors", "Type it where the window asks for it."),
    NoTerminal.remedy: QT_TRANSLATE_NOOP("errors", "Type it where the window asks for it."),
    NoRoot.remedy: QT_TRANSLATE_NOOP(
        "errors",
        "Name the root certificate of the mission, in PEM, from a source outside the packet: its lead saves it from"
        " “Fingerprint and keys of the mission”. Nothing was checked.",
    ),
    CaseUnclear.remedy: QT_TRANSLATE_NOOP("errors", "Choose one. Cases here: {cases}"),
    SupersedesNothing.remedy: QT_TRANSLATE_NOOP(
        "errors", "Choose a measurement of the same item and say the reason, or neither."
    ),
    OnlyCase.remedy: QT_TRANSLATE_NOOP("errors", "Correct it, or open the right one first."),
    NotMerged.remedy: QT_TRANSLATE_NOOP("errors", "Merge it first. No receipt was written."),
    NOT_JOINED: QT_TRANSLATE_NOOP(
        "mission", "This laptop has not joined it. Ask the lead for an invitation, and join from the start page."
    ),
    JOINED: QT_TRANSLATE_NOOP(
        "mission",
        "This laptop writes in it already, and two folders under one letter would number different things alike. Go"
        " on in the folder that it has, or in a backup of that. Where there is none, ask the lead to invite this"
        " laptop anew: with other keys, under another letter.",
    ),
}
"""By the words of the core: a remedy, or a clause that stands for one."""
