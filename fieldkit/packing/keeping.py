"""What stays in an encrypted mission of a packet that left it: a sealed copy, under a name that tells nothing."""

from pathlib import Path

from fieldkit.mission import Mission
from fieldkit.originals.reading import copy, settle, steady_pieces
from fieldkit.packet.write import refuse_unless_it_fits
from fieldkit.platform import mount_of, open_regular, writing_new


def refuse_unless_a_copy_fits(mission: Mission, size: int) -> None:
    """Raise `CannotWrite` unless a copy of a packet of `size` bytes fits into the mission that keeps one."""
    folder = mission.layout.packets
    if mission.covering.copy_name("") is not None:
        refuse_unless_it_fits(folder, size, mount_of(folder).largest_file)


def keep_copy(mission: Mission, packet: Path) -> None:
    """Keep a copy of `packet` where the mission keeps any, unless it does already; it was read back then.

    Raises `CannotRead`, `CannotWrite`.
    """
    name = mission.covering.copy_name(packet.name)
    place = mission.layout.packets / (name or packet.name)
    if name is None or place.exists():
        return
    with writing_new(place) as file, open_regular(packet) as source:
        content = copy(steady_pieces(source, str(packet)), file, str(place), mission.covering)
        settle(file, content.sha256, str(place), mission.covering)
