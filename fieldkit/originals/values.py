"""What the store of originals says of the files it takes and holds."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from fieldkit.canon import Digest
from fieldkit.vault.stamp import Stamp
from fieldkit.when import Utc


@dataclass(frozen=True, slots=True)
class Content:
    """What one reading of a file gave: its digest, its size in bytes, its first mebibyte."""

    sha256: Digest
    size: int
    head: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """A whole copy on its way to the medium; no `temporary` where the store holds the content already.

    `modified` is what the source said of itself. `past_cache` says how that which the store holds was read just
    now, as in `Staged`. `whole` holds the bytes of a file that was read in one piece; `durable` tells that nothing
    need be done for it. What lies on the medium is compared with `stamp`, where there is one, else by its content.
    """

    content: Content
    modified: Utc | None
    temporary: Path | None
    past_cache: bool = False
    whole: bytes | None = None
    durable: bool = False
    stamp: Stamp | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Staged:
    """A durable copy that waits for its name; no `temporary` where the store held the content already.

    `past_cache`: the check of the copy came from the medium for certain; otherwise the system may have answered
    from its cache. `differs`: the medium gave back something else than was read from the source.
    """

    content: Content
    modified: Utc | None
    past_cache: bool
    temporary: Path | None
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """An original in the store; `seen_before` if its content was there already. The rest as in `Staged`."""

    sha256: Digest
    size: int
    head: bytes
    modified: Utc | None
    past_cache: bool
    seen_before: bool

    @classmethod
    def of(cls, staged: Staged, *, seen_before: bool) -> "Kept":
        """The original that a staged copy became."""
        content = staged.content
        return cls(content.sha256, content.size, content.head, staged.modified, staged.past_cache, seen_before)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an original was found. `found` is the digest read, `why` the reason where nothing could be read.

    `past_cache` as in `Staged`; it says how the file was read, not how it was found.
    """

    state: Literal["sound", "changed", "missing", "unreadable"]
    found: Digest | None = None
    why: str = ""
    past_cache: bool = field(default=False, compare=False)
