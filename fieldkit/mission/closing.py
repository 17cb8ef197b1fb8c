"""Closing what was written: a signed checkpoint over a stream, and the closed copy of the stream in `log/`."""

from fieldkit.custody import note
from fieldkit.keys.identity import Device
from fieldkit.mission.segments import covered, write_segment
from fieldkit.store import checkpoints, driver, log
from fieldkit.vault import Shelf


def signed_size(database: driver.Database, stream: str) -> int:
    """How many entries of `stream` its last checkpoint covers."""
    held = checkpoints.of_stream(database, stream)
    return held[-1][0] if held else 0


def sign(database: driver.Database, mission: str, stream: str, device: Device) -> tuple[int, str]:
    """Size and text of a checkpoint over `stream` as it stands; the last one, if nothing was added since."""
    tree = checkpoints.tree(database, stream)
    count, held = tree.size, dict(checkpoints.of_stream(database, stream))
    if count not in held:
        checkpoint = note.Checkpoint(note.origin(mission, stream), count, tree.root())
        name = note.device_key_name(device.fingerprint)
        held[count] = note.sign(checkpoint, name, device.public_raw, device.sign)
        with driver.transaction(database):
            checkpoints.keep(database, stream, count, held[count])
    return count, held[count]


def close_copy(database: driver.Database, copies: Shelf, stream: str, count: int, text: str) -> None:
    """Write the closed copy of `stream` from where the last one among `copies` ended up to `count`, with its note.

    Raises `CannotWrite`, `Damaged`.
    """
    entries = list(log.of_stream(database, stream, covered(copies, stream), count))
    if entries:
        write_segment(copies, entries, text)


def complete_copies(database: driver.Database, copies: Shelf) -> None:
    """Close the copies that a killed process still owed for its checkpoints. Raises `CannotWrite`.

    A stream with two histories has no one copy; whoever merged them closed one of each.
    """
    forked = {fork.stream for fork in log.forks(database)}
    for stream in set(log.streams(database)) - forked:
        for count, text in checkpoints.of_stream(database, stream)[-1:]:
            close_copy(database, copies, stream, count, text)
