"""One tree of errors: what the person at the machine can act on.

Each class holds fields, not sentences; `sentence` and `remedy` are templates over those fields, marked
for translation. A shell translates and fills them. Anything outside this tree is a defect of the program.

    FieldkitError
      Cancelled
      BadInput                 the request cannot mean anything (exit 2)
        NotCanonical  UnknownTerm  BadLabel (BadTranscription)  NothingToDo  NoSuchSubject  Ambiguous
        MissingField  NoTerminal  Refused  MeasurementRefused
      CannotAccess             the machine or a medium will not let us (exit 3)
        CannotRead  CannotWrite  NotAMission  AlreadyThere  MissionLocked  NewerFile  Damaged  UnsafePlace
        BadVocabulary  WrongPassphrase  KeyMissing  KeyDamaged  PictureUnreadable  DecoderMissing
      Untrusted                something is disproved (exit 1)
        PacketRefused (ContainerRefused)  Malformed  InvitationRefused  ReceiptRefused  CertificateRefused
        OriginalChanged
"""

from fieldkit.errors.access import (
    AlreadyThere,
    BadVocabulary,
    CannotAccess,
    CannotRead,
    CannotWrite,
    Damaged,
    DecoderMissing,
    KeyDamaged,
    KeyMissing,
    MissionLocked,
    NewerFile,
    NotAMission,
    PictureUnreadable,
    UnsafePlace,
    WrongPassphrase,
)
from fieldkit.errors.input import (
    Ambiguous,
    BadInput,
    BadLabel,
    BadTranscription,
    MeasurementRefused,
    MissingField,
    NoSuchSubject,
    NotCanonical,
    NoTerminal,
    NothingToDo,
    Refused,
    UnknownTerm,
)
from fieldkit.errors.root import (
    Cancelled,
    FieldkitError,
)
from fieldkit.errors.trust import (
    CertificateRefused,
    ContainerRefused,
    InvitationRefused,
    Malformed,
    OriginalChanged,
    PacketRefused,
    ReceiptRefused,
    Untrusted,
)

__all__ = [
    "AlreadyThere",
    "Ambiguous",
    "BadInput",
    "BadLabel",
    "BadTranscription",
    "BadVocabulary",
    "Cancelled",
    "CannotAccess",
    "CannotRead",
    "CannotWrite",
    "CertificateRefused",
    "ContainerRefused",
    "Damaged",
    "DecoderMissing",
    "FieldkitError",
    "InvitationRefused",
    "KeyDamaged",
    "KeyMissing",
    "Malformed",
    "MeasurementRefused",
    "MissingField",
    "MissionLocked",
    "NewerFile",
    "NoSuchSubject",
    "NoTerminal",
    "NotAMission",
    "NotCanonical",
    "NothingToDo",
    "OriginalChanged",
    "PacketRefused",
    "PictureUnreadable",
    "ReceiptRefused",
    "Refused",
    "UnknownTerm",
    "UnsafePlace",
    "Untrusted",
    "WrongPassphrase",
]
