"""How a laptop comes to a mission: the lead founds it, others join by a signed invitation."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from fieldkit.canon import digest
from fieldkit.errors import OneForBoth, Refused
from fieldkit.errors.joining import JOINED
from fieldkit.keys.authority import found_authority
from fieldkit.keys.certificates import fingerprint, to_pem
from fieldkit.keys.identity import Person
from fieldkit.keys.profile import Profile
from fieldkit.keys.requests import make_request
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.covering import Locking, refuse_one_for_both
from fieldkit.mission.hands import Hands
from fieldkit.mission.inviting import read_invitation
from fieldkit.mission.opening import create, writer
from fieldkit.mission.place import new_place
from fieldkit.mission.unit import Mission
from fieldkit.mission.values import Draft, Info
from fieldkit.model.mission import Handling, MissionJoin, MissionOpen
from fieldkit.numbering import parse_case, parse_letter
from fieldkit.vault.spoken import spoken

JOINING = QT_TRANSLATE_NOOP("mission", "joining mission {code} a second time")


@dataclass(frozen=True, slots=True)
class Founding:
    """What the lead decides when making a mission; without `locking` it is a plain one.

    `mission` is the id that it shall have, 32 hexadecimal digits; left to chance if empty.
    """

    code: str
    title: str
    handling: Handling
    sample: bool
    person: str
    letter: str = "A"
    locking: Locking | None = None
    mission: str = ""


def found_mission(folder: Path, founding: Founding, passphrase: str, hands: Hands) -> Mission:
    """Make a mission with a CA of its own; its lead must have a key already.

    A mission that cannot be made leaves neither a CA nor a folder behind. Raises `AlreadyThere`, `UnsafePlace`,
    `BadLabel` for code or letter, `KeyMissing`, `WrongPassphrase`, `OneForBoth`, `CannotWrite`.
    """
    profile, clock, mission = hands.profile, hands.clock, founding.mission or hands.new_token()
    _refuse_one_for_both(founding.locking, passphrase, founding.person, profile)
    new_place(folder)  # before any key is made
    parse_case(founding.code)
    letter = parse_letter(founding.letter)
    person = profile.person(founding.person, passphrase)
    with ExitStack() as undo:
        undo.callback(profile.forget, mission)
        authority = found_authority(profile, mission, founding.code, passphrase, clock)
        profile.adopt(mission, authority.issue(make_request(person, profile.device()), clock, lead=True))
        act = MissionOpen(
            code=founding.code,
            title=founding.title,
            handling=founding.handling,
            sample=founding.sample,
            root=fingerprint(authority.root),
            writer=writer(hands, mission, letter),
        )
        made = _begin(folder, act, mission, person, hands, locking=founding.locking)
        undo.pop_all()
    return made


def join(
    folder: Path, data: bytes, name: str, passphrase: str, hands: Hands, locking: Locking | None = None
) -> Mission:
    """Make the mission folder of an invited laptop; its cases are known there from the first minute.

    Each laptop's folder is locked by itself; without `locking` this one is plain.
    A joining that fails leaves nothing behind, and its root not trusted. Raises `InvitationRefused`,
    `CertificateRefused` for an invitation of another laptop or person, or under another root than the mission has
    here, `Refused` on a laptop that has joined, `WrongPassphrase`, `OneForBoth`, `AlreadyThere`, `UnsafePlace`,
    `CannotWrite`.
    """
    terms, root, issued = read_invitation(data, name, hands)
    profile, mission = hands.profile, terms.mission
    _refuse_one_for_both(locking, passphrase, terms.person, profile)
    new_place(folder)  # before anything is trusted
    if profile.memory(mission):
        raise Refused(JOINING.format(code=terms.code), JOINED)
    person = profile.person(terms.person, passphrase)
    with ExitStack() as undo:
        if not profile.roots(mission):
            undo.callback(profile.forget, mission)
        profile.trust(mission, to_pem(root))
        profile.adopt(mission, issued)
        act = MissionJoin(
            invitation=digest(data),
            code=terms.code,
            title=terms.title,
            handling=terms.handling,
            sample=terms.sample,
            root=terms.root,
            writer=writer(hands, mission, terms.letter),
        )
        told = [Draft(case, (subject,)) for subject, case in terms.cases.items()]
        made = _begin(folder, act, mission, person, hands, told, locking)
        undo.pop_all()
    return made


def _refuse_one_for_both(locking: Locking | None, passphrase: str, person: str, profile: Profile) -> None:
    """Whoever may open the mission, as the next shift does, must not be able to sign as somebody."""
    if locking is not None:
        if spoken(locking.passphrase) == spoken(passphrase):
            raise OneForBoth
        refuse_one_for_both(locking.passphrase, profile, but=person)


def _begin(
    folder: Path,
    act: MissionOpen | MissionJoin,
    mission: str,
    person: Person,
    hands: Hands,
    told: Sequence[Draft] = (),
    locking: Locking | None = None,
) -> Mission:
    info = Info(mission, act.code, act.title, act.handling, act.sample, act.root)
    signer = hands.profile.signer_of(mission, person, hands.clock)
    return create(folder, act, info, signer, hands, told, locking)
