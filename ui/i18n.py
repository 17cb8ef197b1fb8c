"""Words in the language of the reader: `translate` for texts, `isolated` for figures inside them."""

from PySide6.QtCore import QCoreApplication

LEFT_TO_RIGHT_ISOLATE, POP_ISOLATE = "\u2066", "\u2069"
WORD_JOINER = "\u2060"


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the language of the window; `%n` becomes `n`. Facts are put in afterwards with `.format`.

    Arguments must be literals, and positional: the extractor looks for this function by its name.
    """
    return QCoreApplication.translate(context, text, comment, n)


def isolated(figure: str) -> str:
    """A figure with its unit, which keeps its order inside right-to-left text (Unicode Bidirectional Algorithm)."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{figure}{POP_ISOLATE}"


def plain(text: str) -> str:
    """A stranger's `text` for a tooltip, which Qt would take for rich text if it looked like it."""
    return text.replace("<", f"<{WORD_JOINER}").replace("&", f"&{WORD_JOINER}")
