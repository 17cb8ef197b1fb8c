"""Copies that have no name yet: files called `<32 random digits>.part` beside the originals."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

from fieldkit import platform
from fieldkit.canon import Digest
from fieldkit.errors import OriginalChanged
from fieldkit.originals.reading import copy, lasting_pieces, put, read_whole, stamped, state, steady_pieces
from fieldkit.originals.syncing import Syncing
from fieldkit.originals.values import Content, Verdict, Written
from fieldkit.vault import Covering
from fieldkit.when import Utc, utc_of

Held = Callable[[str], Verdict | None]
"""How the store holds the content with that SHA-256, None if it does not."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is known of a file before it is read: its name, the SHA-256 that is demanded, when it was changed."""

    name: str
    expected: str | None = None
    modified: Utc | None = None

    def demand(self, content: Content) -> None:
        """Raises `OriginalChanged`."""
        if self.expected is not None and content.sha256 != self.expected:
            raise OriginalChanged(self.name, self.expected, content.sha256)


class Parts:
    """Writes copies into `folder`; of what the store has, as `held` says, none is made.

    A copy that is to be `durable` is waited for alone. Raises as `Originals.stage`; nothing is left behind then.
    """

    def __init__(self, folder: Path, covering: Covering, syncing: Syncing, held: Held) -> None:
        self._folder, self._covering, self._syncing, self._held = folder, covering, syncing, held

    def take(self, source: Path, expected: str | None, *, durable: bool) -> Written:
        """Read the file `source` once."""
        with platform.open_regular(source) as file:
            said = Said(str(source), expected, utc_of(state(file, str(source)).st_mtime_ns))
            read = read_whole(file, source)
            if read is None:
                return self.write(lasting_pieces(file, source), said, durable=durable)
        whole, content = read
        said.demand(content)
        held = self._held(content.sha256)  # before anything is written: all of a card may be here already
        if held is not None:
            return Written(content, said.modified, None, held.past_cache, whole)
        with self.new(durable=durable) as (temporary, file):
            stamp = put((whole,), file, str(self._folder), self._covering)
        return Written(content, said.modified, temporary, whole=whole, durable=durable, stamp=stamp)

    def write(self, chunks: Iterable[bytes], said: Said, *, durable: bool) -> Written:
        """Bytes that come piece by piece: they are written before it is known whether they are here already."""
        with self.new(durable=durable) as (temporary, file):
            content, stamp = stamped(chunks, file, str(self._folder), self._covering)
            said.demand(content)
            held = self._held(content.sha256)
        if held is None:
            return Written(content, said.modified, temporary, durable=durable, stamp=stamp)
        platform.remove_quietly(temporary)
        return Written(content, said.modified, None, held.past_cache)

    def take_stored(self, path: Path, sha256: str, *, durable: bool) -> Written:
        """Copy the file `path` of another store as it lies there; whether it holds that content is seen later."""
        expected, held = Content(Digest(sha256), 0, b""), self._held(sha256)
        if held is not None:
            return Written(expected, None, None, held.past_cache)
        with self.new(durable=durable) as (temporary, file), platform.open_regular(path) as source:
            copy(steady_pieces(source, str(path)), file, str(self._folder))
        return Written(expected, None, temporary, durable=durable)

    @contextmanager
    def new(self, *, durable: bool) -> Iterator[tuple[Path, FileIO]]:
        """A new file to write into, which does not stay if that fails."""
        temporary = self._folder / f"{secrets.token_hex(16)}.part"
        with ExitStack() as undo:
            undo.callback(platform.remove_quietly, temporary)
            with platform.create_private(temporary) as file:
                yield temporary, file
                if durable:
                    self._syncing.sync_file(file)
            undo.pop_all()
