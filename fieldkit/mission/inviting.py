"""Invitations: how a lead asks another laptop into the mission, and what such a file must be to be believed."""

import base64
from datetime import datetime
from pathlib import Path
from string import ascii_uppercase

from cryptography import x509
from msgspec import Struct

from fieldkit.canon import canonical, decode, digest
from fieldkit.errors import CertificateRefused, InvitationRefused, NotCanonical, Refused
from fieldkit.keys.authority import Authority, exported_authority, open_authority
from fieldkit.keys.certificates import (
    Certificates,
    fingerprint,
    from_pem,
    is_lead,
    key_fingerprint,
    to_pem,
)
from fieldkit.keys.cms import verify_cms
from fieldkit.keys.requests import Request, read_request
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.hands import Hands
from fieldkit.mission.unit import Mission
from fieldkit.mission.values import Draft
from fieldkit.model.base import Hex32, Letter, Line, Person, Sha256, SubjectId
from fieldkit.model.case import CaseKnown
from fieldkit.model.mission import CaseCode, Handling, MissionInvite
from fieldkit.numbering import parse_letter
from fieldkit.store import cases, streams
from fieldkit.when import Utc

INVITING = QT_TRANSLATE_NOOP("mission", "inviting {person}")
NO_LEAD = QT_TRANSLATE_NOOP("mission", "Only a lead invites, as who founded the mission is; {person} is none.")
TAKEN = QT_TRANSLATE_NOOP(
    "mission", "Letter {letter} is that of the laptop of {person}; each laptop has one of its own. Choose another."
)
DAMAGED = QT_TRANSLATE_NOOP("mission", "it is damaged or not an invitation")
UNSIGNED = QT_TRANSLATE_NOOP("mission", "its signature does not hold")
NOT_BY_A_LEAD = QT_TRANSLATE_NOOP("mission", "{person}, who signed it, is no lead of the mission")


class Terms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the lead signs: which mission with which cases, who is invited, under which letter, whom to trust."""

    mission: Hex32
    code: CaseCode
    title: Line
    handling: Handling
    sample: bool
    cases: dict[SubjectId, CaseKnown]
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


def free_letter(mission: Mission) -> str:
    """The first letter that no laptop has, nor was invited to; empty where all are taken."""
    free = (letter for letter in ascii_uppercase if not streams.letter_holders(mission.database, letter))
    return next(free, "")


def invite(
    mission: Mission,
    request: bytes,
    letter: str,
    authority: Authority,
    lead: Signer,
    recipients: tuple[str, ...] = (),
) -> bytes:
    """The invitation file for whoever made `request`, whose fingerprint was compared by whoever calls this.

    That it was given is recorded. Raises `CertificateRefused` for a request that does not hold, `BadLabel` for a
    letter that is none, and `Refused` for one that another laptop has, or if the signer is no lead.
    """
    asked = read_request(request)
    _refuse(mission, asked, parse_letter(letter), lead)
    issued = authority.issue(request, mission.hands.clock)
    terms = canonical(_terms(mission, asked.code, letter, recipients))
    invitation = canonical(
        Invitation(
            terms=terms.decode(),
            signature=base64.b64encode(lead.sign(terms)).decode(),
            root=to_pem(authority.root).decode(),
            certificates=to_pem(*issued).decode(),
        )
    )
    act = MissionInvite(
        person=asked.code,
        letter=letter,
        device=key_fingerprint(asked.device),
        certificate=fingerprint(issued.person),
        device_certificate=fingerprint(issued.device),
        invitation=digest(invitation),
    )
    mission.record([Draft(act, (mission.hands.new_id(),))])
    return invitation


def answer(
    mission: Mission,
    request: bytes,
    letter: str,
    passphrase: str,
    moved: Path | None = None,
    recipients: tuple[str, ...] = (),
) -> bytes:
    """`invite` as whoever acts, whose `passphrase` opens their key and that of the mission's authority.

    `moved` is where the authority's keys were exported to, if they were: the folder made there, or that above.
    Raises as `invite`, `open_authority` and `Profile.signer` do.
    """
    profile, id_ = mission.hands.profile, mission.info.id
    folder = profile.authority_folder(id_) if moved is None else exported_authority(moved, id_)
    authority = open_authority(folder, passphrase)
    lead = profile.signer(id_, mission.actor, passphrase, mission.hands.clock)
    return invite(mission, request, letter, authority, lead, recipients)


def read_invitation(data: bytes, name: str, hands: Hands) -> tuple[Terms, x509.Certificate, Certificates]:
    """What an invitation says, once a lead's signature leads to the root that it names.

    That this root is the mission's, only a comparison of fingerprints outside this file can say.
    Raises `InvitationRefused`.
    """
    try:
        invitation = decode(data, Invitation)
        terms = decode(invitation.terms.encode(), Terms)
        (root,) = from_pem(invitation.root.encode(), name)
        person, device, authority = from_pem(invitation.certificates.encode(), name)
        signature = base64.b64decode(invitation.signature, validate=True)
    except (NotCanonical, CertificateRefused, ValueError) as error:
        raise InvitationRefused(name, DAMAGED) from error
    now = datetime.fromisoformat(hands.clock.read().wall)
    verdict = verify_cms(signature, invitation.terms.encode(), [root], now)
    if not verdict.trusted or fingerprint(root) != terms.root:
        raise InvitationRefused(name, UNSIGNED)
    if not verdict.lead:
        raise InvitationRefused(name, NOT_BY_A_LEAD.format(person=verdict.code))
    return terms, root, Certificates(person, device, authority)


def _refuse(mission: Mission, asked: Request, letter: str, lead: Signer) -> None:
    if not is_lead(lead.certificate):
        raise Refused(INVITING.format(person=asked.code), NO_LEAD.format(person=lead.code))
    for device, person in streams.letter_holders(mission.database, letter).items():
        if device != key_fingerprint(asked.device):
            raise Refused(INVITING.format(person=asked.code), TAKEN.format(letter=letter, person=person))


def _terms(mission: Mission, person: str, letter: str, recipients: tuple[str, ...]) -> Terms:
    info = mission.info
    return Terms(
        mission=info.id,
        code=info.code,
        title=info.title,
        handling=info.handling,
        sample=info.sample,
        cases=cases.as_known(mission.database),
        root=info.root,
        person=person,
        letter=letter,
        recipients=recipients,
        issued=mission.hands.clock.read().wall,
    )
