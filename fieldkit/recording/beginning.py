"""A mission begins: with the key of its lead, an authority of its own, and its first case."""

from contextlib import ExitStack
from pathlib import Path

from fieldkit.mission import Hands, Mission
from fieldkit.mission.founding import Founding, found_mission
from fieldkit.mission.place import new_place
from fieldkit.recording.cases import add_case


def begin_mission(folder: Path, founding: Founding, passphrase: str, hands: Hands) -> Mission:
    """Make a mission and its first case; the key of the lead is made too if it is not here yet.

    Raises as `found_mission` does, and `MissingField` for an empty passphrase.
    """
    new_place(folder)  # before any key is made
    if founding.person not in hands.profile.people():
        hands.profile.new_person(founding.person, passphrase)
    with ExitStack() as undo:
        made = found_mission(folder, founding, passphrase, hands)
        undo.callback(made.close)
        add_case(made, founding.code, founding.title)
        undo.pop_all()
    return made
