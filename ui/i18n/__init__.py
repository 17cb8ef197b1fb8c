"""Words in the language of the reader: `translate` for texts that stand here, `said` for those marked elsewhere."""

from collections.abc import Iterable, Mapping
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from fieldkit.quantity import Figure

LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2066", "\u2068", "\u2069"
UNMARKED = str.maketrans("", "", LEFT_TO_RIGHT_ISOLATE + FIRST_STRONG_ISOLATE + POP_ISOLATE)
WORD_JOINER = "\u2060"

TURNING, BREAKING = (
    {ord(sign): f"‹U+{ord(sign):04X}›" for sign in signs}
    for signs in ("\u202a\u202b\u202c\u202d\u202e", "\n\r\x0b\x0c\x85\u2028\u2029")
)
"""Signs that turn what follows around, signs that begin a line, and how they are spelled."""

REASONED = frozenset({"why", "what"})
"""Facts that are no names but clauses, marked in the core themselves."""

REASONS = (
    "canon",
    "capture",
    "custody",
    "imaging",
    "keys",
    "measure",
    "merge",
    "mission",
    "originals",
    "packet",
    "packing",
    "problem",
    "quantity",
    "receipt",
    "store",
    "theme",
    "transcription",
    "vocabulary",
)
"""The contexts of such clauses."""

MOST_LETTERS = 32
"""Letters of a button that shows a text of somebody else."""


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language of the window; `%n` becomes `n`. Facts are put in afterwards with `.format`.

    Arguments must be literals, but for `n`, and positional: the texts are collected by reading the code.
    """
    words = QCoreApplication.translate(context, text, comment, n)
    return _ordered(words, english=words == text or (n >= 0 and not _has_leftward_letters(words)))


def said(context: str, text: str, facts: Mapping[str, object] | None = None) -> str:
    """A text that was marked under `context`, in the language of the window, with `facts` put in by name.

    Clauses among the facts are translated as well. Without `facts` braces stay as they are.
    """
    words = QCoreApplication.translate(context, text)
    words = _ordered(words, english=words == text)
    return words if facts is None else words.format_map({name: _shown(name, fact) for name, fact in facts.items()})


def listed(words: Iterable[str]) -> str:
    """Several things in one line, one after another."""
    return translate("list", ", ").join(words)


def isolated(figure: str) -> str:
    """A figure with its unit, which keeps its order inside right-to-left text (Unicode Bidirectional Algorithm)."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{disarmed(figure)}{POP_ISOLATE}"


def figure_words(figure: Figure) -> str:
    """A measured figure as it is read: value, unit, interval; for example `189.0 mm (95 %: 187.1–190.9 mm)`."""
    words = said("quantity", figure.template(), figure.facts())
    return isolated(words) if figure.low and figure.high else words


def figure_brief(figure: Figure) -> str:
    """A measured figure where there is little room: value, unit, ends of the interval; `189.0 mm (187.1–190.9)`."""
    if figure.high is None:
        words = translate("quantity", "{value}{unit} (≥ {low})")
    elif figure.low is None:
        words = translate("quantity", "{value}{unit} (≤ {high})")
    else:
        words = translate("quantity", "{value}{unit} ({low}–{high})")
    return isolated(words.format(**figure.facts()))


def apart(text: str) -> str:
    """A text of any script, which keeps its own order amid any other; without letters, that of figures."""
    return f"{FIRST_STRONG_ISOLATE}{disarmed(text)}{POP_ISOLATE}"


def disarmed(text: str) -> str:
    """A stranger's `text` with its letters in their order: what would turn them around is spelled out, as in the
    report, for `photo\u202egpj.exe` is no JPEG."""
    return text if text.isascii() else text.translate(TURNING)


def one_line(text: str) -> str:
    """The same on one line: a break in it is spelled out too."""
    return disarmed(text).translate(BREAKING)


def entitled(text: str) -> str:
    """`text` as the title of a button or a menu, where Qt would take `&` for the mark of a key."""
    return text.replace("&", "&&")


def shortened(text: str) -> str:
    """A stranger's `text` on one line of a button; what is too long for that without its middle."""
    line = " ".join(text.split())
    return line if len(line) <= MOST_LETTERS else f"{line[: MOST_LETTERS - 8]}…{line[-7:]}"


def bare(text: str) -> str:
    """`text` without the marks of `isolated` and `apart`, for what is typed on or pasted elsewhere."""
    return text.translate(UNMARKED)


def plain(text: str) -> str:
    """A stranger's `text` for a tooltip, which Qt would take for rich text if it looked like it."""
    return disarmed(text).replace("<", f"<{WORD_JOINER}").replace("&", f"&{WORD_JOINER}")


def _ordered(words: str, *, english: bool) -> str:
    """English where nothing else is to be had, with its full stop at its own end."""
    return isolated(words) if english and _leftwards() else words


def _has_leftward_letters(words: str) -> bool:
    return any(bidirectional(letter) in {"R", "AL"} for letter in words)


def _leftwards() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _shown(name: str, fact: object) -> object:
    if not isinstance(fact, str):
        return fact
    words = _reason(fact) if name in REASONED else fact
    if _leftwards():
        return apart(words)  # names keep their order, and that of the sentence
    return disarmed(words)


def _reason(clause: str) -> str:
    """The translation of a clause that stands in one of the contexts as it is; else the clause."""
    found = (QCoreApplication.translate(context, clause) for context in REASONS)
    return next((words for words in found if words != clause), clause)
