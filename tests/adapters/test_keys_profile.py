"""The profile keeps this machine's keys, what certifies them, whom it trusts and how far it wrote."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from fieldkit.canon import digest
from fieldkit.errors import (
    AlreadyThere,
    BadLabel,
    CannotRead,
    CertificateRefused,
    KeyDamaged,
    KeyMissing,
    MissingField,
    WrongPassphrase,
)
from fieldkit.keys.certificates import fingerprint, spoken, to_pem
from fieldkit.keys.identity import Device, Person, to_pkcs8
from fieldkit.keys.profile import Head, Profile
from fieldkit.keys.requests import make_request
from fieldkit.vault.wrapping import wrap
from tests.adapters.keys_team import CHEAP, CLOCK, MISSION, OTHER_MISSION, SECRET, enrol, founded, laptop, openssl

STREAM = "5" * 32


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return laptop(tmp_path / "profile")


def test_a_profile_is_made_when_it_is_needed(profile: Profile) -> None:
    assert (profile.people(), profile.roots(MISSION), profile.folder.exists()) == ((), (), False)


def test_nobody_else_may_look_into_a_profile(profile: Profile) -> None:
    enrol(profile, "P-01", founded(profile))
    profile.remember(MISSION, STREAM, Head(0, "a" * 64, 1))
    for path in (profile.folder, *profile.folder.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


class TestDevice:
    def test_it_is_made_once(self, profile: Profile) -> None:
        assert profile.device().fingerprint == laptop(profile.folder).device().fingerprint

    def test_it_is_made_once_even_by_many_at_a_time(self, profile: Profile) -> None:
        with ThreadPoolExecutor(8) as pool:
            made = pool.map(lambda _: laptop(profile.folder).device().fingerprint, range(24))
        assert len(set(made)) == 1

    def test_it_is_a_plain_key_that_openssl_reads(self, profile: Profile, tmp_path: Path) -> None:
        device, public = profile.device(), tmp_path / "public.der"
        key = profile.folder / "device.key"
        openssl("pkey", "-inform", "DER", "-in", key, "-pubout", "-outform", "DER", "-out", public, at=None)
        assert digest(public.read_bytes()) == device.fingerprint
        assert public.read_bytes()[-32:] == device.public_raw

    def test_its_name_is_that_of_the_notes(self, profile: Profile) -> None:
        assert profile.device().name == f"fieldkit-device-{profile.device().fingerprint[:16]}"

    @pytest.mark.parametrize("content", [b"", b"garbage", to_pkcs8(ec.generate_private_key(ec.SECP256R1()))])
    def test_a_damaged_one_is_named_and_not_replaced(self, profile: Profile, content: bytes) -> None:
        profile.folder.mkdir()
        (profile.folder / "device.key").write_bytes(content)
        with pytest.raises(KeyDamaged, match=r"device\.key"):
            profile.device()
        assert (profile.folder / "device.key").read_bytes() == content


class TestPeople:
    def test_a_key_opens_with_its_passphrase(self, profile: Profile) -> None:
        made = profile.new_person("P-01", SECRET)
        assert laptop(profile.folder).person("P-01", SECRET).key.public_key() == made.key.public_key()

    def test_a_key_is_a_p256_key(self, profile: Profile) -> None:
        assert profile.new_person("P-01", SECRET).key.curve.name == "secp256r1"

    def test_all_are_listed(self, profile: Profile) -> None:
        for code in ("P-02", "HQ-01", "P-01"):
            profile.new_person(code, SECRET)
        (profile.folder / "people" / ".P-09.key.0123").touch()
        (profile.folder / "people" / "notes.key").touch()
        assert profile.people() == ("HQ-01", "P-01", "P-02")

    @pytest.mark.parametrize(
        "code", ["", "P", "P-1", "p-01", "P-00001", "PPPPP-01", "P-01\n", "../P-01", "P-٠١", "P-01/x"]
    )
    def test_a_name_is_no_code(self, profile: Profile, code: str) -> None:
        for attempt in (profile.new_person, profile.person):
            with pytest.raises(BadLabel):
                attempt(code, SECRET)
        assert profile.people() == ()

    def test_a_key_is_never_written_over(self, profile: Profile) -> None:
        profile.new_person("P-01", SECRET)
        with pytest.raises(AlreadyThere):
            profile.new_person("P-01", "another")
        assert profile.person("P-01", SECRET)

    def test_a_key_needs_a_passphrase(self, profile: Profile) -> None:
        with pytest.raises(MissingField):
            profile.new_person("P-01", "")
        assert profile.people() == ()

    def test_a_wrong_passphrase_is_told_from_a_missing_key(self, profile: Profile) -> None:
        profile.new_person("P-01", SECRET)
        with pytest.raises(WrongPassphrase):
            profile.person("P-01", SECRET.upper())
        with pytest.raises(KeyMissing):
            profile.person("P-02", SECRET)

    @pytest.mark.parametrize(
        "content",
        [
            b"garbage",
            wrap(b"garbage", SECRET, name="P-01", cost=CHEAP),
            wrap(to_pkcs8(ed25519.Ed25519PrivateKey.generate()), SECRET, name="P-01", cost=CHEAP),
        ],
        ids=["no key file", "no key in it", "a device's key"],
    )
    def test_a_damaged_key_is_named(self, profile: Profile, content: bytes) -> None:
        profile.new_person("P-01", SECRET)
        (profile.folder / "people" / "P-01.key").write_bytes(content)
        with pytest.raises(KeyDamaged, match="P-01"):
            profile.person("P-01", SECRET)


class TestTrust:
    def test_a_root_is_trusted_in_its_mission_alone(self, profile: Profile) -> None:
        root = founded(profile).root
        assert profile.roots(MISSION) == (root,)
        assert profile.roots(OTHER_MISSION) == ()

    def test_a_mission_has_one_root_for_ever(self, profile: Profile, tmp_path: Path) -> None:
        first, second = founded(profile).root, founded(laptop(tmp_path / "lead")).root
        assert profile.trust(MISSION, to_pem(first)) == first
        with pytest.raises(CertificateRefused) as caught:
            profile.trust(MISSION, to_pem(second))
        assert spoken(fingerprint(first)) in caught.value.why
        assert profile.roots(MISSION) == (first,)

    def test_only_a_root_can_be_trusted(self, profile: Profile) -> None:
        authority = founded(profile)
        signer = enrol(profile, "P-01", authority)
        pair = to_pem(authority.root, authority.issuer.certificate)
        for pem in (b"", b"garbage", to_pem(authority.issuer.certificate), to_pem(signer.certificate), pair):
            with pytest.raises(CertificateRefused):
                profile.trust(OTHER_MISSION, pem)
        assert profile.roots(OTHER_MISSION) == ()


class TestAdopting:
    def test_what_the_lead_issued_is_kept(self, profile: Profile, tmp_path: Path) -> None:
        authority = founded(laptop(tmp_path / "lead"))
        signer = enrol(profile, "P-02", authority)
        again = laptop(profile.folder)
        assert digest(again.device_certificate(MISSION)) != fingerprint(signer.certificate)
        assert again.certificate(MISSION, "P-02") == signer.certificate
        assert again.chain(MISSION) == signer.chain == (authority.issuer.certificate,)
        assert again.signer(MISSION, "P-02", SECRET, CLOCK).fingerprint == fingerprint(signer.certificate)
        assert signer.code == "P-02"

    def test_a_root_nobody_trusted_gives_nothing(self, profile: Profile, tmp_path: Path) -> None:
        person = profile.new_person("P-01", SECRET)
        issued = founded(laptop(tmp_path / "lead")).issue(make_request(person, profile.device()), CLOCK)
        with pytest.raises(CertificateRefused, match="no root"):
            profile.adopt(MISSION, issued)

    def test_certificates_of_two_authorities_do_not_mix(self, profile: Profile, tmp_path: Path) -> None:
        request = make_request(profile.new_person("P-01", SECRET), profile.device())
        ours, theirs = founded(profile), founded(laptop(tmp_path / "lead"))
        mixed = ours.issue(request, CLOCK)._replace(device=theirs.issue(request, CLOCK).device)
        with pytest.raises(CertificateRefused, match="mission CA beside it"):
            profile.adopt(MISSION, mixed)

    def test_the_answer_to_somebody_else_is_refused(self, profile: Profile, tmp_path: Path) -> None:
        authority, other = founded(profile), laptop(tmp_path / "other")
        strange = authority.issue(make_request(other.new_person("P-01", SECRET), other.device()), CLOCK)
        with pytest.raises(CertificateRefused, match="not on this laptop"):
            profile.adopt(MISSION, strange)
        profile.new_person("P-01", SECRET)
        with pytest.raises(CertificateRefused, match="another laptop"):
            profile.adopt(MISSION, strange)
        with pytest.raises(KeyMissing):
            profile.device_certificate(MISSION)

    def test_a_certificate_of_another_key_does_not_sign(self, profile: Profile) -> None:
        authority = founded(profile)
        profile.new_person("P-01", SECRET)
        impostor = Person("P-01", ec.generate_private_key(ec.SECP256R1()))
        profile.adopt(MISSION, authority.issue(make_request(impostor, profile.device()), CLOCK))
        with pytest.raises(CertificateRefused, match="P-01"):
            profile.signer(MISSION, "P-01", SECRET, CLOCK)

    def test_without_a_certificate_nobody_signs(self, profile: Profile) -> None:
        profile.new_person("P-01", SECRET)
        with pytest.raises(KeyMissing, match="P-01"):
            profile.signer(MISSION, "P-01", SECRET, CLOCK)
        with pytest.raises(KeyMissing):
            profile.chain(MISSION)

    def test_one_laptop_serves_two_people_and_two_missions(self, profile: Profile) -> None:
        first = founded(profile)
        one, two = enrol(profile, "P-01", first), enrol(profile, "P-02", first)
        profile.adopt(
            OTHER_MISSION, founded(profile, OTHER_MISSION).issue(make_request(one.person, profile.device()), CLOCK)
        )
        here, there = (profile.signer(mission, "P-01", SECRET, CLOCK) for mission in (MISSION, OTHER_MISSION))
        assert len({signer.fingerprint for signer in (here, there, two)}) == 3

    def test_a_damaged_certificate_is_named(self, profile: Profile) -> None:
        enrol(profile, "P-01", founded(profile))
        (profile.folder / "missions" / MISSION / "device.pem").write_bytes(b"garbage")
        with pytest.raises(KeyDamaged, match=r"device\.pem"):
            profile.device_certificate(MISSION)


class TestMemory:
    def test_each_stream_has_its_own(self, profile: Profile) -> None:
        profile.remember(MISSION, STREAM, Head(4, "a" * 64, 9))
        assert laptop(profile.folder).remembered(MISSION, STREAM) == Head(4, "a" * 64, 9)
        assert profile.remembered(MISSION, OTHER_MISSION) is None
        assert profile.remembered(OTHER_MISSION, STREAM) is None

    def test_all_that_was_written_in_a_mission_is_known(self, profile: Profile) -> None:
        assert profile.memory(MISSION) == {}
        profile.remember(MISSION, STREAM, Head(4, "a" * 64, 9))
        profile.remember(MISSION, OTHER_MISSION, Head(7, "b" * 64, 9))
        (profile.folder / "streams" / MISSION / ".half").write_bytes(b"")
        assert profile.memory(MISSION) == {STREAM: Head(4, "a" * 64, 9), OTHER_MISSION: Head(7, "b" * 64, 9)}
        assert profile.memory(OTHER_MISSION) == {}

    @pytest.mark.parametrize("token", ["", "1" * 31, "1" * 32 + "\n", "../" + "1" * 29, "A" * 32])
    def test_a_path_is_no_stream_and_no_mission(self, profile: Profile, token: str) -> None:
        for attempt in (profile.memory, profile.roots, profile.device_certificate, profile.authority_folder):
            with pytest.raises(BadLabel):
                attempt(token)
        with pytest.raises(BadLabel):
            profile.remembered(MISSION, token)


def test_a_profile_that_cannot_be_read_says_so(profile: Profile) -> None:
    (profile.folder / "people" / "P-01.key").mkdir(parents=True)
    with pytest.raises(CannotRead, match=r"P-01\.key"):
        profile.person("P-01", SECRET)


def test_a_device_signs_with_the_key_it_names() -> None:
    device = Device(ed25519.Ed25519PrivateKey.generate())
    device.key.public_key().verify(device.sign(b"note"), b"note")
