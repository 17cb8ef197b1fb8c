"""What a tile of a grid shows, whatever it stands for."""

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """The ink of a badge, named as in `Colours`; what it says stands in the word beside it."""

    PLAIN = "secondary"
    OK = "ok"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Badge:
    """A state: icon and word, never the one without the other. `icon` is a name from the theme."""

    icon: str
    word: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Cell:
    """One tile. Texts are in the language of the window, or a stranger's: they are drawn as they are.

    `thumbnail` is the key of its picture; `instead` stands where there is none and nothing else is known. A title
    that does not fit is cut in its middle, for names of files differ at their ends, unless the `end_matters` less.
    """

    title: str
    subtitle: str = ""
    badges: tuple[Badge, ...] = ()
    thumbnail: str | None = None
    instead: str = ""
    end_matters: bool = True

    @property
    def words(self) -> tuple[str, ...]:
        """All that the tile says, in reading order; of one that has a picture not what stood there before."""
        instead = self.instead if self.thumbnail is None else ""
        return tuple(filter(None, (self.title, self.subtitle, instead, *(badge.word for badge in self.badges))))
