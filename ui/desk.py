"""`Desk`: one open mission as the window holds it."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from fieldkit.browsing import SmallPictures
from fieldkit.errors import Refused
from fieldkit.mission import Hands, Mission
from fieldkit.mission.opening import go_on_as, open_again, open_mission
from fieldkit.mission.unit import READ_ONLY, RECORDING
from fieldkit.mission.values import Pen
from fieldkit.vault import Unlock, nobody
from fieldkit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Desk:
    """An open mission, once for each thread: `writing` belongs to the lane of edits, `bringing` to the long lane,
    `looking` to the lane that finds, `reading` to the window's thread; `small` to the lane of pictures.

    That is for their catalogues, which no two threads may ask. Originals are files, which any lane may read: the
    lane *view* takes them from `looking.originals`.

    The first two are None where the folder is open for reading only: another program holds its lock. What a
    screen keeps open goes with the mission: `leaving` is done at once, in the window's thread; `closing` once no
    lane works.
    """

    reading: Mission
    looking: Mission
    writing: Mission | None
    bringing: Mission | None
    vocabulary: Vocabulary
    small: SmallPictures
    leaving: ExitStack = field(default_factory=ExitStack)
    closing: ExitStack = field(default_factory=ExitStack)

    @property
    def folder(self) -> Path:
        """The mission folder."""
        return self.reading.folder

    @property
    def pen(self) -> Pen | None:
        """What writes the mission in this program; None where it is open for reading only."""
        return None if self.writing is None else self.writing.pen

    def close(self) -> None:
        """Sign what was written and let go of the folder; for a lane, while the others rest."""
        self.closing.close()
        self.small.close()
        self.reading.close()
        self.looking.close()
        if self.writing is not None:
            self.writing.close()


@dataclass(frozen=True, slots=True)
class Signing:
    """Who begins to act, and the passphrase of their key."""

    person: str
    passphrase: str = field(repr=False)


def open_desk(
    folder: Path,
    hands: Hands,
    vocabulary: Vocabulary,
    *,
    write: bool = True,
    unlock: Unlock = nobody,
    signing: Signing | None = None,
) -> Desk:
    """Open the mission in `folder`; `unlock` is asked once where it is encrypted. Without `signing` whoever acted
    last goes on. Raises as `open_mission` and `begin` do.
    """
    with ExitStack() as undo:
        opened = open_mission(folder, hands, write=write, unlock=unlock)
        undo.callback(opened.close)
        if signing is not None:
            begin(opened, signing)
        desk = desk_of(opened, vocabulary)
        undo.pop_all()
    return desk


def begin(writing: Mission, signing: Signing) -> None:
    """Let somebody act in an open mission. Raises as `Profile.signer` does, `Refused`, `CannotWrite`."""
    hands = writing.hands
    signer = hands.profile.signer(writing.info.id, signing.person, signing.passphrase, hands.clock)
    go_on_as(writing, signer)


def desk_of(opened: Mission, vocabulary: Vocabulary) -> Desk:
    """A desk over a mission that was opened or made just now. Raises as `open_mission` does."""
    writing = None if opened.pen is None else opened
    reading = opened if writing is None else open_again(opened)
    bringing = None if writing is None else writing.beside()
    return Desk(reading, open_again(opened), writing, bringing, vocabulary, SmallPictures(reading.thumbnails))


def writable(mission: Mission | None) -> Mission:
    """`Desk.writing` or `Desk.bringing`, for work on its lane. Raises `Refused` where that is None."""
    if mission is None:
        raise Refused(RECORDING, READ_ONLY)
    return mission
