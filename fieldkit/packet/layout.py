"""Which files a packet holds (docs/packet-format.md, 2). A list of what is allowed: anything else is refused."""

import re
from collections.abc import Iterable

_FILES = re.compile(
    r"data/(?:photos|files)/[0-9a-f]{32}[.][a-z0-9]{1,8}"
    r"|data/records/[a-z_]{1,32}[.]jsonl|data/report/summary[.]pdf|data/disclosure/leaves[.]jsonl"
    r"|custody/[0-9a-f]{32}[.](?:jsonl|bodies[.]jsonl|checkpoint|previous|consistency)"
    r"|trust/(?:chain|device-[0-9a-f]{16})[.]pem|meta/(?:clock|profile|software)[.]json"
    r"|(?:VERIFY|bagit|bag-info|(?:tag)?manifest-sha(?:256|512)|seal)[.]txt"
    r"|signatures/(?:SHA256SUMS|(?:hq|monitor|second)-[0-9a-f]{8}[.]p7s)"
)
_STREAM = re.compile(r"custody/([0-9a-f]{32})[.].+")

ALWAYS = frozenset(
    {
        *(f"{kind}-{algorithm}.txt" for kind in ("manifest", "tagmanifest") for algorithm in ("sha256", "sha512")),
        *("VERIFY.txt", "bagit.txt", "bag-info.txt", "seal.txt", "signatures/SHA256SUMS", "trust/chain.pem"),
        *("meta/clock.json", "meta/profile.json", "meta/software.json"),
        *("data/disclosure/leaves.jsonl", "data/report/summary.pdf"),
    }
)
"""Files that no packet lacks."""


def has_place(path: str) -> bool:
    """Does a packet have a place for a file of this name?"""
    return _FILES.fullmatch(path) is not None


def streams_of(paths: Iterable[str]) -> list[str]:
    """The streams of the log that any of the files under custody/ belong to, sorted."""
    return sorted({match[1] for match in map(_STREAM.fullmatch, paths) if match})
