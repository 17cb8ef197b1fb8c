"""Reading the notation of transcriptions, strictly."""

import re
import unicodedata

from fieldkit.errors import BadTranscription
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.transcription.tree import Blank, Clear, Lost, Part, Removed, Symbol, Transcription, Unclear, Unread

DEEPEST = 4
"""How many `[[` may stand open at once."""

_ESCAPE = r"\\[\\{}\[\]<>«»|(]"
_SIGN = r"[^\\{}\[\]<>«»\n]"
_READING = rf"(?:{_ESCAPE}|(?!\|){_SIGN})+"
_COUNT = r"[1-9][0-9]{0,2}"

TOKEN = re.compile(
    rf"""(?P<open>\[\[) | (?P<close>\]\])
    | \{{ (?P<unclear> {_READING} (?: \| {_READING} )* ) \}}
    | \[  (?P<unread> \? | {_COUNT} (?: - {_COUNT} )? ) \]
    | <   (?P<lost> \? | {_COUNT} ) >
    | «   (?P<kind> [a-z_]+ ) : (?P<symbol> (?: {_ESCAPE} | {_SIGN} )+ ) »
    | (?P<blank> \(vac\) | \n )
    | (?P<clear> (?: {_ESCAPE} | (?!\(vac\)) {_SIGN} )+ )""",
    re.VERBOSE,
)

REFUSED_SIGN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls, signs that turn the direction of writing round unseen, lone surrogates."""

EXPECTED = {
    "{": "{A} {3|8}",
    "[": "[2] [2-4] [?] [[ABC]]",
    "<": "<3> <?>",
    "«": "«logo:ABC»",
    "\\": r"\\ \{ \} \[ \] \< \> \« \» \| \(",
    "}": r"\}",
    "]": r"\]",
    ">": r"\>",
    "»": r"\»",
}
"""What may stand where one of these signs does not fit."""


def parse(text: str) -> Transcription:
    """Read `text`. Raises `BadTranscription`, a `BadLabel`, naming the position.

    `text` is in Unicode normal form C, since that is how it is stored; whoever reads the keyboard sees to it.
    """
    _refuse_signs(text)
    levels: list[list[Part]] = [[]]
    at = 0
    while at < len(text):
        token = TOKEN.match(text, at)
        if token is None:
            raise BadTranscription(text, EXPECTED[text[at]], at + 1)
        _take(token, levels)
        at = token.end()
    if len(levels) > 1:
        raise BadTranscription(text, "]]", at + 1)
    if not text:
        raise BadTranscription(text, "[?]", 1)
    return tuple(levels[0])


def _take(token: re.Match[str], levels: list[list[Part]]) -> None:
    match token.lastgroup:
        case "open":
            if len(levels) > DEEPEST:
                raise _refusal(token, r"\[\[")
            levels.append([])
        case "close":
            if len(levels) == 1 or not levels[-1]:
                raise _refusal(token, "[[ABC]]")
            removed = Removed(tuple(levels.pop()))
            levels[-1].append(removed)
        case _:
            levels[-1].append(_part(token))


def _part(token: re.Match[str]) -> Part:
    match token.lastgroup:
        case "clear":
            return Clear(_plain(token, token["clear"]))
        case "unclear":
            return Unclear(tuple(_plain(token, reading) for reading in _split(token["unclear"])))
        case "symbol":
            return Symbol(token["kind"], _plain(token, token["symbol"]))
        case "unread":
            return _unread(token)
        case "lost":
            return Lost(None if token["lost"] == "?" else int(token["lost"]))
        case _:
            return Blank(token["blank"])


def _unread(token: re.Match[str]) -> Unread:
    if token["unread"] == "?":
        return Unread(1, None)
    least, dash, most = token["unread"].partition("-")
    if dash and int(least) >= int(most):
        raise _refusal(token, EXPECTED["["])
    return Unread(int(least), int(most or least))


def _split(readings: str) -> list[str]:
    return re.findall(_READING, readings)


def _plain(token: re.Match[str], text: str) -> str:
    """`text` without its escapes. A combining mark may not open it: it would fall on the notation before it."""
    if unicodedata.category(text[0])[0] == "M":
        raise _refusal(token, QT_TRANSLATE_NOOP("transcription", "the letter that carries the mark"))
    return re.sub(r"\\(.)", r"\1", text)


def _refuse_signs(text: str) -> None:
    refused = REFUSED_SIGN.search(text)
    if refused:
        expected = QT_TRANSLATE_NOOP("transcription", "a visible sign, not a control character")
        raise BadTranscription(text, expected, refused.start() + 1)
    normal = unicodedata.normalize("NFC", text)
    if normal != text:
        same = next((at for at, (a, b) in enumerate(zip(text, normal, strict=False)) if a != b), len(normal))
        raise BadTranscription(text, QT_TRANSLATE_NOOP("transcription", "Unicode normal form C"), same + 1)


def _refusal(token: re.Match[str], expected: str) -> BadTranscription:
    return BadTranscription(token.string, expected, token.start() + 1)
