"""Opens a packet, zip or unpacked, without trusting it."""

import stat
from contextlib import ExitStack
from pathlib import Path

from fieldkit.packet.archive import read_archive
from fieldkit.packet.folder import is_link, read_folder
from fieldkit.packet.medium import Medium
from fieldkit.packet.reasons import refused
from fieldkit.packet.view import Packet
from fieldkit.platform import reading

__all__ = ["Packet", "open_packet"]


def open_packet(path: Path) -> Packet:
    """The packet at `path`; no link is followed and no content touched.

    Raises `ContainerRefused` for a container that is none of ours or not safe to read, `CannotRead`.
    """
    with reading(path):
        status = path.lstat()
    if is_link(status):
        raise refused(str(path), "link")
    if stat.S_ISDIR(status.st_mode):
        return read_folder(path)
    if not stat.S_ISREG(status.st_mode):
        raise refused(str(path), "special")
    with ExitStack() as undo:
        medium = Medium.open(path)
        undo.callback(medium.close)
        archive = read_archive(medium)
        undo.pop_all()
    return archive
