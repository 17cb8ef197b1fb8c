"""Signatures hold for whoever checks with openssl, and are judged here at least as strictly."""

import asyncio
import hashlib
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from asn1crypto import cms as asn1
from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from asn1crypto.core import Null
from asn1crypto.crl import CertificateList
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.sign.ades.api import CAdESSignedAttrSpec
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.timestamps import DummyTimeStamper

from fieldkit.keys.authority import Authority
from fieldkit.keys.certificates import common_name, fingerprint, is_root, key_fingerprint, spoken, to_pem
from fieldkit.keys.cms import sign_detached, verify_certificate, verify_cms
from fieldkit.keys.cmsform import MOST_BETWEEN, ORDER
from fieldkit.keys.identity import Person, to_pkcs8
from fieldkit.keys.issuing import Issuer, device_certificate, person_certificate
from fieldkit.keys.profile import Profile
from fieldkit.keys.signing import Signer, verify_device
from fieldkit.keys.verdict import Reason, Verdict
from tests.adapters.keys_team import (
    CLOCK,
    MISSION,
    NOW,
    accepts,
    by_pyhanko,
    enrol,
    founded,
    laptop,
    openssl,
    pem_file,
)

SEAL = b"fieldkit-seal/1\npacket: PKT-XX-2024-AA-001-A-0001\n"
YEAR = timedelta(days=366)


class Team(SimpleNamespace):
    """A lead with the mission CA, a second laptop, and a signature of each over the same seal."""

    lead: Profile
    authority: Authority
    signer: Signer
    second: Signer
    signature: bytes
    roots: tuple[x509.Certificate, ...]

    def judge(self, signature: bytes, content: bytes = SEAL, at: datetime = NOW) -> Verdict:
        return verify_cms(signature, content, self.roots, at)


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    lead, other = (laptop(tmp_path_factory.mktemp("laptops") / name) for name in ("lead", "other"))
    authority = founded(lead)
    signer, second = enrol(lead, "P-01", authority), enrol(other, "P-02", authority)
    return Team(
        lead=lead,
        other=other,
        authority=authority,
        signer=signer,
        second=second,
        signature=signer.sign(SEAL),
        roots=(authority.root,),
    )


@pytest.fixture
def root(team: Team, tmp_path: Path) -> Path:
    return pem_file(tmp_path / "root.pem", team.authority.root)


@pytest.fixture
def strangers(tmp_path: Path) -> Authority:
    """An authority with the same names and other keys."""
    return founded(laptop(tmp_path / "strangers"))


def unlike(team: Team, **changes: object) -> bytes:
    """A signature by a certificate that is unlike a person's in `changes`, issued by the team's authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    make = changes.get("certificate", person_certificate)
    certificate = make(key.public_key(), "P-09", "XX", team.authority.issuer, NOW)  # type: ignore[operator, attr-defined]
    return sign_detached(SEAL, Issuer(certificate, key), team.signer.chain, NOW)


class TestOpenssl:
    def test_it_accepts_a_seal(self, team: Team, root: Path, tmp_path: Path) -> None:
        assert accepts(tmp_path, team.signature, SEAL, root)

    def test_it_accepts_the_second_laptop_under_the_same_root(self, team: Team, root: Path, tmp_path: Path) -> None:
        assert accepts(tmp_path, team.second.sign(SEAL), SEAL, root)

    def test_it_refuses_another_seal(self, team: Team, root: Path, tmp_path: Path) -> None:
        assert not accepts(tmp_path, team.signature, SEAL.replace(b"0001", b"0002"), root)

    def test_it_refuses_another_root(self, team: Team, strangers: Authority, tmp_path: Path) -> None:
        assert not accepts(tmp_path, team.signature, SEAL, pem_file(tmp_path / "other.pem", strangers.root))

    def test_it_shows_whose_certificate_it_was(self, team: Team, root: Path, tmp_path: Path) -> None:
        for signer in (team.signer, team.second):
            got = tmp_path / "got.pem"
            assert accepts(tmp_path, signer.sign(SEAL), SEAL, root, "-signer", got)
            found = x509.load_pem_x509_certificate(got.read_bytes())
            assert hashlib.sha256(found.public_bytes(Encoding.DER)).hexdigest() == signer.fingerprint

    def test_it_refuses_what_has_expired_and_accepts_it_at_the_time(
        self, team: Team, root: Path, tmp_path: Path
    ) -> None:
        assert not accepts(tmp_path, team.signature, SEAL, root, at=NOW + 4 * YEAR)
        assert accepts(tmp_path, team.signature, SEAL, root, at=NOW + 2 * YEAR)

    def test_it_accepts_a_laptop_with_a_slow_clock(self, team: Team, root: Path, tmp_path: Path) -> None:
        assert accepts(tmp_path, team.signature, SEAL, root, at=NOW - timedelta(days=360))

    def test_what_it_signs_is_accepted_here(self, team: Team, tmp_path: Path) -> None:
        made = (signed_by_openssl(team, tmp_path, "-cades") for _ in range(100))
        assert team.judge(next(one for one in made if has_low_s(one))).trusted

    def test_it_checks_a_device_with_one_command(self, team: Team, tmp_path: Path) -> None:
        device = team.lead.device()
        public, note, signature = tmp_path / "device.pem", tmp_path / "note", tmp_path / "note.sig"
        public.write_bytes(device.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
        note.write_bytes(SEAL)
        for content, verdict in ((SEAL, True), (SEAL + b"\n", False)):
            signature.write_bytes(device.sign(content))
            asked = ("-verify", "-rawin", "-pubin", "-inkey", public, "-in", note, "-sigfile", signature)
            assert (openssl("pkeyutl", *asked, at=None).returncode == 0) == verdict


def signed_by_openssl(team: Team, folder: Path, *options: str) -> bytes:
    key, seal = folder / "key.der", folder / "seal.txt"
    key.write_bytes(to_pkcs8(team.signer.person.key))
    seal.write_bytes(SEAL)
    certificate, chain = (
        pem_file(folder / name, one)
        for name, one in (("p.pem", team.signer.certificate), ("ca.pem", team.authority.issuer.certificate))
    )
    made = folder / "openssl.p7s"
    asked = ("-sign", "-binary", "-in", seal, "-signer", certificate, "-inkey", key, "-keyform", "DER")
    more = ("-certfile", chain, "-outform", "DER", "-out", made, "-md", "sha256", *options)
    assert openssl("cms", *asked, *more, at=None).returncode == 0
    return made.read_bytes()


class TestVerdicts:
    def test_a_sound_signature_names_its_signer(self, team: Team) -> None:
        key = key_fingerprint(team.signer.person.key.public_key())
        verdict = team.judge(team.signature)
        assert verdict == Verdict(Reason.SOUND, fingerprint(team.signer.certificate), key, "P-01")
        assert (verdict.intact, verdict.trusted) == (True, True)

    def test_the_signature_of_another_person_bears_another_hash(self, team: Team) -> None:
        verdict = team.judge(team.second.sign(SEAL))
        assert (verdict.trusted, verdict.code) == (True, "P-02")
        assert verdict.certificate != team.signer.fingerprint

    @given(content=st.binary(max_size=200).filter(lambda content: content != SEAL))
    @settings(max_examples=30)
    def test_other_content_is_altered(self, team: Team, content: bytes) -> None:
        verdict = team.judge(team.signature, content)
        assert (verdict.reason, verdict.intact, verdict.trusted) == (Reason.ALTERED, False, False)

    def test_a_changed_signature_value_is_forged(self, team: Team) -> None:
        changed = team.signature[:-1] + bytes([team.signature[-1] ^ 1])
        assert team.judge(changed).reason is Reason.FORGED
        assert not team.judge(changed).intact

    def test_a_stranger_with_our_names_is_untrusted(self, team: Team, strangers: Authority, tmp_path: Path) -> None:
        verdict = team.judge(enrol(laptop(tmp_path / "x"), "P-01", strangers).sign(SEAL))
        assert (verdict.reason, verdict.intact, verdict.trusted) == (Reason.UNTRUSTED, True, False)
        assert verdict.code == "P-01"

    def test_without_roots_nobody_is_trusted(self, team: Team) -> None:
        assert verify_cms(team.signature, SEAL, (), NOW).reason is Reason.UNTRUSTED

    def test_any_of_several_roots_will_do(self, team: Team, strangers: Authority) -> None:
        for roots in ((strangers.root, team.authority.root), (team.authority.root, strangers.root)):
            assert verify_cms(team.signature, SEAL, roots, NOW).trusted

    @pytest.mark.parametrize(
        ("at", "reason"),
        [
            (NOW - timedelta(days=360), Reason.SOUND),
            (NOW - 2 * YEAR, Reason.NOT_YET_VALID),
            (NOW + 2 * YEAR, Reason.SOUND),
            (NOW + 4 * YEAR, Reason.EXPIRED),
            (NOW + 60 * YEAR, Reason.EXPIRED),
        ],
        ids=lambda value: value if isinstance(value, str) else str(value.year),
    )
    def test_time_alone_does_not_make_a_stranger(self, team: Team, at: datetime, reason: Reason) -> None:
        verdict = team.judge(team.signature, at=at)
        assert (verdict.reason, verdict.intact) == (reason, True)

    def test_time_does_not_excuse_a_stranger(self, team: Team, strangers: Authority, tmp_path: Path) -> None:
        signature = enrol(laptop(tmp_path / "x"), "P-01", strangers).sign(SEAL)
        assert team.judge(signature, at=NOW + 60 * YEAR).reason is Reason.UNTRUSTED

    def test_the_claimed_signing_time_is_that_of_the_clock(self, team: Team) -> None:
        attributes = asn1.ContentInfo.load(team.signature)["content"]["signer_infos"][0]["signed_attrs"]
        (claimed,) = (one["values"][0].native for one in attributes if one["type"].native == "signing_time")
        assert claimed == NOW


class TestRefusals:
    def test_no_ed25519_in_cms(self, team: Team) -> None:
        key = ed25519.Ed25519PrivateKey.generate()
        certificate = person_certificate(key.public_key(), "P-09", "XX", team.authority.issuer, NOW)  # type: ignore[arg-type]
        signer = by_pyhanko(Signer(Person("P-09", key), certificate, team.signer.chain, CLOCK))  # type: ignore[arg-type]
        made = asyncio.run(signer.async_sign_general_data(SEAL, "sha512", use_cades=True))
        assert team.judge(made.dump()).reason is Reason.UNSUITABLE

    @pytest.mark.parametrize(
        "key",
        [ec.generate_private_key(ec.SECP384R1()), rsa.generate_private_key(65537, 2048)],
        ids=["P-384", "RSA"],
    )
    def test_only_p256_signs_seals(self, team: Team, key: ec.EllipticCurvePrivateKey) -> None:
        certificate = person_certificate(key.public_key(), "P-09", "XX", team.authority.issuer, NOW)
        signer = by_pyhanko(Signer(Person("P-09", key), certificate, team.signer.chain, CLOCK))
        verdict = team.judge(asyncio.run(signer.async_sign_general_data(SEAL, "sha256", use_cades=True)).dump())
        assert (verdict.reason, verdict.trusted, verdict.code) == (Reason.UNSUITABLE, False, "P-09")

    def test_a_device_signs_no_seals(self, team: Team) -> None:
        assert team.judge(unlike(team)).trusted
        assert team.judge(unlike(team, certificate=device_certificate)).reason is Reason.UNTRUSTED

    def test_a_person_certifies_nobody(self, team: Team) -> None:
        signer = team.signer
        key = ec.generate_private_key(ec.SECP256R1())
        by_person = Issuer(signer.certificate, signer.person.key)
        certificate = person_certificate(key.public_key(), "P-09", "XX", by_person, NOW)
        forged = sign_detached(SEAL, Issuer(certificate, key), (signer.certificate, *signer.chain), NOW)
        assert team.judge(forged).reason is Reason.UNTRUSTED

    def test_a_signature_must_name_its_certificate(self, team: Team, root: Path, tmp_path: Path) -> None:
        plain = signed_by_openssl(team, tmp_path)
        assert team.judge(plain).reason is Reason.MALFORMED
        assert not accepts(tmp_path, plain, SEAL, root)

    def test_a_signature_with_its_content_inside_is_not_detached(self, team: Team, tmp_path: Path) -> None:
        assert team.judge(signed_by_openssl(team, tmp_path, "-cades", "-nodetach")).reason is Reason.MALFORMED

    def test_another_digest_is_refused(self, team: Team, tmp_path: Path) -> None:
        assert team.judge(signed_by_openssl(team, tmp_path, "-cades", "-md", "sha512")).reason is Reason.MALFORMED

    def test_a_digest_with_odd_parameters_is_refused(self, team: Team) -> None:
        def odd(signed: asn1.SignedData) -> None:
            null = {"algorithm": "sha256", "parameters": Null()}
            signed["digest_algorithms"], signed["signer_infos"][0]["digest_algorithm"] = [null], null

        assert team.judge(rebuilt(team.signature, odd)).reason is Reason.MALFORMED

    def test_an_algorithm_with_odd_parameters_is_refused(self, team: Team) -> None:
        def odd(signed: asn1.SignedData) -> None:
            signed["signer_infos"][0]["signature_algorithm"] = {"algorithm": "sha256_ecdsa", "parameters": Null()}

        assert team.judge(rebuilt(team.signature, odd)).reason is Reason.MALFORMED

    def test_a_time_stamp_does_not_belong_inside(self, team: Team) -> None:
        key = rsa.generate_private_key(65537, 2048)
        stamping = DummyTimeStamper(
            asn1_x509.Certificate.load(selfmade("TSA", key=key).public_bytes(Encoding.DER)),
            asn1_keys.PrivateKeyInfo.load(to_pkcs8(key)),  # type: ignore[arg-type]
            fixed_dt=NOW,
        )
        attributes = PdfCMSSignedAttributes(cades_signed_attrs=CAdESSignedAttrSpec(timestamp_content=True))
        signer, options = by_pyhanko(team.signer), {"timestamper": stamping, "signed_attr_settings": attributes}
        made = asyncio.run(signer.async_sign_general_data(SEAL, "sha256", use_cades=True, **options)).copy()
        made["content"]["signer_infos"][0]["unsigned_attrs"] = None
        assert team.judge(made.dump()).reason is Reason.MALFORMED

    def test_the_other_of_two_sound_values_is_refused(self, team: Team, root: Path, tmp_path: Path) -> None:
        def mirrored(signed: asn1.SignedData) -> None:
            r, s = decode_dss_signature(signed["signer_infos"][0]["signature"].native)
            signed["signer_infos"][0]["signature"] = encode_dss_signature(r, ORDER - s)

        changed = rebuilt(team.signature, mirrored)
        assert accepts(tmp_path, changed, SEAL, root)
        assert team.judge(changed).reason is Reason.MALFORMED

    @pytest.mark.parametrize("whose", ["a stranger's", "the root's", "the authority's"])
    def test_a_certificate_more_is_refused(
        self, team: Team, strangers: Authority, root: Path, tmp_path: Path, whose: str
    ) -> None:
        more = {
            "a stranger's": strangers.issuer.certificate,
            "the root's": team.authority.root,
            "the authority's": team.authority.issuer.certificate,
        }[whose]

        def richer(signed: asn1.SignedData) -> None:
            signed["certificates"].append(asn1_x509.Certificate.load(more.public_bytes(Encoding.DER)))

        changed = rebuilt(team.signature, richer)
        assert accepts(tmp_path, changed, SEAL, root)
        assert team.judge(changed).reason is Reason.MALFORMED

    def test_another_encoding_of_the_same_is_refused(self, team: Team, root: Path, tmp_path: Path) -> None:
        changed = b"\x30\x80" + team.signature[4:] + b"\0\0"  # of indefinite length (X.690, 8.1.3.6)
        assert accepts(tmp_path, changed, SEAL, root)
        assert team.judge(changed).reason is Reason.MALFORMED

    def test_two_signers_in_one_file_are_refused(self, team: Team) -> None:
        def both(signed: asn1.SignedData) -> None:
            signed["signer_infos"].append(signed["signer_infos"][0].copy())

        assert team.judge(rebuilt(team.signature, both)).reason is Reason.MALFORMED

    def test_what_nobody_signed_must_not_ride_along(self, team: Team) -> None:
        def rider(signed: asn1.SignedData) -> None:
            signed["signer_infos"][0]["unsigned_attrs"] = [{"type": "1.2.3", "values": [Null()]}]

        assert team.judge(rebuilt(team.signature, rider)).reason is Reason.MALFORMED

    def test_a_signature_that_names_no_certificate_is_malformed(self, team: Team) -> None:
        def nameless(signed: asn1.SignedData) -> None:
            for attribute in signed["signer_infos"][0]["signed_attrs"]:
                if attribute["type"].native == "signing_certificate_v2":
                    attribute["values"][0]["certs"] = []

        assert team.judge(rebuilt(team.signature, nameless)).reason is Reason.MALFORMED

    def test_lists_of_the_revoked_come_from_elsewhere(self, team: Team) -> None:
        issuer = team.authority.issuer
        made = x509.CertificateRevocationListBuilder().issuer_name(issuer.certificate.subject).last_update(NOW)
        revoked = made.next_update(NOW + YEAR).sign(issuer.key, hashes.SHA256()).public_bytes(Encoding.DER)

        def rider(signed: asn1.SignedData) -> None:
            signed["crls"] = [CertificateList.load(revoked)]

        assert team.judge(rebuilt(team.signature, rider)).reason is Reason.MALFORMED

    def test_certificates_that_lead_nowhere_do_not_keep_us_busy(self, team: Team) -> None:
        begun = time.monotonic()
        signature = sign_detached(SEAL, Issuer(team.signer.certificate, team.signer.person.key), maze(20), NOW)
        assert team.judge(signature).reason is Reason.MALFORMED
        assert time.monotonic() - begun < 30  # searched to the end it takes hours


def rebuilt(signature: bytes, change: Callable[[asn1.SignedData], None]) -> bytes:
    info = asn1.ContentInfo.load(signature)
    change(info["content"])
    return bytes(info.dump(force=True))


def has_low_s(signature: bytes) -> bool:
    value = asn1.ContentInfo.load(signature)["content"]["signer_infos"][0]["signature"].native
    return decode_dss_signature(value)[1] <= ORDER // 2


def maze(depth: int) -> tuple[x509.Certificate, ...]:
    """Two certificates for each step of a path of `depth`, so that 2^depth paths lead upwards."""
    key = ec.generate_private_key(ec.SECP256R1())
    names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"step {step}")]) for step in range(depth + 1)]
    return tuple(
        x509.CertificateBuilder(issuer_name=upper, subject_name=lower, public_key=key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - YEAR)
        .not_valid_after(NOW + YEAR)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
        for lower, upper in pairwise(names)
        for _ in range(2)
    )


class TestDamage:
    def test_every_byte_of_a_signature_counts(self, team: Team) -> None:
        seed = random.randrange(2**32)
        chance = random.Random(seed)
        for position in range(chance.randrange(4), len(team.signature), 4):
            changed = bytearray(team.signature)
            changed[position] ^= 1 << chance.randrange(8)
            assert not team.judge(bytes(changed)).trusted, (seed, position)

    def test_every_bit_that_no_signature_covers_counts(self, team: Team) -> None:
        whole = team.signature
        covered = [one.public_bytes(Encoding.DER) for one in (team.signer.certificate, *team.signer.chain)]
        covered.append(asn1.ContentInfo.load(whole)["content"]["signer_infos"][0]["signed_attrs"].contents)
        inside = [range(whole.index(part), whole.index(part) + len(part)) for part in covered]
        for position in set(range(len(whole) - 70)).difference(*inside):
            for bit in range(8):
                changed = whole[:position] + bytes([whole[position] ^ 1 << bit]) + whole[position + 1 :]
                assert not team.judge(changed).trusted, (position, bit)

    def test_no_bit_is_left_unused_in_a_certificate_inside(self, tmp_path: Path) -> None:
        signer, authority = even_authority(tmp_path)
        signature, inside = signer.sign(SEAL), authority.issuer.certificate
        unused = signature.index(inside.signature) - 1  # the count of unused bits that opens a BIT STRING
        assert verify_cms(signature, SEAL, (authority.root,), NOW).trusted
        changed = signature[:unused] + b"\1" + signature[unused + 1 :]
        assert verify_cms(changed, SEAL, (authority.root,), NOW).reason is Reason.MALFORMED

    def test_every_length_but_the_whole_is_malformed(self, team: Team) -> None:
        for length in range(0, len(team.signature), 13):
            assert team.judge(team.signature[:length]).reason is Reason.MALFORMED
        assert team.judge(team.signature + b"\0").reason is Reason.MALFORMED

    @given(garbage=st.binary(max_size=400) | st.sampled_from([b"0\x80" * 9_000, b"$\x80" * 9_000, b"\xff" * 900]))
    def test_garbage_is_malformed(self, team: Team, garbage: bytes) -> None:
        assert team.judge(garbage) == Verdict(Reason.MALFORMED)
        assert verify_certificate(garbage, garbage, team.roots, NOW) == Verdict(Reason.MALFORMED)
        assert not verify_device(garbage, garbage, garbage)

    @given(st.data())
    @settings(max_examples=60)
    def test_pieces_out_of_place_never_raise(self, team: Team, data: st.DataObject) -> None:
        whole = team.signature
        start, end, place = (data.draw(st.integers(0, len(whole) - 1)) for _ in range(3))
        shuffled = whole[:place] + whole[start:end] + whole[place:]
        assert team.judge(shuffled).trusted == (shuffled == whole)


def even_authority(folder: Path) -> tuple[Signer, Authority]:
    """An authority whose certificate ends in a zero bit, which nobody would miss, and a signer of it."""
    for number in range(100):
        profile = laptop(folder / str(number))
        authority = founded(profile)
        if authority.issuer.certificate.signature[-1] % 2 == 0:
            return enrol(profile, "P-01", authority), authority
    raise AssertionError("a hundred odd signatures")


class TestDevices:
    def test_a_device_is_known_by_its_certificate(self, team: Team) -> None:
        certificate = team.lead.device_certificate(MISSION)
        verdict = verify_certificate(certificate, to_pem(*team.lead.chain(MISSION)), team.roots, NOW)
        assert (verdict.reason, verdict.key) == (Reason.SOUND, team.lead.device().fingerprint)
        assert verdict.code == team.lead.device().name
        assert verdict.certificate == hashlib.sha256(certificate).hexdigest()

    def test_both_laptops_lead_to_one_root(self, team: Team) -> None:
        chain = to_pem(*team.lead.chain(MISSION))
        assert verify_certificate(team.other.device_certificate(MISSION), chain, team.roots, NOW).trusted

    def test_it_signed_this_and_nothing_else(self, team: Team) -> None:
        certificate, signature = team.lead.device_certificate(MISSION), team.lead.device().sign(SEAL)
        assert len(signature) == 64
        assert verify_device(certificate, signature, SEAL)
        assert not verify_device(certificate, signature, SEAL + b"\n")
        assert not verify_device(certificate, signature[:-1], SEAL)
        assert not verify_device(team.other.device_certificate(MISSION), signature, SEAL)

    def test_a_person_is_no_device(self, team: Team) -> None:
        person = team.signer.certificate.public_bytes(Encoding.DER)
        assert verify_certificate(person, to_pem(*team.signer.chain), team.roots, NOW).reason is Reason.UNSUITABLE
        assert not verify_device(person, team.signature, SEAL)

    @pytest.mark.parametrize(
        ("at", "reason"),
        [(NOW + 4 * YEAR, Reason.EXPIRED), (NOW - 2 * YEAR, Reason.NOT_YET_VALID)],
        ids=["late", "early"],
    )
    def test_time_alone_does_not_make_a_stranger(self, team: Team, at: datetime, reason: Reason) -> None:
        certificate, chain = team.lead.device_certificate(MISSION), to_pem(*team.lead.chain(MISSION))
        assert verify_certificate(certificate, chain, team.roots, at).reason is reason

    def test_a_stranger_is_untrusted(self, team: Team, strangers: Authority) -> None:
        certificate, chain = team.lead.device_certificate(MISSION), to_pem(*team.lead.chain(MISSION))
        assert verify_certificate(certificate, chain, (strangers.root,), NOW).reason is Reason.UNTRUSTED
        gap = to_pem(strangers.issuer.certificate)
        assert verify_certificate(certificate, gap, team.roots, NOW).reason is Reason.UNTRUSTED

    def test_too_long_a_way_is_refused(self, team: Team) -> None:
        certificate, chain = team.lead.device_certificate(MISSION), to_pem(*maze(MOST_BETWEEN))
        assert verify_certificate(certificate, chain, team.roots, NOW).reason is Reason.MALFORMED

    def test_a_changed_certificate_is_not_sound(self, team: Team) -> None:
        certificate, chain = team.lead.device_certificate(MISSION), to_pem(*team.lead.chain(MISSION))
        for position in range(0, len(certificate) - 80, 5):  # up to the authority's own signature
            changed = certificate[:position] + bytes([certificate[position] ^ 1]) + certificate[position + 1 :]
            assert not verify_certificate(changed, chain, team.roots, NOW).trusted, position


class TestNaming:
    def test_a_fingerprint_can_be_read_aloud(self) -> None:
        assert spoken("0123456789abcdef") == "0123 4567 89ab cdef"

    def test_a_name_that_could_not_be_shown_is_none(self) -> None:
        assert common_name(selfmade("P-01\x1b[2J")) == ""
        assert common_name(selfmade("P-01")) == "P-01"

    def test_a_certificate_without_permissions_is_no_root(self) -> None:
        authority = x509.BasicConstraints(ca=True, path_length=None)
        person = person_usage()
        assert not is_root(selfmade("P-01"))
        assert not is_root(selfmade("P-01", authority))
        assert not is_root(selfmade("P-01", authority, person))


def person_usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def selfmade(name: str, *extensions: x509.ExtensionType, key: rsa.RSAPrivateKey | None = None) -> x509.Certificate:
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    built = x509.CertificateBuilder(issuer_name=subject, subject_name=subject, public_key=key.public_key())
    built = built.serial_number(1).not_valid_before(datetime(2024, 1, 1, tzinfo=UTC)).not_valid_after(NOW + YEAR)
    for extension in extensions:
        built = built.add_extension(extension, critical=True)
    return built.sign(key, hashes.SHA256())


START_UP = """
import sys
import fieldkit.keys.authority, fieldkit.keys.profile, fieldkit.keys.signing
heavy = {"pyhanko", "pyhanko_certvalidator", "asn1crypto", "aiohttp", "lxml"} & set(sys.modules)
assert not heavy, heavy
from datetime import datetime
from pathlib import Path
from fieldkit.keys.cms import verify_cms
signature, seal = (Path(name).read_bytes() for name in sys.argv[1:])
at = datetime.fromisoformat("2024-04-03T00:00:00Z")
assert verify_cms(signature, b"", (), at).reason == "altered"
assert verify_cms(signature, seal, (), at).reason == "untrusted"
"""


def test_start_up_is_light_and_judging_is_silent(team: Team, tmp_path: Path) -> None:
    signature, seal = tmp_path / "x.p7s", tmp_path / "seal.txt"
    signature.write_bytes(team.signature)
    seal.write_bytes(SEAL)
    command = [sys.executable, "-W", "error", "-c", START_UP, str(signature), str(seal)]
    child = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (child.returncode, child.stdout, child.stderr) == (0, "", "")
