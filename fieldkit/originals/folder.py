"""The store as a folder of files, plain or sealed as the covering of the mission has it.

`ab/<64 digits>`, read-only: the SHA-256 of a plain file, of a sealed one what the covering makes of it. A file
gets that name only after it was written, made durable and read back. Until then it is called `<32 random
digits>.part`: writable while it is half written, read-only once it is whole. So a process may be killed at any
moment: nothing that was kept is lost, nothing whole is swept away.
"""

import os
import re
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import Protocol

from fieldkit import platform
from fieldkit.canon import digest
from fieldkit.errors import (
    AlreadyThere,
    CannotRead,
    CannotWrite,
    Damaged,
    NotCanonical,
    OriginalBroken,
    OriginalChanged,
)
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.originals.parts import Parts, Said
from fieldkit.originals.reading import READS_BACK_OTHERWISE, look_at, read_back
from fieldkit.originals.syncing import Syncing
from fieldkit.originals.values import Kept, Staged, Verdict, Written
from fieldkit.vault import PLAIN, Covering

NO_DIGEST = QT_TRANSLATE_NOOP("originals", "“{text}” is not a SHA-256")

DIGEST = re.compile(r"[0-9a-f]{64}")
TEMPORARY = re.compile(r"[0-9a-f]{32}\.part")

NOT_A_FILE = QT_TRANSLATE_NOOP("errors", "something that is no file stands in its place")


class Each(Protocol):
    """How work is done for each of a batch: `map`, or that of a pool of threads."""

    def __call__(self, work: Callable[[Written], Staged], batch: Iterable[Written], /) -> Iterable[Staged]: ...


class Originals:
    """The store in `folder`. Several threads may use it at once; one process at a time may write."""

    def __init__(self, folder: Path, covering: Covering = PLAIN) -> None:
        self._folder, self._covering = platform.long_path(folder), covering
        self._syncing, self._arranging = Syncing(self._folder), RLock()
        self._parts = Parts(self._folder, covering, self._syncing, self._held)

    def stage(self, source: Path, *, expected: str | None = None) -> Staged:
        """Read the file `source` once and hold a checked copy of it for `keep` or `discard`.

        Raises `CannotRead` for what is no file, cannot be read to its end or changes meanwhile;
        `OriginalChanged` if its SHA-256 is not `expected`; `CannotWrite`. Nothing is left behind then.
        """
        return self._settled(self._parts.take(source, expected, durable=True))

    def stage_chunks(self, chunks: Iterable[bytes], name: str, *, expected: str | None = None) -> Staged:
        """`stage` for bytes that come from elsewhere than a file; `name` stands for them in errors."""
        return self._settled(self._parts.write(chunks, Said(name, expected), durable=True))

    def write(self, source: Path) -> Written:
        """The first half of `stage`, for one of a batch: what it gives is for `settle`, or for `discard`."""
        return self._parts.take(source, None, durable=not self._syncing.takes_batches)

    def settle(self, batch: Sequence[Written], each: Each = map) -> list[Staged]:
        """The second half: make copies durable, waiting for the medium once, and read each back past the cache.

        `each` is how the reading goes over them: `map`, or that of a pool of threads. Raises `CannotWrite`.
        """
        with ExitStack() as undo:
            for written in batch:
                undo.callback(self.discard, written)
            if any(written.temporary and not written.durable for written in batch):
                self._syncing.sync()
            staged = list(each(self._read_back, batch))
            undo.pop_all()
        return staged

    def write_stored(self, path: Path, sha256: str) -> Written:
        """`write` for a file of another store with the same covering, copied as it lies; `settle` finds changes."""
        return self._parts.take_stored(path, sha256, durable=not self._syncing.takes_batches)

    def keep(self, staged: Staged) -> Kept:
        """Give a staged copy its name; durable when it returns. Raises `CannotWrite`; the copy is removed then."""
        return self.keep_all([staged])[0]

    def keep_all(self, batch: Sequence[Staged]) -> list[Kept]:
        """`keep` for several at once: the medium has to be waited for only once."""
        with ExitStack() as undo:
            for staged in batch:
                undo.callback(self.discard, staged)
            kept = [self._name(staged) for staged in batch]
            undo.pop_all()
        fresh = [one.content.sha256 for one in batch if one.temporary is not None]
        if fresh:
            self._syncing.sync_names([self._folder, *(self._place(sha256).parent for sha256 in fresh)])
        return kept

    def keep_found(self, staged: Staged) -> Kept:
        """Give a copy that `differs` the name of what it reads back as. Raises `CannotRead` if as nothing."""
        temporary = staged.temporary
        if temporary is None:
            raise CannotRead(str(self._folder), NOT_A_FILE)
        kept = self.recover(temporary.name)
        return replace(kept, modified=staged.modified)

    def discard(self, staged: Staged | Written) -> None:
        """Give a copy up."""
        if staged.temporary is not None:
            platform.remove_quietly(staged.temporary)

    def holds(self, sha256: str) -> bool:
        """Whether a file stands under that name; `verify` tells whether it is still the original."""
        place = self._place(sha256)
        return place.is_file() and not place.is_symlink()

    def stored(self, sha256: str) -> Path:
        """Where an original lies, whether it is there or not: its bytes as the covering of the mission has them."""
        return self._place(sha256)

    def size(self, sha256: str) -> int:
        """Bytes of an original. Raises `CannotRead`, `OriginalBroken`."""
        place = self._place(sha256)
        with _broken(sha256), platform.open_regular(place) as file:
            return self._covering.size(file, str(place))

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """The bytes of an original, piece by piece, unchecked. Raises `CannotRead`, `OriginalBroken`."""
        place = self._place(sha256)
        with _broken(sha256), platform.open_regular(place) as file:
            yield from self._covering.pieces(file, str(place))

    def read(self, sha256: str) -> bytes:
        """The bytes of an original, unchecked. Raises `CannotRead`, `OriginalBroken`."""
        place, taken = self._place(sha256), list[bytes]()
        with _broken(sha256), platform.open_regular(place) as file:
            self._covering.uncover(file, str(place), taken.append)
        return b"".join(taken)

    def sound(self, sha256: str) -> bytes:
        """The bytes of an original, which are those of its name. Raises `CannotRead`, `OriginalChanged`."""
        data = self.read(sha256)
        if (found := digest(data)) != sha256:
            raise OriginalChanged(sha256, sha256, found)
        return data

    def verify(self, sha256: str) -> Verdict:
        """Read an original, past the cache where the system allows, and compare it with its name."""
        place = self._place(sha256)
        try:
            with platform.reading(place):
                regular = stat.S_ISREG(place.lstat().st_mode)
            found, past_cache = look_at(place, self._covering) if regular else (None, False)
        except CannotRead as error:
            is_missing = isinstance(error.__cause__, FileNotFoundError | NotADirectoryError)
            return Verdict("missing" if is_missing else "unreadable", why=error.why)
        except Damaged:
            return Verdict("changed")
        read = found.sha256 if found is not None else None
        return Verdict("sound" if read == sha256 else "changed", read, past_cache=past_cache)

    def unrecorded(self, known: AbstractSet[str]) -> list[str]:
        """Files that stand for none of the digests `known`, half-written ones aside; each goes to `recover`.

        Raises `CannotRead`.
        """
        places = {self._place(sha256) for sha256 in known}
        loose = (path for path in self._files() if path not in places and not _is_half_written(path))
        return [path.relative_to(self._folder).as_posix() for path in loose]

    def recover(self, name: str) -> Kept:
        """Hash a file that `unrecorded` named and give it the name of its content.

        Raises `CannotRead`, `CannotWrite`.
        """
        path = self._folder / name
        try:
            content, past_cache = look_at(path, self._covering)
        except Damaged as error:
            raise CannotRead(str(path), error.why) from error
        staged = Staged(content, None, past_cache, temporary=path)
        platform.make_read_only(path)
        if path == self._place(staged.content.sha256):
            return Kept.of(staged, seen_before=False)
        if self._held(staged.content.sha256) is not None:
            self.discard(staged)
            return Kept.of(staged, seen_before=True)
        return self.keep(staged)

    def sweep(self) -> list[str]:
        """Remove half-written files and return their names. For the one writer, before its work begins.

        What a killed process left whole stays: `unrecorded` names it. Raises `CannotRead`, `CannotWrite`.
        """
        half = [path for path in self._files() if _is_half_written(path)]
        for path in half:
            platform.remove(path)
        return [path.name for path in half]

    def drop_parts(self) -> None:
        """Remove every copy without a name, whole ones too: for a store of what lies elsewhere as well.

        Raises `CannotRead`, `CannotWrite`.
        """
        with platform.reading(self._folder):
            parts = [path for path in self._folder.iterdir() if TEMPORARY.fullmatch(path.name)]
        for path in parts:
            platform.remove(path)

    def _settled(self, written: Written) -> Staged:
        with ExitStack() as undo:
            undo.callback(self.discard, written)
            (staged,) = self.settle([written])
            if staged.differs:
                raise CannotWrite(str(self._folder), READS_BACK_OTHERWISE, "EIO")
            undo.pop_all()
        return staged

    def _read_back(self, written: Written) -> Staged:
        return read_back(written, self._covering)

    def _place(self, sha256: str) -> Path:
        if not DIGEST.fullmatch(sha256):
            raise NotCanonical(NO_DIGEST.format(text=sha256))
        return self._under(self._covering.content_name(sha256))

    def _under(self, name: str) -> Path:
        return self._folder / name[:2] / name

    def _name(self, staged: Staged) -> Kept:
        if staged.temporary is None:
            return Kept.of(staged, seen_before=True)
        place = self._place(staged.content.sha256)
        platform.make_private_folder(place.parent)
        try:
            platform.rename_new(staged.temporary, place)
        except AlreadyThere:  # another worker was faster with the same content
            self.discard(staged)
            return Kept.of(staged, seen_before=True)
        return Kept.of(staged, seen_before=False)

    def _held(self, sha256: str) -> Verdict | None:
        """How the original was read and found sound; None if it is not here.

        One that was changed makes room for a good copy.
        """
        verdict = self.verify(sha256)
        if verdict.state == "changed":
            with self._arranging:
                verdict = self.verify(sha256)  # another worker may have mended it meanwhile
                if verdict.state == "changed":
                    self._set_aside(self._place(sha256), verdict.found)
        if verdict.state == "unreadable":
            raise CannotRead(str(self._place(sha256)), verdict.why)
        return verdict if verdict.state == "sound" else None

    def _set_aside(self, place: Path, found: str | None) -> None:
        """A changed original keeps its bytes, for `unrecorded` to name: it moves to the place of what it is now, or
        under a name that stands for nothing where that cannot be read."""
        if found is None and (place.is_symlink() or not place.is_file()):
            raise CannotRead(str(place), NOT_A_FILE)
        aside = self._under(secrets.token_hex(32)) if found is None else self._place(found)
        platform.make_private_folder(aside.parent)
        try:
            platform.rename_new(place, aside)
        except AlreadyThere:
            if found is None or self.verify(found).state != "sound":
                raise
            platform.remove(place)  # the same bytes are there already
        self._syncing.sync_names([self._folder, aside.parent])

    def _files(self) -> Iterator[Path]:
        with platform.reading(self._folder):
            for folder, _, names in os.walk(self._folder, onerror=_raise):
                for path in (Path(folder, name) for name in names):
                    if stat.S_ISREG(path.lstat().st_mode):
                        yield path


@contextmanager
def _broken(sha256: str) -> Iterator[None]:
    """An original that does not decrypt is a changed one."""
    try:
        yield
    except Damaged as error:
        raise OriginalBroken(sha256, sha256, "") from error


def _is_half_written(path: Path) -> bool:
    return bool(TEMPORARY.fullmatch(path.name)) and bool(path.stat().st_mode & stat.S_IWUSR)


def _raise(error: OSError) -> None:
    raise error
