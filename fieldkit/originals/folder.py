"""The store as a folder of plain files.

`ab/<SHA-256 in 64 digits>`, read-only. A file gets that name only after it was written, made durable and read
back. Until then it is called `<32 random digits>.part`: writable while it is half written, read-only once it is
whole. So a process may be killed at any moment: nothing that was kept is lost, nothing whole is swept away.
"""

import os
import re
import secrets
import stat
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import ExitStack
from pathlib import Path
from threading import RLock

from fieldkit import platform
from fieldkit.canon import digest
from fieldkit.errors import AlreadyThere, CannotRead, NotCanonical, OriginalChanged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.originals.reading import copy, look_at, pieces, settle, steady_pieces
from fieldkit.originals.values import Kept, Staged, Verdict
from fieldkit.when import Utc, utc_of

NO_DIGEST = QT_TRANSLATE_NOOP("originals", "“{text}” is not a SHA-256")

DIGEST = re.compile(r"[0-9a-f]{64}")
TEMPORARY = re.compile(r"[0-9a-f]{32}\.part")

NOT_A_FILE = QT_TRANSLATE_NOOP("errors", "something that is no file stands in its place")


class Originals:
    """The store in `folder`. Several threads may use it at once; one process at a time may write."""

    def __init__(self, folder: Path) -> None:
        self._folder = platform.long_path(folder)
        self._arranging = RLock()

    def stage(self, source: Path, *, expected: str | None = None) -> Staged:
        """Read the file `source` once and hold a checked copy of it for `keep` or `discard`.

        Raises `CannotRead` for what is no file, cannot be read to its end or changes meanwhile;
        `OriginalChanged` if its SHA-256 is not `expected`; `CannotWrite`. Nothing is left behind then.
        """
        with platform.open_regular(source) as file:
            chunks, modified = steady_pieces(file, str(source)), utc_of(os.fstat(file.fileno()).st_mtime_ns)
            return self.stage_chunks(chunks, str(source), expected=expected, modified=modified)

    def stage_chunks(
        self, chunks: Iterable[bytes], name: str, *, expected: str | None = None, modified: Utc | None = None
    ) -> Staged:
        """`stage` for bytes that come from elsewhere than a file; `name` stands for them in errors."""
        temporary = self._folder / f"{secrets.token_hex(16)}.part"
        with ExitStack() as undo:
            undo.callback(platform.remove_quietly, temporary)
            with platform.create_private(temporary) as file:
                content = copy(chunks, file, str(self._folder))
                if expected is not None and content.sha256 != expected:
                    raise OriginalChanged(name, expected, content.sha256)
                held = self._held(content.sha256)
                if held is not None:
                    return Staged(content, modified, held.past_cache, temporary=None)
                past_cache = settle(file, content.sha256, str(self._folder))
            platform.make_read_only(temporary)
            undo.pop_all()
        return Staged(content, modified, past_cache, temporary)

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
        for folder in dict.fromkeys(self._place(one.sha256).parent for one in kept):
            platform.sync_folder(folder)
        return kept

    def discard(self, staged: Staged) -> None:
        """Give a staged copy up."""
        if staged.temporary is not None:
            platform.remove_quietly(staged.temporary)

    def holds(self, sha256: str) -> bool:
        """Whether a file stands under that name; `verify` tells whether it is still the original."""
        place = self._place(sha256)
        return place.is_file() and not place.is_symlink()

    def size(self, sha256: str) -> int:
        """Bytes of an original. Raises `CannotRead`."""
        place = self._place(sha256)
        with platform.reading(place):
            return place.stat().st_size

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """The bytes of an original, a mebibyte at a time, unchecked. Raises `CannotRead`."""
        place = self._place(sha256)
        with platform.open_regular(place) as file:
            yield from pieces(file, str(place))

    def read(self, sha256: str) -> bytes:
        """The bytes of an original, unchecked. Raises `CannotRead`."""
        return b"".join(self.chunks(sha256))

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
            found, past_cache = look_at(place) if regular else (None, False)
        except CannotRead as error:
            is_missing = isinstance(error.__cause__, FileNotFoundError | NotADirectoryError)
            return Verdict("missing" if is_missing else "unreadable", why=error.why)
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
        content, past_cache = look_at(path)
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

    def _place(self, sha256: str) -> Path:
        if not DIGEST.fullmatch(sha256):
            raise NotCanonical(NO_DIGEST.format(text=sha256))
        return self._folder / sha256[:2] / sha256

    def _name(self, staged: Staged) -> Kept:
        if staged.temporary is None:
            return Kept.of(staged, seen_before=True)
        place = self._place(staged.content.sha256)
        self._make_folder(place.parent)
        try:
            platform.rename_new(staged.temporary, place)
        except AlreadyThere:  # another worker was faster with the same content
            self.discard(staged)
            return Kept.of(staged, seen_before=True)
        return Kept.of(staged, seen_before=False)

    def _make_folder(self, folder: Path) -> None:
        with self._arranging:  # nobody may keep a file in it before its own name is durable
            if not folder.exists():
                platform.make_private_folder(folder)
                platform.sync_folder(self._folder)

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
        """A changed original keeps its bytes: it moves to the place of what it is now, for `unrecorded` to name."""
        if found is None:
            raise CannotRead(str(place), NOT_A_FILE)
        aside = self._place(found)
        self._make_folder(aside.parent)
        try:
            platform.rename_new(place, aside)
        except AlreadyThere:
            if self.verify(found).state != "sound":
                raise
            platform.remove(place)  # the same bytes are there already
        platform.sync_folder(aside.parent)

    def _files(self) -> Iterator[Path]:
        with platform.reading(self._folder):
            for folder, _, names in os.walk(self._folder, onerror=_raise):
                for path in (Path(folder, name) for name in names):
                    if stat.S_ISREG(path.lstat().st_mode):
                        yield path


def _is_half_written(path: Path) -> bool:
    return bool(TEMPORARY.fullmatch(path.name)) and bool(path.stat().st_mode & stat.S_IWUSR)


def _raise(error: OSError) -> None:
    raise error
