"""The BagIt profile of packets (BagIt Profiles 1.3.0), as `meta/profile.json` holds it."""

from typing import Final

from msgspec import json

from fieldkit.packet.bag import PROFILE_ID

_ALGORITHMS = ["sha256", "sha512"]
_ONCE = {"required": True, "repeatable": False}

_PROFILE = {
    "BagIt-Profile-Info": {
        "BagIt-Profile-Identifier": PROFILE_ID,
        "BagIt-Profile-Version": "1.3.0",
        "Source-Organization": "fieldkit",
        "External-Description": "Evidence packet: originals, records, custody log and signatures",
        "Version": "1",
    },
    "Bag-Info": {
        "BagIt-Profile-Identifier": _ONCE | {"values": [PROFILE_ID]},
        "External-Identifier": _ONCE,
        "Bagging-Date": _ONCE,
        "Payload-Oxum": _ONCE,
        "Bag-Software-Agent": _ONCE,
    },
    "Accept-BagIt-Version": ["1.0"],
    "Serialization": "optional",
    "Accept-Serialization": ["application/zip"],
    "Allow-Fetch.txt": False,
    "Manifests-Required": _ALGORITHMS,
    "Manifests-Allowed": _ALGORITHMS,
    "Tag-Manifests-Required": _ALGORITHMS,
    "Tag-Manifests-Allowed": _ALGORITHMS,
    "Tag-Files-Required": [
        "VERIFY.txt",
        "meta/clock.json",
        "meta/profile.json",
        "meta/software.json",
        "seal.txt",
        "signatures/SHA256SUMS",
        "trust/chain.pem",
    ],
    "Tag-Files-Allowed": [
        "VERIFY.txt",
        "bag-info.txt",
        "bagit.txt",
        "custody/*",
        "meta/*.json",
        "seal.txt",
        "signatures/*",
        "trust/*.pem",
    ],
}

PROFILE_JSON: Final = json.format(json.encode(_PROFILE), indent=1) + b"\n"
