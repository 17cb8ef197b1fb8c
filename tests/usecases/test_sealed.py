"""An encrypted mission opens by its passphrase or its recovery key, by nothing else; open, it is like any other."""

import shutil
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit import recording
from fieldkit.errors import (
    AlreadyThere,
    Damaged,
    MissingField,
    MissionSealed,
    OnlyCopiesLeft,
    OriginalBroken,
    OtherVault,
    VaultDamaged,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryKey,
)
from fieldkit.mission.backup import backup
from fieldkit.mission.converting import convert
from fieldkit.mission.covering import Locking, is_sealed
from fieldkit.mission.opening import open_again, open_mission
from fieldkit.mission.rebuild import rebuild_from_copies
from fieldkit.mission.relocking import change_passphrase
from fieldkit.mission.restoring import restore
from fieldkit.progress import silent
from fieldkit.store import catalogue, originals
from fieldkit.vault import PLAIN, RecoveryKey, Secrets, Unlock, Vault
from tests.make import Laptop, card, disproved, unlocked, vocabulary

KEY = RecoveryKey.new()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Three photographs, an item, a note; closed. It is looked at, and copied where something is to be changed."""
    laptop = Laptop(tmp_path_factory.mktemp("sealed"), "P-01", recovery=KEY)
    with laptop.found() as mission:
        laptop.take_in(mission, card(laptop.root / "card"), thumbnails=True)
        item = laptop.item(mission)
        recording.add_note(mission, vocabulary(), item.id, "Seen from the north")
    return laptop


@pytest.fixture
def laptop(made: Laptop, tmp_path: Path) -> Laptop:
    """A copy to be changed."""
    return made.cloned(tmp_path / "copy")


def wrong(vault: Vault) -> Secrets:
    return vault.by_passphrase("no such words")


def recovered(vault: Vault) -> Secrets:
    return vault.by_recovery_key(KEY)


def other(vault: Vault) -> Secrets:
    return vault.by_recovery_key(RecoveryKey.new())


@pytest.mark.parametrize("unlock", [unlocked, recovered])
def test_passphrase_and_recovery_key_each_open_all_of_it(made: Laptop, unlock: Unlock) -> None:
    with open_mission(made.folder, made.hands, write=False, unlock=unlock) as mission:
        assert disproved(mission) == []
        assert len(originals.held(mission.database)) == 3
        for sha256, size in originals.held(mission.database).items():
            assert mission.originals.verify(sha256).state == "sound"
            assert mission.originals.size(sha256) == size == len(mission.originals.sound(sha256))
            assert b"".join(mission.originals.chunks(sha256)) == mission.originals.read(sha256)


def test_a_guest_has_a_passphrase_and_a_recovery_key_of_their_own(made: Laptop, tmp_path: Path) -> None:
    guest = Laptop(tmp_path / "guest", "P-02", recovery=RecoveryKey.new())
    guest.join(made.cloned(tmp_path / "lead").invitation_for(guest, "B")).close()
    assert disproved(guest.open(write=False)) == []
    with pytest.raises(WrongRecoveryKey):
        open_mission(guest.folder, guest.hands, write=False, unlock=recovered)


def test_nothing_else_opens_it(made: Laptop) -> None:
    for unlock, refusal in ((wrong, WrongPassphrase), (other, WrongRecoveryKey)):
        with pytest.raises(refusal, match=made.folder.name):
            open_mission(made.folder, made.hands, write=False, unlock=unlock)
    with pytest.raises(MissionSealed):
        open_mission(made.folder, made.hands, write=False)


def test_an_open_one_opens_once_more_without_asking(made: Laptop) -> None:
    with made.open(write=False) as mission, open_again(mission) as again:
        assert (again.info, again.pen) == (mission.info, None)


def test_it_is_told_from_a_plain_one_even_without_its_vault(laptop: Laptop, tmp_path: Path) -> None:
    plain = Laptop(tmp_path / "plain", "P-02")
    plain.found().close()
    assert (is_sealed(laptop.folder), is_sealed(plain.folder)) == (True, False)
    (laptop.folder / "vault.json").unlink()
    with pytest.raises(VaultMissing):
        laptop.open(write=False)
    (laptop.folder / "mission.db").rename(laptop.root / "elsewhere")
    with pytest.raises(OnlyCopiesLeft, match=r"3 in log/, 3 in originals/"):
        laptop.open(write=False)
    (laptop.root / "elsewhere").rename(laptop.folder / "mission.db")
    shutil.rmtree(laptop.folder / "log")
    (laptop.folder / "log").mkdir()
    with pytest.raises(VaultMissing):
        laptop.open(write=False)


def test_the_vault_of_another_mission_is_told_as_that_and_not_as_damage(laptop: Laptop, tmp_path: Path) -> None:
    other = Laptop(tmp_path / "other", "P-02", recovery=KEY)
    other.found().close()
    shutil.copy(other.folder / "vault.json", laptop.folder)
    for opening in (laptop.open, lambda: rebuild_from_copies(laptop.folder, silent, unlocked)):
        with pytest.raises(OtherVault, match="another mission"):
            opening()


def test_an_empty_passphrase_locks_nothing(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01", recovery=KEY)
    with pytest.raises(MissingField, match="passphrase of the mission"):
        Vault.new(laptop.folder, "0" * 32, Secrets.new(KEY), "", laptop.profile.cost)


def test_any_changed_byte_of_the_vault_is_told(laptop: Laptop) -> None:
    path = laptop.folder / "vault.json"
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(VaultDamaged):
            laptop.open(write=False)


def test_a_vault_written_by_somebody_without_the_secrets_is_refused(laptop: Laptop) -> None:
    """Whoever put another recipient in would read all that is sealed from then on."""
    path, forger = laptop.folder / "vault.json", Secrets.new(RecoveryKey.new())
    vault = Vault.read(laptop.folder)
    assert vault is not None
    secrets = unlocked(vault)
    with pytest.raises(VaultDamaged, match="did not have the secrets"):
        vault.admitting(forger)
    assert vault.admitting(secrets) == secrets
    assert secrets.daily not in f"{secrets!r} {KEY!r} {vault!r}"
    assert path.read_bytes() == vault.data


def test_what_is_wrapped_in_another_form_is_damage_and_no_wrong_passphrase(made: Laptop) -> None:
    vault = Vault.read(made.folder)
    assert vault is not None
    with pytest.raises(VaultDamaged):
        replace(vault, file=structs.replace(vault.file, wrapped="{}")).by_passphrase("any")


def test_a_plain_mission_opens_no_vault(made: Laptop) -> None:
    vault = Vault.read(made.folder)
    assert vault is not None
    with pytest.raises(MissionSealed):
        PLAIN.unlock(vault)


def test_a_flipped_bit_of_an_original_is_told(laptop: Laptop) -> None:
    with laptop.open(write=False) as mission:
        sha256 = next(iter(originals.held(mission.database)))
        stored = mission.originals.stored(sha256)
        stored.chmod(0o600)
        whole = stored.read_bytes()
        for place in (10, 60, 250, len(whole) // 2, len(whole) - 1):
            stored.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
            assert mission.originals.verify(sha256).state == "changed"
            with pytest.raises(OriginalBroken):
                mission.originals.sound(sha256)
        assert [sha256 in one for one in disproved(mission)] == [True]


def test_a_changed_original_is_set_aside_when_the_card_is_read_again(laptop: Laptop, made: Laptop) -> None:
    with laptop.open() as mission:
        sha256 = next(iter(originals.held(mission.database)))
        stored = mission.originals.stored(sha256)
        stored.chmod(0o600)
        stored.write_bytes(stored.read_bytes()[:-1])
        laptop.take_in(mission, made.root / "card")
        assert mission.originals.verify(sha256).state == "sound"
        (aside,) = mission.originals.unrecorded(originals.contents(mission.database))
        assert (mission.folder / "originals" / aside).stat().st_size > 0


def test_a_flipped_bit_of_a_log_copy_is_told(laptop: Laptop) -> None:
    for path in sorted((laptop.folder / "log").iterdir()):
        assert path.suffix == ".age"
        whole = path.read_bytes()
        path.write_bytes(whole[:-20] + bytes([whole[-20] ^ 1]) + whole[-19:])
        with laptop.open(write=False) as mission:
            assert any(path.name in one for one in disproved(mission)), path.name
        with pytest.raises(Damaged, match=path.name):
            rebuild_from_copies(laptop.folder, silent, unlocked)
        path.write_bytes(whole)


def test_a_backup_is_sealed_by_the_same_secrets(made: Laptop, tmp_path: Path) -> None:
    with made.open(write=False) as mission:
        copied = backup(mission, tmp_path, silent).folder
        same = catalogue.catalogue_digest(mission.database)
    with open_mission(copied, made.hands, write=False, unlock=recovered) as mission:
        assert disproved(mission) == []
        assert catalogue.catalogue_digest(mission.database) == same
    assert (copied / "vault.json").read_bytes() == (made.folder / "vault.json").read_bytes()


def test_a_mission_restored_from_its_backup_is_sealed_by_the_same_secrets(made: Laptop, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with made.open(write=False) as mission:
        copied = backup(mission, tmp_path, silent).folder
    with open_mission(copied, made.hands, write=False, unlock=unlocked) as source:
        restored = restore(source, tmp_path / "new", silent).folder
    with open_mission(restored, made.hands, write=True, unlock=recovered) as mission:
        assert (is_sealed(restored), disproved(mission)) == (True, [])


def test_a_backup_gets_another_passphrase_with_its_mission_and_the_earlier_one_is_wiped(
    laptop: Laptop, tmp_path: Path
) -> None:
    with laptop.open() as mission, ExitStack() as leaving:
        vault = backup(mission, tmp_path, silent).folder / "vault.json"
        earlier = leaving.enter_context(vault.open("rb"))
        (vault.parent / ".vault.json.0123456789abcdef").write_bytes(vault.read_bytes())  # left by a kill
        change_passphrase(laptop.folder, unlocked, lambda: "other words", laptop.profile, mission.pen)
        backup(mission, tmp_path, silent)
        vault.unlink()
        vault.write_bytes(b"damaged")
        backup(mission, tmp_path, silent)
        assert not any(earlier.read())
    assert [path.name for path in vault.parent.glob("*vault*")] + list(vault.parent.glob(".*")) == ["vault.json"]
    assert vault.read_bytes() == (laptop.folder / "vault.json").read_bytes()


def test_a_backup_under_other_keys_is_not_written_over(laptop: Laptop, tmp_path: Path) -> None:
    """Until the new one is whole, the earlier one is all there is."""
    with laptop.open() as mission:
        vault = backup(mission, tmp_path, silent).folder / "vault.json"
        before = vault.read_bytes()
        renewed = convert(mission, tmp_path / "renewed", Locking("other words", KEY), silent)
    (tmp_path / "again").mkdir()
    shutil.rmtree(laptop.folder)
    renewed.rename(laptop.folder)
    by_other_words = partial(Vault.by_passphrase, passphrase="other words")
    with open_mission(laptop.folder, laptop.hands, write=True, unlock=by_other_words) as mission:
        with pytest.raises(AlreadyThere):
            backup(mission, tmp_path, silent)
        assert vault.read_bytes() == before
        plain = convert(mission, tmp_path / "again" / laptop.folder.name, None, silent)
    (elsewhere := tmp_path / "elsewhere").mkdir()
    with open_mission(plain, laptop.hands, write=True) as mission:
        with pytest.raises(AlreadyThere):
            backup(mission, tmp_path, silent)
        backup(mission, elsewhere, silent)
    again = open_mission(laptop.folder, laptop.hands, write=True, unlock=by_other_words)
    with again as mission, pytest.raises(AlreadyThere):  # its originals lie there for everybody to read
        backup(mission, elsewhere, silent)


def test_a_lost_catalogue_is_made_anew_sealed(laptop: Laptop) -> None:
    with laptop.open(write=False) as mission:
        same = catalogue.catalogue_digest(mission.database)
    (laptop.folder / "mission.db").unlink()
    with pytest.raises(MissionSealed):
        rebuild_from_copies(laptop.folder, silent)
    assert rebuild_from_copies(laptop.folder, silent, unlocked).absent == 0
    assert not (laptop.folder / "mission.db").read_bytes().startswith(b"SQLite")
    with laptop.open() as mission:
        assert catalogue.catalogue_digest(mission.database) == same
        assert disproved(mission) == []
