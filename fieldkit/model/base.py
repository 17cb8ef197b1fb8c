"""What every act and record shares."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from fieldkit.when import Utc

EntryId = Annotated[str, Meta(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\Z")]
"""UUIDv7 (RFC 9562) of one entry of the log."""

SubjectId = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")]
"""What an act is about: a UUIDv7, or the 32 hex digits of a mission or a stream."""

Hex32 = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
Person = Annotated[str, Meta(pattern=r"^[A-Z]{1,4}-[0-9]{2,4}\Z")]
"""Code of a person, for example `P-01`; names stand in the identity vault, never in a body."""

Letter = Annotated[str, Meta(pattern=r"^[A-Z]\Z")]
"""Team letter of one laptop, allotted by the lead before the mission."""

Term = Annotated[str, Meta(pattern=r"^[a-z]+\.[a-z0-9_]+\Z")]
"""Id of a vocabulary term."""

OBSERVED = "pv.observed_by_us"
"""The provenance of what nobody attributes to another."""

Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Decimal = Annotated[str, Meta(pattern=r"^-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?\Z", max_length=32)]
"""A number that need not be whole, as text (`repr` of the double where a program made it)."""

Text = Annotated[str, Meta(min_length=1, max_length=20_000)]
Line = Annotated[str, Meta(min_length=1, max_length=1_000)]
Remark = Annotated[str, Meta(max_length=20_000)]
"""A text that may be left empty: the act says enough without it."""

Base64 = Annotated[
    str, Meta(pattern=r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\Z", min_length=4)
]

Was = dict[str, tuple[EntryId, ...]]
"""For each field that an act sets: the entries whose value its author saw."""


class Value(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of a body."""


class Act(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The content of one entry. `NAME` is `<aggregate>.<verb>/<version>`; a released version is read for ever."""

    NAME: ClassVar[str]
    UNDOABLE: ClassVar[bool] = True


class Unknown(Value, frozen=True, kw_only=True, tag_field="unknown", tag="not_recorded"):
    """Stands where nothing was recorded: an unknown has a kind, it is never an empty text."""


class NotObservable(Value, frozen=True, kw_only=True, tag_field="unknown", tag="not_observable"):
    """Stands where the thing does not show it."""


class NotPermitted(Value, frozen=True, kw_only=True, tag_field="unknown", tag="not_permitted"):
    """Stands where the host did not allow finding out."""


class NotApplicable(Value, frozen=True, kw_only=True, tag_field="unknown", tag="not_applicable"):
    """Stands where the question does not arise."""


class Withheld(Value, frozen=True, kw_only=True, tag_field="unknown", tag="withheld"):
    """Stands where the value is known and not given."""


UnknownKind = Unknown | NotObservable | NotPermitted | NotApplicable | Withheld
Told = Text | UnknownKind
"""A text, or the kind of its absence (vocabulary `uk`)."""


class Worded(Value, frozen=True, kw_only=True):
    """A term that says nothing by itself, such as “other”, with the text that does."""

    term: Term
    text: Line


Coded = Term | Worded
"""What stands in a field that is taken from a vocabulary."""


class FileName(Value, frozen=True, kw_only=True):
    """A file name as found. `raw` holds the bytes in hex where `text` cannot stand for them exactly."""

    text: Annotated[str, Meta(min_length=1, max_length=4_000)]
    raw: Annotated[str, Meta(pattern=r"^([0-9a-f]{2})+\Z")] | None = None


class Correction(Act, frozen=True, kw_only=True):
    """What every corrective act says besides the new values."""

    was: Was
    provenance: Term
    reason: Coded
    note: Remark = ""


class Withdrawal(Act, frozen=True, kw_only=True):
    """Sets a subject aside with a reason; it stays in the log and in every count of withdrawn things."""

    reason: Text


class Record(Struct, frozen=True, kw_only=True):
    """What stands about one subject now, by the entries that count; read out of its row by `store.reader`."""

    id: SubjectId


class Made(Record, frozen=True, kw_only=True):
    """With the entry that made the subject, and that entry's stream, actor and wall time."""

    entry: EntryId
    stream: Hex32
    actor: Person
    wall: Utc


class Settled(Record, frozen=True, kw_only=True):
    """With single-valued fields that people correct; None in one that nobody spoke of.

    By the stored name of a field, `heads` are the entries by which it stands so and `provenances` on whose word;
    `conflicts` counts the fields that have several heads.
    """

    heads: Was
    conflicts: Count
    provenances: dict[str, Term]

    def stands(self, name: str) -> object:
        """What stands in the field that is stored as `name`."""
        attributes = dict(zip(self.__struct_encode_fields__, self.__struct_fields__, strict=True))
        return getattr(self, attributes[name])


class Stated(Settled, frozen=True, kw_only=True):
    """What a person stated under a label: in which entry, on whose word, and why it was set aside, if it was."""

    entry: EntryId
    stream: Hex32
    actor: Person
    wall: Utc
    label: Line | None
    provenance: Term
    withdrawn: Text | None
