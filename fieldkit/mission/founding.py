"""How a laptop comes to a mission: the lead founds it and invites; others join by a signed invitation."""

import base64
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from msgspec import Struct

from fieldkit.canon import canonical, decode, digest
from fieldkit.errors import CertificateRefused, InvitationRefused, NotCanonical
from fieldkit.keys.authority import Authority, found_authority
from fieldkit.keys.certificates import Certificates, fingerprint, from_pem, to_pem
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.requests import make_request, read_request
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.hands import Hands
from fieldkit.mission.opening import create, new_place, writer
from fieldkit.mission.unit import Info, Mission
from fieldkit.model.base import Hex32, Letter, Line, Person, Sha256
from fieldkit.model.mission import CaseCode, Handling, MissionJoin, MissionOpen
from fieldkit.numbering import parse_case, parse_letter
from fieldkit.when import Utc


class Terms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the lead signs: which mission, who is invited, under which letter, and whom to trust and seal for."""

    mission: Hex32
    code: CaseCode
    title: Line
    handling: Handling
    sample: bool
    root: Sha256
    person: Person
    letter: Letter
    recipients: tuple[Line, ...]
    issued: Utc


class Invitation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: the signed terms as one canonical line, the lead's CMS over it, and the certificates (PEM)."""

    terms: str
    signature: str
    root: str
    certificates: str


@dataclass(frozen=True, slots=True)
class Founding:
    """What the lead decides when making a mission."""

    code: str
    title: str
    handling: Handling
    sample: bool
    person: str
    letter: str = "A"


def found_mission(folder: Path, founding: Founding, passphrase: str, hands: Hands) -> Mission:
    """Make a mission with a CA of its own; its lead must have a key already.

    A mission that cannot be made leaves neither a CA nor a folder behind. Raises `AlreadyThere`, `UnsafePlace`,
    `BadLabel` for code or letter, `KeyMissing`, `WrongPassphrase`, `CannotWrite`.
    """
    profile, clock, mission = hands.profile, hands.clock, hands.new_token()
    new_place(folder)  # before any key is made
    parse_case(founding.code)
    letter = parse_letter(founding.letter)
    person = profile.person(founding.person, passphrase)
    with ExitStack() as undo:
        undo.callback(profile.forget, mission)
        authority = found_authority(profile, mission, founding.code, passphrase, clock)
        profile.adopt(mission, authority.issue(make_request(person, profile.device()), clock))
        act = MissionOpen(
            code=founding.code,
            title=founding.title,
            handling=founding.handling,
            sample=founding.sample,
            root=fingerprint(authority.root),
            writer=writer(hands, mission, letter),
        )
        made = _begin(folder, act, mission, founding.person, passphrase, hands)
        undo.pop_all()
    return made


def invite(
    mission: Mission,
    request: bytes,
    letter: str,
    authority: Authority,
    lead: Signer,
    recipients: tuple[str, ...] = (),
) -> bytes:
    """The invitation file for whoever made `request`; their fingerprint was compared by whoever calls this.

    Raises `CertificateRefused` for a request that does not hold.
    """
    issued = authority.issue(request, mission.hands.clock)
    info = mission.info
    terms = canonical(
        Terms(
            mission=info.id,
            code=info.code,
            title=info.title,
            handling=info.handling,
            sample=info.sample,
            root=info.root,
            person=read_request(request).code,
            letter=letter,
            recipients=recipients,
            issued=mission.hands.clock.read().wall,
        )
    )
    return canonical(
        Invitation(
            terms=terms.decode(),
            signature=base64.b64encode(lead.sign(terms)).decode(),
            root=to_pem(authority.root).decode(),
            certificates=to_pem(issued.person, issued.device, issued.authority).decode(),
        )
    )


def read_invitation(data: bytes, name: str, hands: Hands) -> tuple[Terms, x509.Certificate, Certificates]:
    """What an invitation says, once its signature leads to the root that it names.

    That this root is the lead's, only a comparison of fingerprints outside this file can say.
    Raises `InvitationRefused`.
    """
    try:
        invitation = decode(data, Invitation)
        terms = decode(invitation.terms.encode(), Terms)
        (root,) = from_pem(invitation.root.encode(), name)
        person, device, authority = from_pem(invitation.certificates.encode(), name)
        signature = base64.b64decode(invitation.signature, validate=True)
    except (NotCanonical, CertificateRefused, ValueError) as error:
        raise InvitationRefused(name, QT_TRANSLATE_NOOP("mission", "it is damaged or not an invitation")) from error
    verdict = verify_cms(signature, invitation.terms.encode(), [root], _now(hands))
    if not verdict.trusted or fingerprint(root) != terms.root:
        raise InvitationRefused(name, QT_TRANSLATE_NOOP("mission", "its signature does not hold"))
    return terms, root, Certificates(person, device, authority)


def join(folder: Path, data: bytes, name: str, passphrase: str, hands: Hands) -> Mission:
    """Make the mission folder of an invited laptop.

    Raises `InvitationRefused`, `CertificateRefused` for an invitation of another laptop or person,
    `WrongPassphrase`, `AlreadyThere`, `UnsafePlace`, `CannotWrite`.
    """
    terms, root, issued = read_invitation(data, name, hands)
    new_place(folder)  # before anything is trusted
    hands.profile.person(terms.person, passphrase)
    hands.profile.trust(terms.mission, to_pem(root))
    hands.profile.adopt(terms.mission, issued)
    act = MissionJoin(
        invitation=digest(data),
        code=terms.code,
        title=terms.title,
        handling=terms.handling,
        sample=terms.sample,
        root=terms.root,
        writer=writer(hands, terms.mission, terms.letter),
    )
    return _begin(folder, act, terms.mission, terms.person, passphrase, hands)


def _begin(
    folder: Path, act: MissionOpen | MissionJoin, mission_id: str, person: str, passphrase: str, hands: Hands
) -> Mission:
    info = Info(mission_id, act.code, act.title, act.handling, act.sample, act.root)
    return create(folder, act, info, hands.profile.signer(mission_id, person, passphrase, hands.clock), hands)


def _now(hands: Hands) -> datetime:
    return datetime.fromisoformat(hands.clock.read().wall)
