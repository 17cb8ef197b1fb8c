"""What is done with the locks of a mission: another passphrase, a lost vault, a copy under another covering."""

import errno
import itertools
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from msgspec import structs
from pyrage import x25519

from fieldkit import recording
from fieldkit.errors import (
    Cancelled,
    CannotWrite,
    Damaged,
    MissionLocked,
    NotEncrypted,
    OneForBoth,
    PlaceNeeded,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from fieldkit.mission import Mission
from fieldkit.mission.converting import convert
from fieldkit.mission.covering import Locking, is_sealed
from fieldkit.mission.opening import open_mission
from fieldkit.mission.rebuild import rebuild_from_copies
from fieldkit.mission.relocking import change_passphrase
from fieldkit.mission.rescuing import rescue
from fieldkit.mission.vaults import doubt
from fieldkit.packing.checklist import checklist
from fieldkit.platform import files, open_regular
from fieldkit.progress import Report, Step, silent
from fieldkit.store import catalogue, originals
from fieldkit.vault import RecoveryKey, Secrets, Unlock, Vault
from fieldkit.vault.streams import seal
from tests.make import (
    CHEAP,
    MISSION_PASSPHRASE,
    PASSPHRASE,
    Laptop,
    card,
    disproved,
    unlocked,
    vocabulary,
)

KEY, OTHER = RecoveryKey.new(), "other words"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Two photographs, an item, a note, a packet; closed."""
    laptop = Laptop(tmp_path_factory.mktemp("sealed"), "P-01", recovery=KEY)
    with laptop.found() as mission:
        laptop.take_in(mission, card(laptop.root / "card", 2))
        recording.add_note(mission, vocabulary(), laptop.item(mission).id, "Seen from the north")
        (laptop.root / "out").mkdir()
        laptop.seal(mission, folder=laptop.root / "out")
    return laptop


@pytest.fixture
def laptop(made: Laptop, tmp_path: Path) -> Laptop:
    """A copy to be changed."""
    return made.cloned(tmp_path / "copy")


def by(passphrase: str) -> Unlock:
    return lambda vault: vault.by_passphrase(passphrase)


def recovered(vault: Vault) -> Secrets:
    return vault.by_recovery_key(KEY)


def digest_of(laptop: Laptop, folder: Path | None = None, unlock: Unlock = unlocked) -> str:
    """The catalogue's digest, of a mission that holds what was recorded."""
    with open_mission(folder or laptop.folder, laptop.hands, write=False, unlock=unlock) as mission:
        assert disproved(mission) == []
        return catalogue.catalogue_digest(mission.database)


class TestPackets:
    def test_a_packet_goes_nowhere_but_to_the_place_that_a_person_names(self, laptop: Laptop) -> None:
        with laptop.open() as mission:
            (laptop.root / "link").symlink_to(laptop.folder)
            for folder in (
                None,
                laptop.folder / "packets",
                laptop.root / "link",
                laptop.root / "x/../link/packets",
            ):
                with pytest.raises(PlaceNeeded):
                    laptop.seal(mission, folder=folder)
                assert "place" in {point.code for point in checklist(mission, [], "P-01", folder).points}

    def test_a_sealed_copy_stays_under_a_name_that_tells_nothing(self, made: Laptop) -> None:
        (packet,) = (made.root / "out").iterdir()
        (copy,) = (made.folder / "packets").iterdir()
        taken = list[bytes]()
        with made.open(write=False) as mission, open_regular(copy) as file:
            mission.covering.uncover(file, copy.name, taken.append)
        assert b"".join(taken) == packet.read_bytes()
        assert "PKT" not in copy.name


class TestPassphrase:
    @pytest.mark.parametrize("unlock", [unlocked, recovered])
    def test_another_one_opens_it_from_then_on(self, laptop: Laptop, unlock: Unlock) -> None:
        before = digest_of(laptop)
        change_passphrase(laptop.folder, unlock, lambda: OTHER, laptop.profile)
        with pytest.raises(WrongPassphrase):
            digest_of(laptop)
        assert digest_of(laptop, unlock=by(OTHER)) == digest_of(laptop, unlock=recovered) == before
        assert [path.name for path in laptop.folder.glob(".*")] == []

    def test_the_new_one_is_asked_for_once_the_old_one_holds(self, laptop: Laptop) -> None:
        with pytest.raises(WrongPassphrase):
            change_passphrase(laptop.folder, by(OTHER), pytest.fail, laptop.profile)

    @pytest.mark.parametrize(("step", "opens"), [("swap", MISSION_PASSPHRASE), ("sync_folder", OTHER)])
    def test_cut_short_it_is_locked_by_the_one_or_the_other(
        self, laptop: Laptop, step: str, opens: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        done, real = list[str](), getattr(files.system, step)

        def fail(*names: Path) -> None:
            done.append(step)
            if len(done) == (1 if step == "swap" else 2):  # after the new file is there, and after the swap
                raise OSError(5, "Input/output error")
            real(*names)

        monkeypatch.setattr(files.system, step, fail)
        with pytest.raises(CannotWrite):
            change_passphrase(laptop.folder, unlocked, lambda: OTHER, laptop.profile)
        monkeypatch.undo()
        (laptop.folder / ".vault.json.0123456789abcdef.old").hardlink_to(laptop.folder / "vault.json")
        assert len(list(laptop.folder.glob(".vault.json.*"))) > 1
        open_mission(laptop.folder, laptop.hands, write=True, unlock=by(opens)).close()
        assert list(laptop.folder.glob(".vault.json.*")) == []  # an earlier passphrase opens nothing that is left
        assert digest_of(laptop, unlock=by(opens))

    @pytest.mark.parametrize("names", [1, 2], ids=["one name a file", "two"])
    def test_killed_between_any_two_steps_it_opens_by_the_one_or_the_other(
        self, laptop: Laptop, tmp_path: Path, names: int
    ) -> None:
        """FAT and exFAT know no second name for a file; the folder is never without its vault there either."""
        going, step = True, 0
        while going:
            killed = laptop.cloned(tmp_path / f"killed-{step}")
            going = _killed(step, names, partial(_change, killed))
            assert [_opens(killed, MISSION_PASSPHRASE), _opens(killed, OTHER)].count(True) == 1
            assert _doubt(killed, MISSION_PASSPHRASE if _opens(killed, MISSION_PASSPHRASE) else OTHER) is None
            assert list(killed.folder.glob(".vault.json.*")) == []
            step += 1
        assert (step > 4, _opens(killed, OTHER)) == (True, True)

    def test_nobody_else_writes_meanwhile(self, laptop: Laptop) -> None:
        with laptop.open() as mission:
            with pytest.raises(MissionLocked):
                _change(laptop)
            change_passphrase(laptop.folder, unlocked, lambda: OTHER, laptop.profile, mission.pen)
        assert digest_of(laptop, unlock=by(OTHER))

    def test_an_earlier_vault_that_is_put_back_is_told_until_the_mission_is_locked_anew(
        self, laptop: Laptop
    ) -> None:
        path = laptop.folder / "vault.json"
        earlier = path.read_bytes()
        assert (_doubt(laptop, MISSION_PASSPHRASE), _change(laptop)) == (None, None)
        assert _doubt(laptop, OTHER) is None
        path.write_bytes(earlier)
        for write in (False, True, True):
            assert _doubt(laptop, MISSION_PASSPHRASE, write=write) == "earlier"
        with laptop.open(write=False) as mission:
            assert any("earlier passphrase" in finding for finding in disproved(mission))
        vault = Vault.read(laptop.folder)
        assert vault is not None
        mine = Vault.new(laptop.folder, vault.file.mission, unlocked(vault), MISSION_PASSPHRASE, CHEAP)
        path.write_bytes(mine.data)
        assert _doubt(laptop, MISSION_PASSPHRASE) == "strange"
        _change(laptop)
        assert _doubt(laptop, OTHER) is None

    def test_it_is_changed_beside_a_catalogue_that_is_damaged(self, laptop: Laptop) -> None:
        before = digest_of(laptop)
        (laptop.folder / "mission.db").write_bytes(bytes(8192))
        _change(laptop)
        rebuild_from_copies(laptop.folder, silent, by(OTHER))
        assert (digest_of(laptop, unlock=by(OTHER)), _doubt(laptop, OTHER)) == (before, None)

    def test_that_of_a_key_opens_no_mission(self, laptop: Laptop) -> None:
        """Whoever opens it, as the next shift does, must not be able to sign for somebody else."""
        with pytest.raises(OneForBoth):
            change_passphrase(laptop.folder, unlocked, lambda: PASSPHRASE, laptop.profile)
        with laptop.open() as mission, pytest.raises(OneForBoth):
            convert(mission, laptop.root / "again", Locking(PASSPHRASE, KEY), silent)
        assert digest_of(laptop)

    def test_a_plain_mission_has_none(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        laptop.found().close()
        with pytest.raises(NotEncrypted, match=laptop.folder.name):
            change_passphrase(laptop.folder, unlocked, lambda: OTHER, laptop.profile)


class TestRescue:
    def test_the_recovery_key_alone_brings_a_mission_without_vault_back(self, laptop: Laptop) -> None:
        before = digest_of(laptop)
        (laptop.folder / "vault.json").unlink()
        with pytest.raises(WrongRecoveryKey):
            rescue(laptop.folder, RecoveryKey.new(), lambda: OTHER, laptop.profile, silent)
        result = rescue(laptop.folder, KEY, lambda: OTHER, laptop.profile, silent)
        assert (result.rebuilt.originals, result.rebuilt.absent, result.known) == (2, 0, True)
        assert digest_of(laptop, unlock=by(OTHER)) == before
        assert digest_of(laptop, unlock=recovered) == before
        with open_mission(laptop.folder, laptop.hands, write=True, unlock=by(OTHER)) as mission:
            assert mission.originals.unrecorded(originals.contents(mission.database)) == []

    def test_stopped_at_any_step_it_goes_on_where_it_stood(self, made: Laptop, tmp_path: Path) -> None:
        before, number = digest_of(made), 0
        while True:
            laptop = made.cloned(tmp_path / str(number))
            (laptop.folder / "vault.json").unlink()
            try:
                rescue(laptop.folder, KEY, lambda: OTHER, laptop.profile, _stopping_after(number))
            except Cancelled:
                rescue(laptop.folder, KEY, lambda: pytest.fail("asked twice"), laptop.profile, silent)
                assert digest_of(laptop, unlock=by(OTHER)) == before
                number += 3
            else:
                break
        assert number > 6

    def test_what_does_not_open_is_left_and_named(self, laptop: Laptop) -> None:
        with laptop.open(write=False) as mission:
            stored = mission.originals.stored(next(iter(originals.held(mission.database))))
        stored.chmod(0o600)
        stored.write_bytes(stored.read_bytes()[:-1] + b"\0")
        (laptop.folder / "vault.json").unlink()
        assert rescue(laptop.folder, KEY, lambda: OTHER, laptop.profile, silent).rebuilt.absent == 1
        assert stored.exists()

    def test_a_copy_of_another_mission_among_those_of_this_one_is_named_before_anything_is_done(
        self, laptop: Laptop, tmp_path: Path
    ) -> None:
        """Anybody can seal to the recovery key: the first file that opens says nothing of whose mission it is."""
        forger = Laptop(tmp_path / "forger", "P-01", recovery=KEY)
        forger.found().close()
        planted = [shutil.copy(path, laptop.folder / "log") for path in (forger.folder / "log").iterdir()]
        (laptop.folder / "vault.json").unlink()
        before = {path: path.read_bytes() for path in laptop.folder.rglob("*") if path.is_file()}
        with pytest.raises(Damaged, match="another mission") as refused:
            rescue(laptop.folder, KEY, pytest.fail, laptop.profile, silent)
        assert refused.value.name in {Path(path).name for path in planted}
        assert before == {path: path.read_bytes() for path in before}

    def test_another_root_than_the_one_that_is_trusted_here_is_refused(
        self, laptop: Laptop, tmp_path: Path
    ) -> None:
        stranger = Laptop(tmp_path / "stranger", "P-01", recovery=KEY)
        with stranger.found() as mission:
            shutil.rmtree(laptop.profile.folder / "missions")
            shutil.copytree(
                stranger.profile.folder / "missions" / mission.info.id,
                laptop.profile.folder / "missions" / id_of(laptop),
            )
        (laptop.folder / "vault.json").unlink()
        with pytest.raises(Damaged, match="root"):
            rescue(laptop.folder, KEY, pytest.fail, laptop.profile, silent)
        shutil.rmtree(laptop.profile.folder / "missions")
        assert not rescue(laptop.folder, KEY, lambda: OTHER, laptop.profile, silent).known

    def test_a_vault_that_somebody_without_the_recovery_key_put_there_is_refused(self, laptop: Laptop) -> None:
        """Its recipient stands in the vault: whatever was sealed anew then would be theirs to read."""
        vault, forger = Vault.read(laptop.folder), Secrets.new(RecoveryKey.new())
        assert vault is not None
        forger = replace(forger, recovery=vault.file.recovery)
        forged = Vault.new(laptop.folder, vault.file.mission, forger, OTHER, CHEAP)
        (laptop.folder / "vault.json").write_bytes(forged.data)
        with pytest.raises(VaultDamaged, match="did not have the secrets"):
            rescue(laptop.folder, KEY, lambda: OTHER, laptop.profile, silent)
        with pytest.raises(VaultDamaged, match="did not have the secrets"):
            change_passphrase(laptop.folder, recovered, lambda: OTHER, laptop.profile)
        rubbish = BytesIO()
        seal([b"{}"], rubbish.write, [x25519.Recipient.from_str(KEY.recipient)])
        with pytest.raises(VaultDamaged, match="did not have the secrets"):
            recovered(replace(vault, file=structs.replace(vault.file, escrow=rubbish.getvalue())))
        (laptop.folder / "vault.json").write_bytes(vault.data)
        assert digest_of(laptop)


class TestConverting:
    def test_there_and_back_again_it_is_the_same_catalogue(self, laptop: Laptop, tmp_path: Path) -> None:
        before, plain, again = digest_of(laptop), tmp_path / "plain.fieldkit", tmp_path / "again.fieldkit"
        with laptop.open() as mission:
            assert convert(mission, plain, None, silent) == plain
        assert digest_of(laptop, plain) == before
        (packet,) = (plain / "packets").iterdir()
        assert packet.read_bytes() == (laptop.root / "out" / packet.name).read_bytes()
        with open_mission(plain, laptop.hands, write=True) as mission:
            convert(mission, again, Locking(OTHER, KEY), silent)
        assert digest_of(laptop, again, by(OTHER)) == before
        assert (is_sealed(plain), is_sealed(again)) == (False, True)
        assert len(list((again / "packets").glob("*.age"))) == 1
        with open_mission(again, laptop.hands, write=True, unlock=recovered) as mission:
            assert _goes_on(mission)

    def test_stopped_it_leaves_nothing(self, laptop: Laptop, tmp_path: Path) -> None:
        with laptop.open() as mission, pytest.raises(Cancelled):
            convert(mission, tmp_path / "plain", None, _stopping_after(1))
        assert [path.name for path in tmp_path.iterdir()] == ["copy"]


def id_of(laptop: Laptop) -> str:
    vault = Vault.read(laptop.folder)
    assert vault is not None
    return vault.file.mission


def _goes_on(mission: Mission) -> bool:
    """In the stream that was written before, not in a new one."""
    return mission.stream in {path.name[:32] for path in (mission.folder / "log").iterdir()}


def _doubt(laptop: Laptop, passphrase: str, *, write: bool = True) -> str | None:
    with open_mission(laptop.folder, laptop.hands, write=write, unlock=by(passphrase)) as mission:
        return doubt(mission)


def _change(laptop: Laptop) -> None:
    change_passphrase(laptop.folder, unlocked, lambda: OTHER, laptop.profile)


def _opens(laptop: Laptop, passphrase: str) -> bool:
    try:
        open_mission(laptop.folder, laptop.hands, write=True, unlock=by(passphrase)).close()
    except WrongPassphrase:
        return False
    return True


def _killed(step: int, names: int, work: Callable[[], None]) -> bool:
    """Whether a process that does `work` was killed before its so-manyth change of a name or a file's bytes."""
    pid = os.fork()
    if pid == 0:
        done = itertools.count()

        def watched(event: str, given: tuple[object, ...]) -> None:
            writes = event == "open" and isinstance(given[2], int) and given[2] & (os.O_RDWR | os.O_WRONLY)
            if (event in {"os.rename", "os.remove", "os.link"} or writes) and next(done) == step:
                os._exit(1)
            if event == "os.link" and names == 1:
                raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        sys.addaudithook(watched)
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 1


def _stopping_after(steps: int) -> Report:
    left = [steps]

    def report(_: Step) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Cancelled

    return report
