"""Why a container or a text of a packet is refused: a code and a sentence for each."""

from fieldkit.errors import ContainerRefused, Malformed
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packet.names import shown

NAMES = {
    "name-empty": QT_TRANSLATE_NOOP("packet", "a part of the name is empty"),
    "name-characters": QT_TRANSLATE_NOOP("packet", "the name holds other characters than a-z, 0-9, dot, - and _"),
    "name-long": QT_TRANSLATE_NOOP("packet", "the name is too long"),
    "name-dots": QT_TRANSLATE_NOOP("packet", "a part of the name ends with a dot"),
    "name-device": QT_TRANSLATE_NOOP("packet", "Windows gives this name to a device"),
    "duplicate": QT_TRANSLATE_NOOP("packet", "the name stands there twice"),
    "twin": QT_TRANSLATE_NOOP("packet", "another name differs from this one only in capitals or Unicode form"),
    "file-and-folder": QT_TRANSLATE_NOOP("packet", "the name is that of a file and of a folder"),
}

CONTAINER = NAMES | {
    # What lies at the path.
    "link": QT_TRANSLATE_NOOP("packet", "it is a link, which may lead anywhere"),
    "special": QT_TRANSLATE_NOOP("packet", "it is neither a file nor a folder"),
    "no-packet": QT_TRANSLATE_NOOP("packet", "it is no packet: neither seal.txt nor bagit.txt nor data/ is in it"),
    "empty-folder": QT_TRANSLATE_NOOP("packet", "the folder holds no file"),
    "too-many": QT_TRANSLATE_NOOP("packet", "it holds more than 200,000 files"),
    "too-large": QT_TRANSLATE_NOOP("packet", "the file is larger than one of its kind can be"),
    # The zip as a whole.
    "not-zip": QT_TRANSLATE_NOOP("packet", "it is not a zip file"),
    "truncated": QT_TRANSLATE_NOOP("packet", "its end is missing"),
    "before": QT_TRANSLATE_NOOP("packet", "other bytes stand before the archive"),
    "after": QT_TRANSLATE_NOOP("packet", "other bytes stand after the archive"),
    "joined": QT_TRANSLATE_NOOP("packet", "two archives were joined"),
    "comment": QT_TRANSLATE_NOOP("packet", "the archive bears a comment"),
    "disks": QT_TRANSLATE_NOOP("packet", "it is a part of an archive of several volumes"),
    "zip64": QT_TRANSLATE_NOOP("packet", "its statements for large archives contradict each other"),
    "directory": QT_TRANSLATE_NOOP("packet", "its table of contents is damaged"),
    "top": QT_TRANSLATE_NOOP("packet", "it does not hold one folder that is named like a packet, and nothing else"),
    # One entry of the zip.
    "entry-comment": QT_TRANSLATE_NOOP("packet", "the entry bears a comment"),
    "version": QT_TRANSLATE_NOOP("packet", "the entry asks for a newer form of zip than a packet has"),
    "encrypted": QT_TRANSLATE_NOOP("packet", "the entry is encrypted"),
    "flags": QT_TRANSLATE_NOOP("packet", "the entry sets flags that a packet does not use"),
    "method": QT_TRANSLATE_NOOP("packet", "the entry is compressed; a packet is not"),
    "type": QT_TRANSLATE_NOOP("packet", "the entry is not an ordinary file"),
    "extra": QT_TRANSLATE_NOOP("packet", "the entry bears additions that a packet does not use"),
    "size": QT_TRANSLATE_NOOP("packet", "the entry states two sizes"),
    "local": QT_TRANSLATE_NOOP("packet", "the header before the content differs from the table of contents"),
    "overlap": QT_TRANSLATE_NOOP("packet", "the entry overlaps another"),
    "gap": QT_TRANSLATE_NOOP("packet", "other bytes stand before the entry"),
}

TEXT = NAMES | {
    "ascii": QT_TRANSLATE_NOOP("packet", "the line holds bytes outside ASCII"),
    "ending": QT_TRANSLATE_NOOP("packet", "the last line does not end with a line feed"),
    "line": QT_TRANSLATE_NOOP("packet", "the line does not hold what belongs here"),
    "missing": QT_TRANSLATE_NOOP("packet", "a line is missing here"),
    "time": QT_TRANSLATE_NOOP("packet", "there is no such time"),
    "many": QT_TRANSLATE_NOOP("packet", "no such text has so many lines"),
    "surplus": QT_TRANSLATE_NOOP("packet", "nothing more belongs here"),
    "digest": QT_TRANSLATE_NOOP("packet", "the line does not begin with a hash of the right length, in lower case"),
    "order": QT_TRANSLATE_NOOP("packet", "the lines are not in order"),
}


def refused(container: str, code: str, entry: str = "") -> ContainerRefused:
    """The error for the container named `container`: what is wrong, and at which of its entries."""
    return ContainerRefused(container, CONTAINER[code], code, shown(entry) if entry else container)


def malformed(file: str, code: str, line: int) -> Malformed:
    """The error for line number `line` (from 1) of the text `file`."""
    return Malformed(file, TEXT[code], code, line)
