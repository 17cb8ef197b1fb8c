"""Marks text for translation without a window toolkit."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return `text` unchanged.

    The extractor recognises the *name* of this function, so a literal that passes through it lands in
    the translation files; whoever shows the text translates it under the same `context`.
    """
    del context
    return text
