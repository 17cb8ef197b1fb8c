"""A stolen laptop: nothing of an encrypted mission is found by searching every byte of its disk."""

import base64
import os
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.mission import Mission
from fieldkit.mission.backup import backup
from fieldkit.mission.converting import convert
from fieldkit.model.photo import Photo
from fieldkit.packing.sealing import Sealed
from fieldkit.packing.slips import slip_of
from fieldkit.progress import silent
from fieldkit.store import thumbnails
from fieldkit.vault import RecoveryKey
from tests.adapters.pictures import LAT, LAT_REF, LON, LON_REF, MODEL, block
from tests.make import MISSION_PASSPHRASE, PASSPHRASE, Laptop, photo_bytes, vocabulary

KEY = RecoveryKey.new()
CAMERA, FILE, FOLDER = "Zyqwert 9000 Mk IV", "NADELBAUM_7781.JPG", "Mittsommerkarte"
NOTE, DESCRIPTION = "Der Schlüssel liegt 하나 unter dem Apfelbaum", "Quittengelb verschrumpelt"
WHERE = {LAT_REF: "N", LAT: [(57, 1), (21, 1), (4321, 100)], LON_REF: "W", LON: [(117, 1), (38, 1), (5432, 100)]}
LEAST = 12
"""Bytes of a picture that are looked for: fewer may occur by chance in what is random."""


@dataclass
class Disk:
    """The folders of a laptop that was stolen, and what must not be found on it."""

    laptop: Laptop
    folders: tuple[Path, ...]
    planted: dict[str, bytes] = field(default_factory=dict)

    def files(self) -> Iterator[Path]:
        for folder in self.folders:
            yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())

    def found(self) -> list[str]:
        """What is found after all, and where: in the names of files, or in what they hold."""
        return [
            f"{name} as {form} in {path.name}"
            for path in self.files()
            for data in (str(path).encode() + path.read_bytes(),)
            for name, needle in self.planted.items()
            for form, written in forms(needle)
            if written in data
        ]


def forms(needle: bytes) -> Iterator[tuple[str, bytes]]:
    """A text or other bytes, as they may be written."""
    yield "bytes", needle
    yield "hex", needle.hex().encode()
    yield "HEX", needle.hex().upper().encode()
    for before in range(3):  # in the midst of more, its digits depend on where it begins
        whole = base64.b64encode(b"\0" * before + needle)
        yield "base64", whole[4 if before else 0 : -4]
    try:
        text = needle.decode()
    except UnicodeDecodeError:
        return
    yield "UTF-16", text.encode("utf-16-le")
    yield "UTF-16 BE", text.encode("utf-16-be")
    yield "escaped", ascii(text)[1:-1].encode()


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disk]:
    """An encrypted mission through intake, recording, sealing and backup; what a person names lies elsewhere."""
    root, elsewhere = tmp_path_factory.mktemp("laptop"), tmp_path_factory.mktemp("elsewhere")
    with pytest.MonkeyPatch.context() as patch:
        (root / "tmp").mkdir()
        patch.setenv("TMPDIR", str(root / "tmp"))
        patch.setattr(tempfile, "tempdir", None)
        before = os.umask(0)  # whoever may read a file is told by its mode alone
        try:
            laptop = Laptop(root, "P-01", recovery=KEY)
            (laptop.profile.folder / "fonts").unlink()
            yield worked(laptop, elsewhere, Disk(laptop, (root,)))
        finally:
            os.umask(before)


def worked(laptop: Laptop, elsewhere: Path, disk: Disk) -> Disk:
    picture, card = photo_bytes(77, exif=b"Exif\0\0" + block({MODEL: CAMERA}, gps=WHERE)), elsewhere / FOLDER
    card.mkdir()
    (card / FILE).write_bytes(picture)
    with laptop.found() as mission:
        laptop.take_in(mission, elsewhere, thumbnails=True)
        item = laptop.item(mission, description=DESCRIPTION, host_number="ZX-неведомо-44")
        recording.add_note(mission, vocabulary(), item.id, NOTE)
        row, photo = recording.find_item(mission, item.label), recording.find_photo(mission, "P-A0001")
        recording.link_photos(mission, vocabulary(), row, [photo], "close_scale")
        sealed = laptop.seal(mission, folder=elsewhere)
        slip_of(mission, vocabulary(), sealed.path)
        (laptop.root / "stick").mkdir()
        backup(mission, laptop.root / "stick", silent)
        disk.planted |= planted(mission, photo, picture, sealed)
    return disk


def planted(mission: Mission, photo: Photo, picture: bytes, sealed: Sealed) -> dict[str, bytes]:
    """What stands in the mission, by what it is."""
    held, position = mission.covering.secrets, photo.capture and photo.capture.position
    with thumbnails.opened(mission.thumbnails) as database:
        small = thumbnails.picture(database, photo.sha256, 512)
    assert small is not None
    assert position is not None
    texts = {
        "note": NOTE,
        "description": DESCRIPTION,
        "camera": CAMERA,
        "file": FILE,
        "folder": FOLDER,
        "host number": "неведомо",
        "latitude": position.lat,
        "longitude": position.lon,
        "title": mission.info.title,
        "content": photo.sha256,
        "packet": sealed.zip,
        "passphrase": PASSPHRASE,
        "mission passphrase": MISSION_PASSPHRASE,
        "daily": held.daily,
        "recovery": KEY.line[16:],
    }
    data = {"content in bytes": bytes.fromhex(photo.sha256), "root": held.root}
    for name, whole in {"picture": picture, "small picture": small}.items():
        places = range(len(whole) // 4, len(whole) - LEAST, len(whole) // 5)
        data |= {f"{name} at {at}": whole[at : at + LEAST] for at in places}
    return data | {name: text.encode() for name, text in texts.items()}


def test_the_search_finds_what_is_there(disk: Disk, tmp_path: Path) -> None:
    for number, (name, needle) in enumerate(disk.planted.items()):
        for form, written in forms(needle):
            (tmp_path / "file").write_bytes(b"before" + written + b"after")
            found = Disk(disk.laptop, (tmp_path,), {name: needle}).found()
            assert f"{name} as {form} in file" in found, number


def test_nothing_of_the_mission_is_found_on_the_disk(disk: Disk) -> None:
    assert len(list(disk.files())) > 20
    assert disk.found() == []


def test_in_a_plain_copy_of_it_the_same_search_finds_it_all(disk: Disk, tmp_path: Path) -> None:
    with disk.laptop.open() as mission:
        plain = convert(mission, tmp_path / "plain", None, silent)
    found = {one.partition(" as ")[0] for one in Disk(disk.laptop, (plain,), disk.planted).found()}
    assert disk.planted.keys() - found == {"passphrase", "mission passphrase", "root", "daily", "recovery"}


def test_nobody_but_its_owner_may_open_any_of_it(disk: Disk) -> None:
    inside = [disk.laptop.folder, disk.laptop.profile.folder, disk.laptop.root / "stick" / disk.laptop.folder.name]
    every = [path for folder in inside for path in (folder, *folder.rglob("*"))]
    assert [path for path in every if stat.S_IMODE(path.stat().st_mode) & 0o077] == []
