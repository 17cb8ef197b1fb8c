"""A process to be killed while somebody types: says each text on standard output as soon as it is kept."""

import os
import secrets
import sys
from pathlib import Path

from fieldkit import recording
from tests.make import Laptop


def main() -> None:
    """Type a note about the first item in the mission of the laptop at the folder that is named, and never end."""
    with Laptop(Path(sys.argv[1]), "P-01", chance=secrets.token_bytes).open() as mission:
        item, text = recording.find_item(mission, "F-A001").id, ""
        while True:
            text += "a"
            recording.keep_draft(mission, "record", item, "notes", text)
            os.write(1, f"{text}\n".encode())


if __name__ == "__main__":
    main()
