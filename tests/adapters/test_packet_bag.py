"""A packet is a bag, by our own reading and by that of the library that others use."""

from hashlib import sha256, sha512
from pathlib import Path

import bagit
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import json

from fieldkit.errors import Malformed
from fieldkit.packet.bag import BAGIT_TXT, PROFILE_ID, BagInfo, format_bag_info, parse_bag_info
from fieldkit.packet.manifest import format_manifest
from fieldkit.packet.profile import PROFILE_JSON
from tests.adapters.packet_samples import FILES, NAME, write_folder

INFO = BagInfo(packet=NAME, date="2026-11-23", size=31, count=2, agent="fieldkit 0.1.0")
TEXT = format_bag_info(INFO)
INFOS = st.builds(
    BagInfo,
    packet=st.just(NAME),
    date=st.dates().map(str),
    size=st.integers(0, 2**50),
    count=st.integers(0, 200_000),
    agent=st.from_regex(r"[!-~]+( [!-~]+){0,3}", fullmatch=True),
)


def write_bag(folder: Path) -> Path:
    """A bag of `FILES`, from our own functions alone."""
    payload = {path: content for path, content in FILES.items() if path.startswith("data/")}
    info = BagInfo(NAME, "2026-11-23", sum(map(len, payload.values())), len(payload), "fieldkit 0.1.0")
    tags = {
        "VERIFY.txt": FILES["VERIFY.txt"],
        "bag-info.txt": format_bag_info(info),
        "bagit.txt": BAGIT_TXT,
        "meta/profile.json": PROFILE_JSON,
    }
    tags |= listed("manifest", payload)
    return write_folder(folder, payload | tags | listed("tagmanifest", tags) | {"seal.txt": b""})


def listed(kind: str, files: dict[str, bytes]) -> dict[str, bytes]:
    return {
        f"{kind}-{name}.txt": format_manifest({path: algorithm(data).hexdigest() for path, data in files.items()})
        for name, algorithm in (("sha256", sha256), ("sha512", sha512))
    }


def test_the_library_of_congress_accepts_our_bag(tmp_path: Path) -> None:
    bag = bagit.Bag(str(write_bag(tmp_path / NAME)))
    assert bag.validate()
    assert (bag.version_info, sorted(bag.algorithms)) == ((1, 0), ["sha256", "sha512"])
    assert bag.info["External-Identifier"] == NAME


def test_the_library_of_congress_refuses_our_bag_with_one_byte_changed(tmp_path: Path) -> None:
    folder = write_bag(tmp_path / NAME)
    (folder / "data/photos/0a.jpg").write_bytes(b"\xff\xd9 not quite a photograph")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(folder)).validate()


@given(info=INFOS)
def test_what_was_said_of_the_bag_is_what_is_read(info: BagInfo) -> None:
    assert parse_bag_info(format_bag_info(info), "bag-info.txt") == info


@given(at=st.integers(0, len(TEXT) - 1), byte=st.integers(0, 255))
def test_what_is_read_would_be_written_the_same(at: int, byte: int) -> None:
    data = TEXT[:at] + bytes([byte]) + TEXT[at + 1 :]
    try:
        found = parse_bag_info(data, "bag-info.txt")
    except Malformed:
        return
    assert format_bag_info(found) == data


@pytest.mark.parametrize(
    ("before", "after", "code", "line"),
    [
        (b"Identifier: urn", b"Identifier:  urn", "line", 1),
        (b"Identifier: PKT", b"identifier: PKT", "line", 2),
        (b"2026-11-23", b"23.11.2026", "line", 3),
        (b"31.2", b"031.2", "line", 4),
        (b"31.2", b"31", "line", 4),
        (b"fieldkit 0.1.0\n", b"fieldkit 0.1.0 \n", "line", 5),
        (b"fieldkit 0.1.0\n", b"fieldkit 0.1.0\nContact-Name: P-01\n", "surplus", 6),
        (b"Bag-Software-Agent: fieldkit 0.1.0\n", b"", "missing", 5),
        (b"0.1.0\n", b"0.1.0", "ending", 5),
        (b"\nExternal", b"\r\nExternal", "line", 1),
        (b"fieldkit", "f\u00efeldkit".encode(), "ascii", 5),
    ],
)
def test_every_liberty_is_refused_in_its_line(before: bytes, after: bytes, code: str, line: int) -> None:
    assert TEXT.count(before) == 1
    with pytest.raises(Malformed) as caught:
        parse_bag_info(TEXT.replace(before, after), "bag-info.txt")
    assert (caught.value.code, caught.value.line) == (code, line)


def test_an_empty_text_lacks_its_first_line() -> None:
    with pytest.raises(Malformed) as caught:
        parse_bag_info(b"", "bag-info.txt")
    assert (caught.value.code, caught.value.line) == ("missing", 1)


def test_the_profile_demands_what_the_format_promises() -> None:
    profile = json.decode(PROFILE_JSON)
    assert profile["BagIt-Profile-Info"]["BagIt-Profile-Identifier"] == PROFILE_ID
    assert [line.partition(":")[0] for line in TEXT.decode().splitlines()] == list(profile["Bag-Info"])
    assert profile["Allow-Fetch.txt"] is False
    for kind in ("Manifests-Required", "Manifests-Allowed", "Tag-Manifests-Required", "Tag-Manifests-Allowed"):
        assert profile[kind] == ["sha256", "sha512"]
