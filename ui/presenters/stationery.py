"""What a person says of all files of a card at once, before they come."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stationery:
    """As `Source.stated` and `Said.stated` of the core take it; empty where nothing is said.

    `acquisition` is how the files were come by, `origin` from whom; `unknown` is a term of the list `uk`, where
    that cannot be said, and so is `nobody` for the `photographer`, who is a code. `site` and `clock` are a person's
    words, `tags` terms.
    """

    acquisition: str = ""
    origin: str = ""
    unknown: str = ""
    document: str = ""
    photographer: str = ""
    nobody: str = ""
    site: str = ""
    clock: str = ""
    tags: tuple[str, ...] = ()
