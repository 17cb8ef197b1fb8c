"""A passphrase is what a person says, not how a keyboard puts it into code points."""

import unicodedata


def spoken(passphrase: str) -> str:
    """The one form in which passphrases are compared and keys derived from them: Unicode normal form C.

    The same one typed on two keyboards may arrive composed or decomposed.
    """
    return unicodedata.normalize("NFC", passphrase)
