"""A mission CA certifies people and laptops; its own keys leave the laptop."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.x509.oid import ExtendedKeyUsageOID

from fieldkit.errors import (
    AlreadyThere,
    CannotRead,
    CannotWrite,
    CertificateRefused,
    KeyDamaged,
    KeyMissing,
    MissingField,
    Refused,
    WrongPassphrase,
)
from fieldkit.keys import files
from fieldkit.keys.authority import (
    KEYS,
    Authority,
    export_authority,
    exported_authority,
    found_authority,
    is_self_issued,
    open_authority,
)
from fieldkit.keys.certificates import Certificates, common_name, fingerprint, mission_code, to_pem
from fieldkit.keys.profile import Profile
from fieldkit.keys.requests import make_request
from fieldkit.platform import wipe
from tests.adapters.keys_team import (
    CASE,
    CLOCK,
    MISSION,
    NOW,
    SECRET,
    StandingClock,
    founded,
    laptop,
    openssl,
    pem_file,
)

YEAR = timedelta(days=365.25)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return laptop(tmp_path / "lead")


@pytest.fixture
def authority(profile: Profile) -> Authority:
    return founded(profile)


@pytest.fixture
def request_file(tmp_path: Path) -> bytes:
    second = laptop(tmp_path / "second")
    return make_request(second.new_person("P-02", SECRET), second.device())


@pytest.fixture
def issued(authority: Authority, request_file: bytes) -> Certificates:
    return authority.issue(request_file, CLOCK)


def usage(certificate: x509.Certificate) -> set[str]:
    """The names of the key usages that are set; the extension has to be critical."""
    extension = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert extension.critical
    names = ("digital_signature", "content_commitment", "key_encipherment", "key_cert_sign", "crl_sign")
    return {name for name in names if getattr(extension.value, name)}


def constraint(certificate: x509.Certificate) -> tuple[bool, int | None]:
    extension = certificate.extensions.get_extension_for_class(x509.BasicConstraints)
    assert extension.critical
    return extension.value.ca, extension.value.path_length


class TestCertificates:
    def test_openssl_follows_them_strictly_to_the_root(
        self, authority: Authority, issued: Certificates, tmp_path: Path
    ) -> None:
        root, between = (
            pem_file(tmp_path / "root.pem", authority.root),
            pem_file(tmp_path / "ca.pem", issued.authority),
        )
        for leaf in (issued.person, issued.device):
            file = pem_file(tmp_path / "leaf.pem", leaf)
            judged = openssl("verify", "-x509_strict", "-CAfile", root, "-untrusted", between, file)
            assert judged.returncode == 0, judged.stderr

    def test_openssl_refuses_them_under_another_root(self, issued: Certificates, tmp_path: Path) -> None:
        other = pem_file(tmp_path / "root.pem", founded(laptop(tmp_path / "other")).root)
        between, file = (
            pem_file(tmp_path / "ca.pem", issued.authority),
            pem_file(tmp_path / "leaf.pem", issued.person),
        )
        assert openssl("verify", "-CAfile", other, "-untrusted", between, file).returncode != 0

    def test_a_person_can_certify_nobody(self, authority: Authority, issued: Certificates) -> None:
        assert [constraint(one) for one in (authority.root, *issued)] == [
            (True, 1),
            (False, None),
            (False, None),
            (True, 0),
        ]

    def test_each_may_do_its_own_work_and_no_more(self, authority: Authority, issued: Certificates) -> None:
        assert usage(authority.root) == usage(issued.authority) == {"key_cert_sign", "crl_sign"}
        assert usage(issued.person) == {"digital_signature", "content_commitment"}
        assert usage(issued.device) == {"digital_signature"}
        purpose = issued.person.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        assert list(purpose) == [ExtendedKeyUsageOID.EMAIL_PROTECTION]

    def test_they_bear_codes_and_nothing_else(self, authority: Authority, issued: Certificates) -> None:
        chain = (authority.root, issued.authority, issued.person)
        assert [common_name(one) for one in chain] == [f"{CASE} root", f"{CASE} mission CA", "P-02"]
        assert common_name(issued.device).startswith("fieldkit-device-")
        for one in (*chain, issued.device):
            assert mission_code(one) == CASE
            assert len(list(one.subject)) == 2

    def test_they_begin_a_year_back(self, authority: Authority, issued: Certificates) -> None:
        for one, years in ((authority.root, 25), (issued.authority, 10), (issued.person, 3), (issued.device, 3)):
            assert one.not_valid_before_utc == NOW - YEAR
            assert one.not_valid_after_utc == NOW + years * YEAR

    def test_keys_are_of_the_promised_kinds(self, authority: Authority, issued: Certificates) -> None:
        curves = [one.public_key().curve.name for one in (authority.root, issued.authority, issued.person)]  # type: ignore[union-attr]
        assert curves == ["secp384r1", "secp256r1", "secp256r1"]
        assert isinstance(issued.device.public_key(), ed25519.Ed25519PublicKey)

    def test_each_names_its_key_and_the_one_above(self, authority: Authority, issued: Certificates) -> None:
        above = {issued.person: issued.authority, issued.device: issued.authority, issued.authority: authority.root}
        for one, issuer in above.items():
            named = one.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
            assert named == issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest

    def test_no_serial_number_comes_twice(
        self, authority: Authority, issued: Certificates, request_file: bytes
    ) -> None:
        again = authority.issue(request_file, CLOCK)
        chain = (authority.root, *issued, again.person, again.device)
        assert len({one.serial_number for one in chain}) == len(chain)


class TestIssuing:
    def test_two_laptops_lead_to_the_same_root(self, authority: Authority, issued: Certificates) -> None:
        assert issued.authority == authority.issuer.certificate
        issued.authority.verify_directly_issued_by(authority.root)

    def test_a_bad_request_is_refused(self, authority: Authority, request_file: bytes) -> None:
        with pytest.raises(CertificateRefused):
            authority.issue(request_file[:-30], CLOCK)

    def test_nothing_outlives_the_authority(self, authority: Authority, request_file: bytes) -> None:
        late = authority.issue(request_file, StandingClock("2033-01-01T00:00:00Z"))
        assert late.person.not_valid_after_utc == authority.issuer.certificate.not_valid_after_utc

    def test_nothing_is_older_than_the_authority(self, authority: Authority, request_file: bytes) -> None:
        early = authority.issue(request_file, StandingClock("2023-12-01T00:00:00Z"))
        assert early.person.not_valid_before_utc == authority.issuer.certificate.not_valid_before_utc

    @pytest.mark.parametrize("wall", ["1970-01-01T00:00:00Z", "2040-01-01T00:00:00Z"])
    def test_a_clock_that_must_be_wrong_issues_nothing(
        self, authority: Authority, request_file: bytes, wall: str
    ) -> None:
        with pytest.raises(Refused, match="issuing") as refused:
            authority.issue(request_file, StandingClock(wall))
        assert "clock" in refused.value.advice()

    def test_a_whole_mission_may_run_on_a_dead_clock(self, tmp_path: Path, request_file: bytes) -> None:
        dead = StandingClock("1970-01-01T00:00:00Z")
        made = found_authority(laptop(tmp_path / "x"), MISSION, CASE, SECRET, dead).issue(request_file, dead)
        assert made.person.not_valid_after_utc.year == 1972


class TestFounding:
    def test_its_root_is_trusted_here(self, profile: Profile, authority: Authority) -> None:
        assert profile.roots(MISSION) == (authority.root,)

    def test_it_happens_once(self, profile: Profile, authority: Authority) -> None:
        with pytest.raises(AlreadyThere):
            founded(profile)
        assert open_authority(profile.authority_folder(MISSION), "root secret").root == authority.root

    def test_it_needs_a_passphrase(self, profile: Profile) -> None:
        with pytest.raises(MissingField):
            found_authority(profile, MISSION, CASE, "", CLOCK)
        assert not profile.authority_folder(MISSION).exists()

    def test_its_keys_lie_wrapped(self, profile: Profile, authority: Authority) -> None:
        for name in KEYS:
            assert b'"argon2id"' in (profile.authority_folder(MISSION) / name).read_bytes()
        with pytest.raises(WrongPassphrase):
            open_authority(profile.authority_folder(MISSION), "guess")


class TestMovingAway:
    @pytest.fixture(autouse=True)
    def media(self, tmp_path: Path) -> None:
        for name in ("stick", "second stick", "third stick"):
            (tmp_path / name).mkdir()

    def test_a_medium_that_is_not_there_is_named_and_nothing_moves(
        self, profile: Profile, authority: Authority, tmp_path: Path
    ) -> None:
        with pytest.raises(CannotWrite, match="is the medium mounted"):
            export_authority(profile, MISSION, tmp_path / "unmounted")
        assert not (tmp_path / "unmounted").exists()
        assert is_self_issued(profile, fingerprint(authority.root))

    def test_it_is_found_in_its_folder_and_in_the_one_above(
        self, profile: Profile, authority: Authority, tmp_path: Path
    ) -> None:
        moved = export_authority(profile, MISSION, tmp_path / "stick")
        assert exported_authority(moved, MISSION) == exported_authority(moved.parent, MISSION) == moved
        with pytest.raises(KeyMissing, match="second stick") as caught:
            exported_authority(tmp_path / "second stick", MISSION)
        assert caught.value.why.count("second stick") == 2

    def test_it_is_self_issued_until_it_has_moved(
        self, profile: Profile, authority: Authority, tmp_path: Path
    ) -> None:
        root = fingerprint(authority.root)
        assert is_self_issued(profile, root)
        export_authority(profile, MISSION, tmp_path / "stick")
        assert not is_self_issued(profile, root)

    def test_it_is_self_issued_while_any_key_is_left(self, profile: Profile, authority: Authority) -> None:
        for name in KEYS:
            wipe(profile.authority_folder(MISSION) / name)
            assert is_self_issued(profile, fingerprint(authority.root)) == (name != KEYS[-1])

    def test_another_root_is_not_self_issued(self, profile: Profile, authority: Authority, tmp_path: Path) -> None:
        other = founded(laptop(tmp_path / "other"))
        assert not is_self_issued(profile, fingerprint(other.root))
        assert not is_self_issued(laptop(tmp_path / "third"), fingerprint(authority.root))

    def test_it_issues_from_the_second_medium(
        self, profile: Profile, authority: Authority, tmp_path: Path, request_file: bytes
    ) -> None:
        moved = export_authority(profile, MISSION, tmp_path / "stick")
        made = open_authority(moved, "root secret").issue(request_file, CLOCK)
        assert made.authority == authority.issuer.certificate
        with pytest.raises(KeyMissing, match="second medium"):
            open_authority(profile.authority_folder(MISSION), "root secret")

    def test_a_copy_may_stay(self, profile: Profile, authority: Authority, tmp_path: Path) -> None:
        copy = export_authority(profile, MISSION, tmp_path / "stick", wipe=False)
        assert open_authority(copy, "root secret").root == authority.root
        assert is_self_issued(profile, fingerprint(authority.root))

    def test_it_moves_only_once_and_never_over_another(
        self, profile: Profile, authority: Authority, tmp_path: Path
    ) -> None:
        export_authority(profile, MISSION, tmp_path / "stick", wipe=False)
        with pytest.raises(AlreadyThere):
            export_authority(profile, MISSION, tmp_path / "stick")
        assert is_self_issued(profile, fingerprint(authority.root))
        export_authority(profile, MISSION, tmp_path / "second stick")
        with pytest.raises(KeyMissing):
            export_authority(profile, MISSION, tmp_path / "third stick")

    def test_what_was_never_here_cannot_move(self, profile: Profile, tmp_path: Path) -> None:
        with pytest.raises(KeyMissing):
            export_authority(profile, MISSION, tmp_path / "stick")

    def test_a_medium_that_does_not_read_back_leaves_the_keys_here(
        self, profile: Profile, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        # No real medium forgets on demand.
        written = files.write_folder
        monkeypatch.setattr(files, "write_folder", lambda folder, held: written(folder, held | {KEYS[0]: b"rot"}))
        with pytest.raises(CannotRead, match="read back"):
            export_authority(profile, MISSION, tmp_path / "stick")
        assert is_self_issued(profile, fingerprint(authority.root))


class TestDamage:
    def test_keys_of_another_authority_do_not_belong(
        self, profile: Profile, authority: Authority, tmp_path: Path
    ) -> None:
        other = laptop(tmp_path / "other")
        founded(other)
        for name in ("mission-ca.key", "root.pem"):
            folder = shutil.copytree(profile.authority_folder(MISSION), tmp_path / f"mixed {name}")
            shutil.copy(other.authority_folder(MISSION) / name, folder / name)
            with pytest.raises(KeyDamaged, match="belong together"):
                open_authority(folder, "root secret")

    def test_a_damaged_certificate_is_named(self, profile: Profile, authority: Authority) -> None:
        for content in (b"garbage", to_pem(authority.root, authority.root)):
            (profile.authority_folder(MISSION) / "mission-ca.pem").write_bytes(content)
            with pytest.raises(CertificateRefused, match=r"mission-ca\.pem"):
                open_authority(profile.authority_folder(MISSION), "root secret")
