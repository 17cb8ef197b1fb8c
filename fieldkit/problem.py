"""What hinders a file: a code for ever, what the library or the system said word for word, a sentence at display.

The log keeps code and detail alone, so that nothing in it depends on a language or on the words of a version.
"""

import errno
from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct

from fieldkit.labels import QT_TRANSLATE_NOOP, Speak, in_english

Code = Literal[
    "empty",
    "unknown_format",
    "not_shown",
    "damaged",
    "too_large",
    "too_many_pixels",
    "out_of_memory",
    "timeout",
    "decoder_died",
    "decoder_confused",
    "unreadable_file",
    "name_too_long",
    "changed_meanwhile",
    "does_not_match",
    "symbolic_link",
    "folder",
    "pipe",
    "socket",
    "device",
    "mission_folder",
]

SENTENCES: Mapping[Code, str] = {
    "empty": QT_TRANSLATE_NOOP("problem", "it is empty, as files are that a failing card has lost"),
    "unknown_format": QT_TRANSLATE_NOOP("problem", "it is not a picture of a known format"),
    "not_shown": QT_TRANSLATE_NOOP("problem", "its format is kept but not shown"),
    "damaged": QT_TRANSLATE_NOOP("problem", "it is damaged"),
    "too_large": QT_TRANSLATE_NOOP("problem", "it has more bytes than the decoder is given"),
    "too_many_pixels": QT_TRANSLATE_NOOP("problem", "it has more pixels than are decoded"),
    "out_of_memory": QT_TRANSLATE_NOOP("problem", "more memory would be needed than the decoder may use"),
    "timeout": QT_TRANSLATE_NOOP("problem", "it was not read in time"),
    "decoder_died": QT_TRANSLATE_NOOP("problem", "the decoder ended while reading it"),
    "decoder_confused": QT_TRANSLATE_NOOP("problem", "the decoder gave an answer that makes no sense"),
    "unreadable_file": QT_TRANSLATE_NOOP("problem", "it cannot be read"),
    "name_too_long": QT_TRANSLATE_NOOP("problem", "its name is too long for this system"),
    "changed_meanwhile": QT_TRANSLATE_NOOP("problem", "it changed while it was being read"),
    "does_not_match": QT_TRANSLATE_NOOP("problem", "its copy does not match it"),
    "symbolic_link": QT_TRANSLATE_NOOP("problem", "it is a symbolic link"),
    "folder": QT_TRANSLATE_NOOP("problem", "it is a folder"),
    "pipe": QT_TRANSLATE_NOOP("problem", "it is a pipe"),
    "socket": QT_TRANSLATE_NOOP("problem", "it is a socket"),
    "device": QT_TRANSLATE_NOOP("problem", "it is a device, not a file"),
    "mission_folder": QT_TRANSLATE_NOOP("problem", "it is part of a mission, not of a card"),
}
DETAILED = QT_TRANSLATE_NOOP("problem", "{sentence} ({detail})")


class Problem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`detail` is a technical text as found: a format, a library's message, a number, an `errno` name; or empty."""

    code: Code
    detail: Annotated[str, Meta(max_length=1_000)] = ""

    @classmethod
    def of(cls, error: OSError) -> "Problem":
        """The name of the error's number: the system's own words depend on its language."""
        if error.errno == errno.ENAMETOOLONG:
            return cls(code="name_too_long")
        return cls(code="unreadable_file", detail=errno.errorcode.get(error.errno or 0, ""))

    def said(self, speak: Speak) -> str:
        """The sentence, in the language of `speak`."""
        sentence = speak("problem", SENTENCES[self.code])
        return speak("problem", DETAILED).format(sentence=sentence, detail=self.detail) if self.detail else sentence

    def __str__(self) -> str:
        return self.said(in_english)


UNREADABLE = Problem(code="unreadable_file")
