"""A folder of files of our own making, through the kernel's FUSE: nothing but /dev/fuse is needed.

The messages are those of `fuse(4)` and `linux/fuse.h`, version 7.31, as far as a flat folder needs them.
"""

import ctypes
import errno
import os
import signal
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from stat import S_IFDIR, S_IFREG
from typing import Protocol

LARGEST = 1 << 17
"""Bytes of one read or write."""

HEADER, REPLY = struct.Struct("<IIQQIIII"), struct.Struct("<IiQ")
INIT = struct.Struct("<IIIIHHIIHHI7I")
ATTR = struct.Struct("<QQQQQQIIIIIIIIII")
ENTRY, ATTR_OUT, OPEN = struct.Struct("<QQQQII"), struct.Struct("<QII"), struct.Struct("<QII")
READ, WRITE = struct.Struct("<QQII"), struct.Struct("<QQIIQII")
STATFS = struct.Struct("<QQQQQIII7I")

LOOKUP, FORGET, GETATTR, SETATTR, OPENED, READING, WRITING, STATTED, RELEASE = 1, 2, 3, 4, 14, 15, 16, 17, 18
FSYNC, FLUSH, STARTING, OPENDIR, READDIR, RELEASEDIR, INTERRUPT, BATCH_FORGET = 20, 25, 26, 27, 28, 29, 36, 42
UNANSWERED = {FORGET, INTERRUPT, BATCH_FORGET}
NOSUID_NODEV_NOATIME = 2 | 4 | 1024
DETACH = 2
PAST_THE_CACHE = 1
"""FOPEN_DIRECT_IO: every write is seen as it was made."""


class Content(Protocol):
    """What one file of the folder does; each method may raise `OSError`."""

    def size(self) -> int:
        """Bytes in it."""

    def read(self, offset: int, count: int) -> bytes:
        """Some of them."""

    def write(self, offset: int, data: bytes) -> None:
        """Change some."""

    def sync(self) -> None:
        """Everything written so far shall last."""


class Folder:
    """Answers the kernel about the `files` of a flat folder; names in the order in which they are listed."""

    def __init__(self, files: Mapping[str, Content]) -> None:
        self._names, self._files = list(files), list(files.values())
        self._answers: Mapping[int, Callable[[int, bytes], bytes]] = {
            STARTING: lambda *_: INIT.pack(7, 31, LARGEST, 0, 16, 12, LARGEST, 1, 0, 0, 0, *[0] * 7),
            LOOKUP: self._look_up,
            GETATTR: lambda node, _: ATTR_OUT.pack(0, 0, 0) + self._attributes(node),
            SETATTR: lambda node, _: ATTR_OUT.pack(0, 0, 0) + self._attributes(node),
            OPENED: lambda *_: OPEN.pack(0, PAST_THE_CACHE, 0),
            OPENDIR: lambda *_: OPEN.pack(0, 0, 0),
            READDIR: self._list,
            READING: self._read,
            WRITING: self._write,
            FSYNC: self._sync,
            STATTED: lambda *_: STATFS.pack(0, 0, 0, 0, 0, 4096, 255, 4096, *[0] * 7),
            FLUSH: lambda *_: b"",
            RELEASE: lambda *_: b"",
            RELEASEDIR: lambda *_: b"",
        }

    def serve(self, channel: int) -> None:
        """Answer until the folder is unmounted."""
        while True:
            try:
                message = os.read(channel, LARGEST + 65536)
            except InterruptedError:
                continue
            except OSError as error:
                if error.errno == errno.ENOENT:  # a request that was taken back
                    continue
                return  # unmounted
            _, what, unique, node, *_ = HEADER.unpack_from(message)
            if what in UNANSWERED:
                continue
            failed, said = self._answer(what, node, message[HEADER.size :])
            try:
                os.write(channel, REPLY.pack(REPLY.size + len(said), -failed, unique) + said)
            except OSError as error:
                if error.errno != errno.ENOENT:
                    return

    def _answer(self, what: int, node: int, body: bytes) -> tuple[int, bytes]:
        if what not in self._answers:
            return errno.ENOSYS, b""
        try:
            return 0, self._answers[what](node, body)
        except OSError as error:
            return error.errno or errno.EIO, b""

    def _look_up(self, _: int, body: bytes) -> bytes:
        name = os.fsdecode(body.rstrip(b"\0"))
        if name not in self._names:
            raise OSError(errno.ENOENT, name)
        node = self._names.index(name) + 2
        return ENTRY.pack(node, 0, 0, 0, 0, 0) + self._attributes(node)

    def _attributes(self, node: int) -> bytes:
        size = 0 if node == 1 else self._files[node - 2].size()
        mode = S_IFDIR | 0o755 if node == 1 else S_IFREG | 0o644
        when = 1_772_438_400
        return ATTR.pack(node, size, -(-size // 512), when, when, when, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)

    def _list(self, _: int, body: bytes) -> bytes:
        _, offset, most, _ = READ.unpack_from(body)
        listed = b""
        for number, name in list(enumerate(self._names))[offset:]:
            raw = os.fsencode(name)
            entry = struct.pack("<QQII", number + 2, number + 1, len(raw), S_IFREG >> 12) + raw
            entry += b"\0" * (-len(entry) % 8)
            if len(listed) + len(entry) > most:
                break
            listed += entry
        return listed

    def _read(self, node: int, body: bytes) -> bytes:
        _, offset, count, _ = READ.unpack_from(body)
        return self._files[node - 2].read(offset, count)

    def _write(self, node: int, body: bytes) -> bytes:
        _, offset, count, *_ = WRITE.unpack_from(body)
        self._files[node - 2].write(offset, body[WRITE.size : WRITE.size + count])
        return struct.pack("<II", count, 0)

    def _sync(self, node: int, _: bytes) -> bytes:
        self._files[node - 2].sync()
        return b""


@contextmanager
def mounted(folder: Path, files: Mapping[str, Content]) -> Iterator[int]:
    """`files` in `folder`, served by a process of its own, whose id this gives; killing it ends the folder."""
    library = ctypes.CDLL(None, use_errno=True)
    channel = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    options = f"fd={channel},rootmode=40000,user_id=0,group_id=0,allow_other,max_read={LARGEST}"
    place = os.fsencode(folder)
    if library.mount(b"fieldkit-proof", place, b"fuse", NOSUID_NODEV_NOATIME, options.encode()):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(folder))
    server = os.fork()
    if server == 0:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            Folder(files).serve(channel)
        finally:
            os._exit(0)
    os.close(channel)
    try:
        yield server
    finally:
        library.umount2(place, DETACH)
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)
