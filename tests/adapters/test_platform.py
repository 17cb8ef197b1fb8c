"""What differs by operating system, as this one does it."""

import ast
import errno
import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from fieldkit import platform
from fieldkit.errors import AlreadyThere, CannotRead, CannotWrite, MissionLocked
from fieldkit.platform import Mount, SystemClock, WriterLock, holder_of
from fieldkit.platform.linux import TIMEX, _error_in
from fieldkit.platform.linux_mounts import mounts_in, type_of_mount
from fieldkit.platform.posix import rename_unguarded
from fieldkit.problem import Problem
from fieldkit.when import Reading

PACKAGE = Path(platform.__file__).parent
ROOT = PACKAGE.parent.parent

HOLD = """
import sys, time
from pathlib import Path
from fieldkit.platform import WriterLock
held = WriterLock.take(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@contextmanager
def held_elsewhere(lock: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD, str(lock)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.kill()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def write(path: Path, data: bytes = b"data") -> Path:
    path.write_bytes(data)
    return path


class TestWriterLock:
    def test_a_second_writer_is_told_who_holds_it_and_since_when(self, tmp_path: Path) -> None:
        with held_elsewhere(tmp_path / "lock") as holder, pytest.raises(MissionLocked) as refused:
            WriterLock.take(tmp_path / "lock")
        words = refused.value.holder.split(" ")
        assert words[:3] == ["PID", str(holder.pid), "on"]
        assert words[-2] == "since"
        assert datetime.strptime(words[-1], "%H:%M").replace(tzinfo=UTC)
        assert refused.value.folder == str(tmp_path)

    def test_a_second_writer_of_the_same_process_is_refused_too(self, tmp_path: Path) -> None:
        lock = WriterLock.take(tmp_path / "lock")
        with pytest.raises(MissionLocked, match=f"PID {os.getpid()} on"):
            WriterLock.take(tmp_path / "lock")
        lock.release()

    def test_who_holds_it_can_be_asked_without_taking_it(self, tmp_path: Path) -> None:
        assert holder_of(tmp_path / "lock") is None
        with held_elsewhere(tmp_path / "lock") as holder:
            named = holder_of(tmp_path / "lock")
            assert named is not None
            assert named.startswith(f"PID {holder.pid} on")
            holder.kill()
            holder.wait()
            assert holder_of(tmp_path / "lock") is None
        WriterLock.take(tmp_path / "lock").release()

    def test_a_killed_holder_leaves_no_lock_behind(self, tmp_path: Path) -> None:
        with held_elsewhere(tmp_path / "lock") as holder:
            holder.kill()
            holder.wait()
            WriterLock.take(tmp_path / "lock").release()

    def test_a_released_lock_names_nobody_and_can_be_taken_again(self, tmp_path: Path) -> None:
        for _ in range(3):
            WriterLock.take(tmp_path / "lock").release()
        assert (tmp_path / "lock").read_bytes() == b""

    def test_a_lock_whose_file_cannot_be_written_any_more_is_released_all_the_same(self, tmp_path: Path) -> None:
        held = os.open(write(tmp_path / "lock", b"PID 1"), os.O_RDONLY)
        WriterLock(held).release()
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(held)

    def test_a_longer_name_of_an_earlier_holder_does_not_show_through(self, tmp_path: Path) -> None:
        write(tmp_path / "lock", b"PID 1 on " + b"x" * 300)
        lock = WriterLock.take(tmp_path / "lock")
        assert b"x" not in (tmp_path / "lock").read_bytes()
        lock.release()

    def test_the_lock_file_is_private_and_no_link(self, tmp_path: Path) -> None:
        WriterLock.take(tmp_path / "lock").release()
        assert mode(tmp_path / "lock") == 0o600
        (tmp_path / "link").symlink_to(tmp_path / "lock")
        with pytest.raises(CannotWrite):
            WriterLock.take(tmp_path / "link")

    def test_a_refused_lock_keeps_no_descriptor(self, tmp_path: Path) -> None:
        lock = WriterLock.take(tmp_path / "lock")
        before = len(list(Path("/proc/self/fd").iterdir()))
        for _ in range(5):
            with pytest.raises(MissionLocked):
                WriterLock.take(tmp_path / "lock")
        assert len(list(Path("/proc/self/fd").iterdir())) == before
        lock.release()

    def test_a_folder_that_is_not_there_cannot_be_locked(self, tmp_path: Path) -> None:
        with pytest.raises(CannotWrite):
            WriterLock.take(tmp_path / "nowhere" / "lock")


class TestRenameNew:
    def test_it_renames_files_and_folders(self, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        platform.rename_new(tmp_path / "folder", tmp_path / "renamed")
        platform.rename_new(write(tmp_path / "file"), tmp_path / "renamed" / "file")
        assert [path.name for path in tmp_path.rglob("*")] == ["renamed", "file"]

    def test_it_never_writes_over_a_file(self, tmp_path: Path) -> None:
        with pytest.raises(AlreadyThere) as refused:
            platform.rename_new(write(tmp_path / "new", b"new"), write(tmp_path / "old", b"old"))
        assert refused.value.name == str(tmp_path / "old")
        assert ((tmp_path / "new").read_bytes(), (tmp_path / "old").read_bytes()) == (b"new", b"old")

    def test_it_never_takes_the_place_of_an_empty_folder_or_a_dead_link(self, tmp_path: Path) -> None:
        for name in ("new", "old"):
            (tmp_path / name).mkdir()
        (tmp_path / "link").symlink_to("nowhere")
        with pytest.raises(AlreadyThere):
            platform.rename_new(tmp_path / "new", tmp_path / "old")
        with pytest.raises(AlreadyThere):
            platform.rename_new(tmp_path / "new", tmp_path / "link")

    def test_of_many_at_once_one_wins(self, tmp_path: Path) -> None:
        files = [write(tmp_path / str(number), str(number).encode()) for number in range(40)]

        def wins(path: Path) -> bool:
            try:
                platform.rename_new(path, tmp_path / "target")
            except AlreadyThere:
                return False
            return True

        with ThreadPoolExecutor(4) as pool:
            won = list(pool.map(wins, files))
        assert won.count(True) == 1
        assert (tmp_path / "target").read_bytes() == str(won.index(True)).encode()

    def test_what_is_not_there_cannot_be_renamed(self, tmp_path: Path) -> None:
        with pytest.raises(CannotWrite):
            platform.rename_new(tmp_path / "nothing", tmp_path / "target")

    def test_a_folder_cannot_be_renamed_into_itself(self, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        with pytest.raises(CannotWrite, match="Invalid argument"):
            platform.rename_new(tmp_path / "folder", tmp_path / "folder" / "inner")

    def test_where_the_file_system_cannot_promise_it_we_look_first(self, tmp_path: Path) -> None:
        with pytest.raises(FileExistsError):
            rename_unguarded(write(tmp_path / "new"), write(tmp_path / "old", b"old"))
        rename_unguarded(tmp_path / "new", tmp_path / "free")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["free", "old"]


class TestWriteNew:
    def test_the_file_is_whole_and_private(self, tmp_path: Path) -> None:
        platform.write_new(tmp_path / "file", b"data" * 100_000)
        assert (tmp_path / "file").read_bytes() == b"data" * 100_000
        assert mode(tmp_path / "file") == 0o600
        assert [path.name for path in tmp_path.iterdir()] == ["file"]

    def test_nothing_is_written_over(self, tmp_path: Path) -> None:
        write(tmp_path / "file", b"old")
        with pytest.raises(AlreadyThere):
            platform.write_new(tmp_path / "file", b"new")
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file": b"old"}

    def test_a_full_medium_leaves_nothing_behind(self, tmp_path: Path) -> None:
        program = """
            import resource, signal, sys
            from pathlib import Path
            from fieldkit.errors import CannotWrite
            from fieldkit.platform import write_new
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
            try:
                write_new(Path(sys.argv[1]), bytes(20_000))
            except CannotWrite as error:
                print(error.why)
        """
        assert run(program, str(tmp_path / "file")).stdout == "File too large\n"
        assert list(tmp_path.iterdir()) == []

    def test_what_a_killed_writer_left_half_written_is_removed_and_nothing_else(self, tmp_path: Path) -> None:
        names = {"file", ".hidden", f".file.{'0' * 15}", f"file.{'0' * 16}"}
        for name in (*names, f".file.{'0' * 16}"):
            write(tmp_path / name)
        platform.remove_unfinished(tmp_path)
        assert {path.name for path in tmp_path.iterdir()} == names
        with pytest.raises(CannotRead):
            platform.remove_unfinished(tmp_path / "nowhere")

    def test_a_folder_that_is_not_there_is_named(self, tmp_path: Path) -> None:
        with pytest.raises(CannotWrite, match="nowhere"):
            platform.write_new(tmp_path / "nowhere" / "file", b"")


def run(program: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    lines = program.strip("\n").split("\n")
    margin = len(lines[0]) - len(lines[0].lstrip())
    return subprocess.run(
        [sys.executable, "-c", "\n".join(line[margin:] for line in lines), *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )


class TestWhatIsSaidOfAFileThatCannotBeRead:
    @pytest.mark.parametrize(
        ("error", "problem"),
        [
            (OSError(errno.EIO, "Ein-/Ausgabefehler"), Problem(code="unreadable_file", detail="EIO")),
            (OSError(errno.ENAMETOOLONG, "Dateiname zu lang"), Problem(code="name_too_long")),
            (OSError("nobody knows"), Problem(code="unreadable_file")),
        ],
    )
    def test_the_log_keeps_no_word_of_the_systems_language(self, error: OSError, problem: Problem) -> None:
        with pytest.raises(CannotRead) as caught, platform.reading("file"):
            raise error
        assert caught.value.problem == problem

    def test_the_person_reads_the_systems_own_words(self) -> None:
        with pytest.raises(CannotRead, match="Cannot read file: Ein-/Ausgabefehler"), platform.reading("file"):
            raise OSError(errno.EIO, "Ein-/Ausgabefehler")


class TestOpenRegular:
    def test_a_file_whose_medium_is_gone_is_let_go_of_without_an_error(self, tmp_path: Path) -> None:
        with platform.open_regular(write(tmp_path / "file")) as file:
            os.close(file.fileno())  # what is closed again refuses, as a medium does that was pulled out
        assert file.closed

    def test_a_file_is_opened(self, tmp_path: Path) -> None:
        with platform.open_regular(write(tmp_path / "file")) as file:
            assert file.read() == b"data"

    @pytest.mark.parametrize(
        ("kind", "why"),
        [("link", "a symbolic link"), ("folder", "a folder"), ("pipe", "a pipe"), ("socket", "a socket")],
    )
    def test_anything_else_is_refused_without_waiting_for_it(self, tmp_path: Path, kind: str, why: str) -> None:
        path = tmp_path / kind
        if kind == "link":
            path.symlink_to(write(tmp_path / "file"))
        elif kind == "folder":
            path.mkdir()
        elif kind == "pipe":
            os.mkfifo(path)
        else:
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(os.path.relpath(path))
        with pytest.raises(CannotRead, match=f"{kind}: it is {why}"):
            platform.open_regular(path)

    def test_a_pipe_that_takes_the_place_of_a_file_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        program = "import os, sys\nfrom fieldkit.platform.posix import READ_FLAGS\nos.open(sys.argv[1], READ_FLAGS)"
        assert run(program, str(tmp_path / "pipe")).returncode == 0

    def test_devices_are_refused(self) -> None:
        with pytest.raises(CannotRead, match="a device"):
            platform.open_regular(Path("/dev/null"))

    def test_what_is_not_there_cannot_be_read(self, tmp_path: Path) -> None:
        with pytest.raises(CannotRead, match="No such file"):
            platform.open_regular(tmp_path / "nothing")


class TestFiles:
    def test_a_created_file_is_private_and_new(self, tmp_path: Path) -> None:
        with platform.create_private(tmp_path / "file") as file:
            platform.write_all(file, b"data")
            file.seek(0)
            assert file.read() == b"data"
        assert mode(tmp_path / "file") == 0o600
        with pytest.raises(AlreadyThere):
            platform.create_private(tmp_path / "file")

    def test_no_file_is_created_through_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
        with pytest.raises(AlreadyThere):
            platform.create_private(tmp_path / "link")
        assert not (tmp_path / "elsewhere").exists()

    def test_folders_are_private_and_may_be_there(self, tmp_path: Path) -> None:
        for _ in range(2):
            platform.make_private_folder(tmp_path / "folder")
        assert mode(tmp_path / "folder") == 0o700
        with pytest.raises(CannotWrite):
            platform.make_private_folder(write(tmp_path / "file"))

    def test_a_new_folder_is_private_and_was_not_there(self, tmp_path: Path) -> None:
        platform.make_new_folder(tmp_path / "folder")
        assert mode(tmp_path / "folder") == 0o700
        with pytest.raises(AlreadyThere):
            platform.make_new_folder(tmp_path / "folder")
        with pytest.raises(CannotWrite):
            platform.make_new_folder(write(tmp_path / "file") / "folder")

    def test_a_read_only_file_can_still_be_renamed_and_removed(self, tmp_path: Path) -> None:
        file = write(tmp_path / "file")
        file.chmod(0o644)
        platform.make_read_only(file)
        assert mode(file) == 0o444
        platform.rename_new(file, tmp_path / "other")
        platform.remove(tmp_path / "other")
        assert list(tmp_path.iterdir()) == []

    def test_nothing_to_remove_is_well_but_a_folder_is_no_file(self, tmp_path: Path) -> None:
        platform.remove(tmp_path / "nothing")
        platform.remove_quietly(tmp_path)
        with pytest.raises(CannotWrite):
            platform.remove(tmp_path)
        with pytest.raises(CannotWrite):
            platform.make_read_only(tmp_path / "nothing")

    def test_a_folder_is_synced_or_named(self, tmp_path: Path) -> None:
        platform.sync_folder(tmp_path)
        platform.sync_folder(Path("/proc"))  # nothing there could be synced
        with pytest.raises(CannotWrite, match="nothing"):
            platform.sync_folder(tmp_path / "nothing")

    def test_a_synced_file_is_read_from_the_medium_where_there_is_one(self, tmp_path: Path) -> None:
        on_disk = os.major(tmp_path.stat().st_dev) != 0
        with platform.create_private(tmp_path / "file") as file:
            platform.write_all(file, bytes(range(256)) * 4096)
            platform.sync_file(file.fileno())
            assert platform.drop_cache(file.fileno()) or not on_disk
            file.seek(0)
            assert file.read() == bytes(range(256)) * 4096

    def test_an_empty_file_leaves_nothing_to_doubt(self, tmp_path: Path) -> None:
        on_disk = os.major(tmp_path.stat().st_dev) != 0
        with platform.create_private(tmp_path / "file") as file:
            platform.sync_file(file.fileno())
            assert platform.drop_cache(file.fileno()) or not on_disk

    def test_a_file_without_a_medium_is_not_said_to_come_from_one(self) -> None:
        with Path("/proc/version").open("rb") as file:
            assert not platform.drop_cache(file.fileno())


MOUNTS = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
23 22 0:21 / /home/user/my\\040cards rw,nosuid shared:2 master:3 - vfat /dev/sdb1 rw
24 22 0:22 /a-b /mnt/- rw - fuse.sshfs user@host:/ rw
"""


class TestMounts:
    @pytest.mark.parametrize(("number", "name"), [("22", "ext4"), ("23", "vfat"), ("24", "fuse.sshfs"), ("2", "")])
    def test_the_file_system_is_found_by_the_number_of_the_mount(self, number: str, name: str) -> None:
        assert type_of_mount(number, mounts_in(MOUNTS)) == name

    def test_a_name_may_hold_what_ends_lines_elsewhere(self) -> None:
        (one,) = mounts_in("25 22 8:17 / /media/a\u2028b ro - vfat /dev/sdb1 rw\n")
        assert (one.point, one.read_only) == ("/media/a\u2028b", True)

    @pytest.mark.parametrize(
        ("filesystem", "remote", "kind"),
        [
            ("ext4", False, "local"),
            ("ntfs", False, "local"),
            ("apfs", False, "local"),
            ("vfat", False, "fat"),
            ("exfat", False, "fat"),
            ("nfs4", True, "network"),
            ("ntfs", True, "network"),
            ("fuseblk", False, "unknown"),
            ("", False, "unknown"),
        ],
    )
    def test_what_is_safe_depends_on_what_carries_a_folder(self, filesystem: str, remote: bool, kind: str) -> None:
        mount = Mount.of(filesystem, remote=remote)
        assert (mount.kind, mount.filesystem) == (kind, filesystem)

    def test_four_gigabytes_do_not_fit_on_fat32(self) -> None:
        limits = [Mount.of(name, remote=False).largest_file for name in ("vfat", "fat32", "exfat", "ext4")]
        assert limits == [4294967295, 4294967295, None, None]

    def test_folders_of_this_machine_are_known(self, tmp_path: Path) -> None:
        assert platform.mount_of(Path("/proc")) == Mount("unknown", "proc")
        assert platform.mount_of(tmp_path).kind in {"local", "unknown"}
        assert platform.mount_of(tmp_path) == platform.mount_of(write(tmp_path / "file"))

    def test_space_is_counted_in_bytes(self, tmp_path: Path) -> None:
        assert platform.free_space(tmp_path) > 1_000_000

    def test_two_folders_may_lie_on_one_medium(self, tmp_path: Path) -> None:
        assert platform.on_one_medium(tmp_path, tmp_path.parent)
        assert not platform.on_one_medium(tmp_path, Path("/proc"))

    def test_what_is_not_there_lies_nowhere(self, tmp_path: Path) -> None:
        with pytest.raises(CannotRead):
            platform.mount_of(tmp_path / "nothing")
        with pytest.raises(CannotRead):
            platform.free_space(tmp_path / "nothing")


class TestSystemClock:
    def test_a_reading_is_what_the_log_stores(self) -> None:
        reading = SystemClock().read()
        assert msgspec.json.decode(msgspec.json.encode(reading), type=Reading) == reading
        assert abs(datetime.fromisoformat(reading.wall) - datetime.now(UTC)).total_seconds() < 5

    def test_time_since_boot_grows_with_the_time_that_passes(self) -> None:
        clock = SystemClock()
        before = clock.read().mono_ms
        time.sleep(0.05)
        assert 45 <= clock.read().mono_ms - before < 5000

    def test_one_run_of_the_system_has_one_name(self) -> None:
        program = "from fieldkit.platform import SystemClock\nprint(SystemClock().read().boot)"
        assert run(program).stdout.strip() == SystemClock().read().boot

    @pytest.mark.parametrize(
        ("zone", "shown"),
        [("XXX-05:30", "+05:30"), ("XXX+3:30", "-03:30"), ("XXX-14", "+14:00"), ("UTC0", "+00:00")],
    )
    def test_the_shown_offset_is_that_of_the_user(self, zone: str, shown: str) -> None:
        program = "from fieldkit.platform import SystemClock\nprint(SystemClock().read().tz)"
        assert run(program, TZ=zone).stdout.strip() == shown


def offered(name: str) -> dict[str, str]:
    """The functions of a module of this package and how they are called."""
    tree = ast.parse((PACKAGE / f"{name}.py").read_text("utf-8"))
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    return {node.name: f"{ast.unparse(node.args)} -> {ast.unparse(node.returns or node)}" for node in functions}


@pytest.mark.parametrize("name", ["linux", "macos", "windows"])
def test_all_systems_offer_the_same(name: str) -> None:
    posix = offered("posix")
    wanted = {key: how for key, how in (posix | offered("linux")).items() if not key.startswith("_")}
    del wanted["rename_unguarded"], wanted["limit_dumps"]
    here = offered(name) if name == "windows" else posix | offered(name)
    assert wanted.items() <= here.items()
    assert len(wanted) == 18


def test_where_one_can_write_nothing_is_write_protected(tmp_path: Path) -> None:
    assert not platform.write_protected(tmp_path)


def test_the_error_of_the_clock_is_what_the_kernel_keeps_or_unknown() -> None:
    found = platform.clock_error()
    assert found is None or 0 <= found < 3600
    synced, unsynced = 0x2001, 0x2041
    kept = [_error_in(TIMEX.pack(0, 0, 0, 250_000, 10, status)) for status in (synced, unsynced, 0)]
    assert kept == [0.25, None, None]


def test_what_is_not_there_is_written_by_nobody(tmp_path: Path) -> None:
    assert not platform.being_written(tmp_path / "gone")
