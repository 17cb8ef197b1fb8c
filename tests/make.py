"""Builders: real missions, photographs and packets in a folder of the test, with cheap keys and a steady clock."""

import hashlib
import io
import os
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

from fieldkit import intake, recording
from fieldkit.checking import Checked, check_packet
from fieldkit.keys.authority import open_authority
from fieldkit.keys.certificates import to_pem
from fieldkit.keys.profile import Profile
from fieldkit.keys.requests import make_request
from fieldkit.merging import Merged, merge
from fieldkit.mission import Hands, Mission
from fieldkit.mission.check import check
from fieldkit.mission.converting import convert
from fieldkit.mission.covering import Locking
from fieldkit.mission.founding import Founding, found_mission, join
from fieldkit.mission.inviting import invite
from fieldkit.mission.opening import open_mission
from fieldkit.model.item import Item
from fieldkit.packet.read import open_packet
from fieldkit.packing.sealing import Sealed, seal_packet
from fieldkit.progress import silent
from fieldkit.vault import RecoveryKey, Secrets, Vault
from fieldkit.vault.wrapping import Cost
from fieldkit.vocabulary import Vocabulary, load
from fieldkit.when import Reading

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "cold hands"
MISSION_PASSPHRASE = "warm socks"
ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"
FONTS = ROOT / "build" / "test-fonts"
"""Where all laptops keep cut fonts, in this run and the next: cutting them takes longer than most tests."""


@dataclass
class SteadyClock:
    """A clock that moves one second a look; it stands long enough after `notBefore` of every certificate."""

    seconds: int = 0

    def read(self) -> Reading:
        """The next second of 2 March 2026."""
        self.seconds += 1
        hours, rest = divmod(self.seconds, 3600)
        wall = f"2026-03-02T{8 + hours:02d}:{rest // 60:02d}:{rest % 60:02d}Z"
        return Reading(wall=wall, tz="+02:00", boot="boot-1", mono_ms=self.seconds * 1000)


@dataclass
class Counter:
    """Bytes that look random enough and are the same in every run; `salt` tells laptops apart."""

    salt: int = 0
    state: int = 0

    def __call__(self, count: int, /) -> bytes:
        """The next `count` bytes."""
        self.state += 1
        return hashlib.shake_128(f"{self.salt}/{self.state}".encode()).digest(count)


def vocabulary() -> Vocabulary:
    """The shipped vocabularies."""
    return load(RESOURCES / "vocabularies")


def photo_bytes(seed: int = 0, size: tuple[int, int] = (64, 48), kind: str = "JPEG", **options: Any) -> bytes:
    """A small real picture file of noise, the same for the same `seed` alone."""
    picture = Image.frombytes("RGB", size, hashlib.shake_128(str(seed).encode()).digest(3 * size[0] * size[1]))
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def card(folder: Path, count: int = 3, start: int = 0) -> Path:
    """A folder of `count` photographs named like a camera's."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(start, start + count):
        (folder / f"DSC_{number:04d}.JPG").write_bytes(photo_bytes(number))
    return folder


@dataclass
class Laptop:
    """One person at one laptop: a profile, and the mission folder once there is one."""

    root: Path
    person: str
    clock: SteadyClock = field(default_factory=SteadyClock)
    chance: Any = None
    profile_folder: Path | None = None
    recovery: RecoveryKey | None = None
    """Opens its mission, which is encrypted then; without one it is plain."""

    def __post_init__(self) -> None:
        self.profile = Profile(self.profile_folder or self.root / "profile", cost=CHEAP)
        if self.person not in self.profile.people():
            self.profile.new_person(self.person, PASSPHRASE)
            FONTS.mkdir(parents=True, exist_ok=True)
            (self.profile.folder / "fonts").symlink_to(FONTS)
        self.hands = Hands(self.profile, self.clock, self.chance or Counter(sum(map(ord, str(self.root)))))

    @property
    def folder(self) -> Path:
        """The mission folder."""
        return self.root / "mission.fieldkit"

    @property
    def locking(self) -> Locking | None:
        """How its mission is locked."""
        return Locking(MISSION_PASSPHRASE, self.recovery) if self.recovery else None

    def found(self, *, sample: bool = False, code: str = "XX-2024-AA-001") -> Mission:
        """Make a mission with a CA of its own, and one case."""
        founding = Founding(code, "Sample mission", "hm.unclassified", sample, self.person, locking=self.locking)
        mission = found_mission(self.folder, founding, PASSPHRASE, self.hands)
        recording.add_case(mission, code, "A case")
        return mission

    def copied(self, root: Path) -> "Laptop":
        """A copy of the mission folder, as from a backup, that the same person goes on with at the same laptop."""
        shutil.copytree(self.folder, root / self.folder.name)
        return Laptop(root, self.person, SteadyClock(3600), Counter(5), self.profile.folder)

    def cloned(self, root: Path) -> "Laptop":
        """A copy of everything, profile and keys too, as of a whole disk."""
        shutil.copytree(self.root, root, symlinks=True)
        return Laptop(root, self.person, SteadyClock(3600), Counter(5))

    def open(self, *, write: bool = True) -> Mission:
        """Open the mission again."""
        return open_mission(self.folder, self.hands, write=write, unlock=unlocked)

    def invitation_for(self, guest: "Laptop", letter: str) -> bytes:
        """What the lead hands to `guest`."""
        with self.open() as mission:
            return self.invite(mission, guest.request(), letter)

    def request(self) -> bytes:
        """What a guest hands to the lead."""
        return make_request(self.profile.person(self.person, PASSPHRASE), self.profile.device())

    def invite(self, mission: Mission, request: bytes, letter: str, *recipients: str) -> bytes:
        """Answer a request, with the CA that lies on this laptop."""
        authority = open_authority(self.profile.authority_folder(mission.info.id), PASSPHRASE)
        signer = self.profile.signer(mission.info.id, self.person, PASSPHRASE, self.clock)
        return invite(mission, request, letter, authority, signer, recipients)

    def join(self, invitation: bytes) -> Mission:
        """Make the mission folder of an invited laptop."""
        return join(self.folder, invitation, "invitation", PASSPHRASE, self.hands, self.locking)

    def take_in(self, mission: Mission, folder: Path, *, thumbnails: bool = False) -> intake.Outcome:
        """Bring a folder in."""
        return intake.take_in(mission, intake.Source(folder), silent, thumbnails=thumbnails)

    def item(self, mission: Mission, **stated: object) -> recording.Made:
        """Record an item."""
        return recording.add_item(mission, vocabulary(), {"hazard": "none_observed", **stated})

    def seal(self, mission: Mission, chosen: Sequence[Item] = (), folder: Path | None = None) -> Sealed:
        """Seal a packet."""
        signer = self.profile.signer(mission.info.id, self.person, PASSPHRASE, self.clock)
        return seal_packet(mission, vocabulary(), {"monitor": signer}, chosen, silent, folder=folder)

    def merge(self, mission: Mission, packet: Path) -> Merged:
        """Merge a packet."""
        return merge(mission, packet, silent)

    def check(self, packet: Path, mission_id: str) -> Checked:
        """Check a packet against the root that this laptop trusts."""
        with open_packet(packet) as opened:
            return check_packet(opened, self.profile.roots(mission_id), silent, clock=self.clock)

    def root_pem(self, mission_id: str, target: Path) -> Path:
        """Write the trusted root for openssl."""
        target.write_bytes(to_pem(*self.profile.roots(mission_id)))
        return target


def unlocked(vault: Vault) -> Secrets:
    """What the passphrase of an encrypted mission gives."""
    return vault.by_passphrase(MISSION_PASSPHRASE)


def killed_copy(laptop: Laptop, target: Path) -> Path:
    """What is left of a plain copy of the mission whose program was killed at its second original."""
    pid = os.fork()
    if pid == 0:
        with laptop.open() as mission:
            convert(mission, target, None, lambda step: os._exit(1) if step.done else None)
        os._exit(0)
    os.waitpid(pid, 0)
    (left,) = target.parent.glob(f"{target.name}.fieldkit.*.part")
    return left


def act_as(mission: Mission, person: str) -> None:
    """From here on `person` acts, without having signed for it."""
    assert mission.pen is not None
    mission.pen = replace(mission.pen, actor=person)


def disproved(mission: Mission) -> list[str]:
    """What `mission check` disproves."""
    return [str(finding) for finding in check(mission, silent) if finding.verdict == "disproved"]


def team(folder: Path, *guests: str) -> tuple[Laptop, ...]:
    """A lead and invited guests, P-02 unless named, lettered from B on, headquarters Q; all missions closed."""
    lead = Laptop(folder / "lead", "P-01")
    lead.found().close()
    joined = [lead]
    for number, person in enumerate(guests or ("P-02",)):
        guest = Laptop(folder / person, person)
        letter = "Q" if person.startswith("HQ-") else chr(ord("B") + number)
        guest.join(lead.invitation_for(guest, letter)).close()
        joined.append(guest)
    return tuple(joined)


def sealed_packet(folder: Path, photographs: int = 2, *, sample: bool = False) -> tuple[Laptop, Sealed, str]:
    """A laptop, a packet that it sealed, and the mission's id: photographs, an item, a tag, a note."""
    laptop = Laptop(folder, "P-01")
    with laptop.found(sample=sample) as mission:
        laptop.take_in(mission, card(folder / "card", photographs))
        made = laptop.item(mission, material=["steel"], description="A bent ring")
        recording.tag(mission, vocabulary(), made.id, ["dmg.bent"])
        recording.add_note(mission, vocabulary(), made.id, "Seen from the north")
        item = recording.find_item(mission, made.label)
        recording.link_photos(
            mission, vocabulary(), item, [recording.find_photo(mission, "P-A0001")], "close_scale"
        )
        return laptop, laptop.seal(mission), mission.info.id


def files(sealed: Sealed) -> dict[str, bytes]:
    """Every file of a packet by its path."""
    with zipfile.ZipFile(sealed.path) as archive:
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


def printed(sealed: Sealed) -> str:
    """The text of a packet's report."""
    document = pypdfium2.PdfDocument(files(sealed)["data/report/summary.pdf"])
    return "\n".join(page.get_textpage().get_text_range() for page in document)
