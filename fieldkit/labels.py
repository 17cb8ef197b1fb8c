"""Marks text for translation without a window toolkit."""

from collections.abc import Callable

Speak = Callable[[str, str], str]
"""Gives a marked text, named by its context and its English words, in the language of whoever reads it."""

Shown = Callable[[str], str]
"""Gives a text that people or files gave as it may be shown where it is read."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` unchanged.

    The extractor recognises the *name* of this function, so a literal that passes through it lands in
    the translation files; whoever shows the text translates it under the same `context`.
    """
    del context
    return text


def in_english(_: str, text: str) -> str:
    """A marked text as it was written: a `Speak`."""
    return text


def as_given(text: str) -> str:
    """The text itself: a `Shown`."""
    return text
