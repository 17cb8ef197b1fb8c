"""Which files a packet holds, and how they are named (docs/packet-format.md, 2). Anything else is refused."""

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

REPORT = "data/report/summary.pdf"
INSTRUCTIONS = "VERIFY.txt"
META = "meta/"

ALWAYS = frozenset(
    {
        *(f"{kind}-{algorithm}.txt" for kind in ("manifest", "tagmanifest") for algorithm in ("sha256", "sha512")),
        *("VERIFY.txt", "bagit.txt", "bag-info.txt", "seal.txt", "signatures/SHA256SUMS", "trust/chain.pem"),
        *("meta/clock.json", "meta/profile.json", "meta/software.json"),
        *("data/disclosure/leaves.jsonl", REPORT),
    }
)
"""Files that no packet lacks."""


PHOTOS, FILES = "data/photos/", "data/files/"
ORIGINALS = (PHOTOS, FILES)
"""Where originals stand: photographs apart from other files."""

RECORDS = "data/records/"
SIGNATURES = "signatures/"
SUMS = "signatures/SHA256SUMS"
CHAIN = "trust/chain.pem"


def original_path(kind: str, sha256: str, extension: str) -> str:
    """Where an original stands: by content, so that the camera's name for it does not matter."""
    return f"{PHOTOS if kind == 'photo' else FILES}{original_name(sha256)}.{extension}"


def original_name(sha256: str) -> str:
    """What an original is called, without its extension: the first half of its SHA-256."""
    return sha256[:32]


def records_path(table: str) -> str:
    """Where the records of a table stand."""
    return f"{RECORDS}{table}.jsonl"


def log_path(stream: str, ending: str = "jsonl") -> str:
    """Where a file of a stream stands: its envelopes, or what else `ending` names."""
    return f"custody/{stream}.{ending}"


def device_path(device: str) -> str:
    """Where the certificate of a device stands, by the SHA-256 of its public key (DER SPKI)."""
    return f"trust/device-{device[:16]}.pem"


def signature_path(role: str, certificate: str) -> str:
    """Where the signature of a signer stands, by the SHA-256 of the certificate (DER)."""
    return f"{SIGNATURES}{role}-{certificate[:8]}.p7s"


def has_place(path: str) -> bool:
    """Does a packet have a place for a file of this name?"""
    return _FILES.fullmatch(path) is not None


def streams_of(paths: Iterable[str]) -> list[str]:
    """The streams of the log that any of the files under custody/ belong to, sorted."""
    return sorted({match[1] for match in map(_STREAM.fullmatch, paths) if match})
