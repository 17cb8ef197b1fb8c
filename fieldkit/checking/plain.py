"""Is what the packet says to people and to other programs of the kind that it should be?"""

from collections.abc import Iterator

from msgspec import DecodeError, json

from fieldkit.checking.evidence import Evidence
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.packet.layout import INSTRUCTIONS, META, REPORT
from fieldkit.packet.verify_text import VERIFY_TXT

PDF = b"%PDF-"
"""How every PDF begins (ISO 32000-1, 7.5.2)."""

NO_PDF = QT_TRANSLATE_NOOP("findings", "{subject} is no PDF.")
NO_JSON = QT_TRANSLATE_NOOP("findings", "{subject} is not JSON.")
NO_TEXT = QT_TRANSLATE_NOOP(
    "findings", "{subject} holds bytes that are no plain text; do not show it in a terminal."
)
OTHER_TEXT = QT_TRANSLATE_NOOP(
    "findings", "{subject} is not the text that this fieldkit knows. Follow instructions from elsewhere instead."
)


def what_people_read_is_of_its_kind(evidence: Evidence) -> Iterator[Finding]:
    """The report is a PDF, meta/ is JSON, and the instructions are those that fieldkit writes."""
    if not evidence.plain.get(REPORT, PDF).startswith(PDF):
        yield Finding.wrong("report.form", REPORT, NO_PDF)
    for name, data in evidence.plain.items():
        if name.startswith(META) and not _is_json(data):
            yield Finding.wrong("meta.form", name, NO_JSON)
    text = evidence.plain.get(INSTRUCTIONS, VERIFY_TXT)
    if not _is_plain(text):
        yield Finding.wrong("instructions.form", INSTRUCTIONS, NO_TEXT)
    elif text != VERIFY_TXT:
        yield Finding.unproven("instructions.other", INSTRUCTIONS, OTHER_TEXT)


def _is_json(data: bytes) -> bool:
    try:
        json.decode(data)
    except (DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _is_plain(data: bytes) -> bool:
    """Nothing but printable ASCII and line feeds?"""
    return all(byte == 10 or 32 <= byte < 127 for byte in data)
