"""`data/disclosure/leaves.jsonl`: the payload as leaves of the tree whose root stands in the seal."""

from typing import Annotated

from msgspec import Meta, Struct

LEAVES = "data/disclosure/leaves.jsonl"


class Leaf(Struct, frozen=True, forbid_unknown_fields=True):
    """One line: a file under data/, with a salt that keeps its hash from being guessed when it is withheld."""

    bytes: Annotated[int, Meta(ge=0)]
    path: str
    salt: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
