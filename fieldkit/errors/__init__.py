"""One tree of errors: what the person at the machine can act on.

Each class holds fields, not sentences; `sentence` and `remedy` are templates over those fields, marked
for translation. A shell translates and fills them. Anything outside this tree is a defect of the program.

    FieldkitError
      Cancelled
      BadInput                 the request cannot mean anything (exit 2)
        NotCanonical  UnknownTerm  UnknownList  BadLabel (BadTranscription  BadChip  NoLabel  NotATime)  UnknownChip
        Ambiguous  MissingField  NotRecordable  NoTerminal  NoRoot  MeasurementRefused  NotARequest  BadRecoveryKey
        PlaceNeeded  NobodyToUnlock  NoSlate  NotEncrypted  OneForBoth
        NoSuchSubject          a name that stands for nothing here
          NoSuchCase  NoSuchItem  NoSuchPhoto  NoSuchMarking  NoSuchNote  NoSuchMeasurement  NoExifBlock
        NotTagged  NotLinked
        NothingToDo            what is asked for stands already
          NoFieldGiven  StandsAlready  SetAsideAlready  TaggedAlready  LinkedAlready  NothingToUndo  NothingToRedo
          ReceiptedAlready  ImportedAlready
        Refused                the rules of the record forbid it; so do these, which have a class of their own:
        CodeTaken  LabelTaken  CaseUnclear  PartOfItself  DescribesNothing  TextNotAsked  SupersedesNothing
        OthersActed  OthersLean  OnlyCase  NewerAct  ForkOpen  SignsTwice  OwnFork  NoOfficer  NotMerged
      CannotAccess             the machine or a medium will not let us (exit 3)
        CannotRead  CannotWrite  NoSpace  NotAMission  AlreadyThere  MissionLocked  NewerFile  Damaged  UnsafePlace
        BadVocabulary  WrongPassphrase  KeyMissing  KeyDamaged  PictureUnreadable  DecoderMissing
        MissionSealed  VaultMissing  VaultDamaged  OtherVault  OnlyCopiesLeft  WrongRecoveryKey  LaterBackup
        MissionStaysShut  DetectorUnfit
      Untrusted                something is disproved (exit 1)
        PacketRefused (ContainerRefused)  Malformed  InvitationRefused  ReceiptRefused  CertificateRefused
        OriginalChanged (OriginalBroken)
"""

from fieldkit.errors.absent import (
    NoExifBlock,
    NoSuchCase,
    NoSuchItem,
    NoSuchMarking,
    NoSuchMeasurement,
    NoSuchNote,
    NoSuchPhoto,
    NoSuchSubject,
    NotLinked,
    NotTagged,
)
from fieldkit.errors.access import (
    AlreadyThere,
    BadVocabulary,
    CannotAccess,
    CannotRead,
    CannotWrite,
    Damaged,
    DecoderMissing,
    DetectorUnfit,
    KeyDamaged,
    KeyMissing,
    LaterBackup,
    MissionLocked,
    NewerFile,
    NoSpace,
    NotAMission,
    PictureUnreadable,
    UnsafePlace,
    WrongPassphrase,
)
from fieldkit.errors.idle import (
    ImportedAlready,
    LinkedAlready,
    NoFieldGiven,
    NothingToDo,
    NothingToRedo,
    NothingToUndo,
    ReceiptedAlready,
    SetAsideAlready,
    StandsAlready,
    TaggedAlready,
)
from fieldkit.errors.input import (
    Ambiguous,
    BadChip,
    BadInput,
    BadLabel,
    BadTranscription,
    MeasurementRefused,
    MissingField,
    NoLabel,
    NoRoot,
    NoSlate,
    NotARequest,
    NotATime,
    NotCanonical,
    NoTerminal,
    NotRecordable,
    UnknownChip,
    UnknownList,
    UnknownTerm,
)
from fieldkit.errors.root import Cancelled, FieldkitError
from fieldkit.errors.rules import (
    CaseUnclear,
    CodeTaken,
    DescribesNothing,
    ForkOpen,
    LabelTaken,
    NewerAct,
    NoOfficer,
    NotMerged,
    OnlyCase,
    OthersActed,
    OthersLean,
    OwnFork,
    PartOfItself,
    Refused,
    SignsTwice,
    SupersedesNothing,
    TextNotAsked,
)
from fieldkit.errors.sealed import (
    BadRecoveryKey,
    MissionSealed,
    MissionStaysShut,
    NobodyToUnlock,
    NotEncrypted,
    OneForBoth,
    OnlyCopiesLeft,
    OtherVault,
    PlaceNeeded,
    VaultDamaged,
    VaultMissing,
    WrongRecoveryKey,
)
from fieldkit.errors.trust import (
    CertificateRefused,
    ContainerRefused,
    InvitationRefused,
    Malformed,
    OriginalBroken,
    OriginalChanged,
    PacketRefused,
    ReceiptRefused,
    Untrusted,
)

__all__ = [
    "AlreadyThere",
    "Ambiguous",
    "BadChip",
    "BadInput",
    "BadLabel",
    "BadRecoveryKey",
    "BadTranscription",
    "BadVocabulary",
    "Cancelled",
    "CannotAccess",
    "CannotRead",
    "CannotWrite",
    "CaseUnclear",
    "CertificateRefused",
    "CodeTaken",
    "ContainerRefused",
    "Damaged",
    "DecoderMissing",
    "DescribesNothing",
    "DetectorUnfit",
    "FieldkitError",
    "ForkOpen",
    "ImportedAlready",
    "InvitationRefused",
    "KeyDamaged",
    "KeyMissing",
    "LabelTaken",
    "LaterBackup",
    "LinkedAlready",
    "Malformed",
    "MeasurementRefused",
    "MissingField",
    "MissionLocked",
    "MissionSealed",
    "MissionStaysShut",
    "NewerAct",
    "NewerFile",
    "NoExifBlock",
    "NoFieldGiven",
    "NoLabel",
    "NoOfficer",
    "NoRoot",
    "NoSlate",
    "NoSpace",
    "NoSuchCase",
    "NoSuchItem",
    "NoSuchMarking",
    "NoSuchMeasurement",
    "NoSuchNote",
    "NoSuchPhoto",
    "NoSuchSubject",
    "NoTerminal",
    "NobodyToUnlock",
    "NotAMission",
    "NotARequest",
    "NotATime",
    "NotCanonical",
    "NotEncrypted",
    "NotLinked",
    "NotMerged",
    "NotRecordable",
    "NotTagged",
    "NothingToDo",
    "NothingToRedo",
    "NothingToUndo",
    "OneForBoth",
    "OnlyCase",
    "OnlyCopiesLeft",
    "OriginalBroken",
    "OriginalChanged",
    "OtherVault",
    "OthersActed",
    "OthersLean",
    "OwnFork",
    "PacketRefused",
    "PartOfItself",
    "PictureUnreadable",
    "PlaceNeeded",
    "ReceiptRefused",
    "ReceiptedAlready",
    "Refused",
    "SetAsideAlready",
    "SignsTwice",
    "StandsAlready",
    "SupersedesNothing",
    "TaggedAlready",
    "TextNotAsked",
    "UnknownChip",
    "UnknownList",
    "UnknownTerm",
    "UnsafePlace",
    "Untrusted",
    "VaultDamaged",
    "VaultMissing",
    "WrongPassphrase",
    "WrongRecoveryKey",
]
