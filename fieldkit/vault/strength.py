"""What can honestly be said of a passphrase: how many signs a stranger must guess, not where they come from."""

from enum import Enum

FEW, MANY = 10, 18
"""Letters below which all passphrases can be tried, and from which on none can that was not taken from anywhere.

One try takes about a second (`wrapping.STANDING_COST`). Whoever has a thousand machines for a year makes 3e10
tries: all of 6 or 7 letters, some of what people make of 10. Eighteen are four words or more.
"""
VARIED = 7
"""The fewest different signs of one that is not typed by holding a key."""


class Strength(Enum):
    """How long a passphrase stands against somebody who has the laptop."""

    WEAK = "weak"
    FAIR = "fair"
    LONG = "long"


def strength(passphrase: str) -> Strength:
    """What its length and its signs say; whether it is a saying or a name, nobody here can know."""
    if len(passphrase) < FEW or len(set(passphrase)) < VARIED or passphrase.isdigit():
        return Strength.WEAK
    return Strength.LONG if len(passphrase) >= MANY else Strength.FAIR
