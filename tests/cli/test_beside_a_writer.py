"""Reading commands beside another process that holds the lock, and records all the while."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.typed import Type
from tests.make import ROOT, Laptop, sealed_packet

WRITER = """
import secrets
import sys
from pathlib import Path
from fieldkit import recording
from tests.make import Laptop, vocabulary
laptop = Laptop(Path(sys.argv[1]), "P-01", chance=secrets.token_bytes)
with laptop.open() as mission:
    item = recording.find_item(mission, "F-A001")
    number = 0
    while not Path(sys.argv[1], "enough").exists():
        number += 1
        recording.add_note(mission, vocabulary(), item.id, f"Seen once more, time {number}")
        if number == 3:
            print("writing", flush=True)
print(number, flush=True)
"""


@contextmanager
def written_meanwhile(laptop: Laptop) -> Iterator[None]:
    """A process of its own records notes, one after the other."""
    command = [sys.executable, "-c", WRITER, str(laptop.root)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "writing\n"
        yield
        (laptop.root / "enough").touch()
        assert int(writer.stdout.readline()) > 3


def test_every_reading_command_works_while_another_process_writes(tmp_path: Path, type_: Type) -> None:
    laptop, sealed, _ = sealed_packet(tmp_path)
    notes: list[int] = []
    with written_meanwhile(laptop):
        assert type_("item", "tag", laptop.folder, "F-A001", "bent").status == 3, "the lock is held"
        for _ in range(3):
            for command in (
                ("mission", "info", laptop.folder),
                ("mission", "check", laptop.folder),
                ("search", laptop.folder, "ring"),
                ("log", laptop.folder),
                ("photo", "list", laptop.folder),
                ("item", "show", laptop.folder, "F-A001"),
                ("packet", "check", sealed.path, "--mission", laptop.folder),
            ):
                said = type_(*command)
                assert said.status == 0, (command, said.out, said.err)
            notes.append(type_("log", laptop.folder).out.count("Note written"))
    assert notes == sorted(notes)
    assert notes[0] < notes[-1]
