"""What can only be said of all entries of a zip together: one folder, no name twice, no byte unaccounted for."""

from array import array
from collections.abc import Iterable, Iterator, Mapping

from fieldkit.numbering import PACKET_ID
from fieldkit.packet.medium import Medium
from fieldkit.packet.names import clash, folders_of, problem_with
from fieldkit.packet.preflight import Entry, has_our_end, name_at, what_stands_before
from fieldkit.packet.reasons import refused
from fieldkit.packet.view import Difference, Part
from fieldkit.packet.ziprecords import Directory


class Files(Mapping[str, int]):
    """Size in bytes by path. Columns, because 200,000 objects would not fit into the memory we allow ourselves."""

    def __init__(self) -> None:
        self._index: dict[str, int] = {}
        self._sizes = array("Q")
        self._ends = array("Q")
        self._crcs = array("L")

    def add(self, path: str, entry: Entry) -> None:
        """Take note of a file."""
        self._index[path] = len(self._index)
        self._sizes.append(entry.member.size)
        self._ends.append(entry.end)
        self._crcs.append(entry.member.crc32)

    def span(self, path: str) -> tuple[int, int]:
        """Where the content begins and ends in the archive."""
        place = self._index[path]
        return self._ends[place] - self._sizes[place], self._ends[place]

    def crc32(self, path: str) -> int:
        """The CRC-32 that both headers state."""
        return self._crcs[self._index[path]]

    def __getitem__(self, path: str) -> int:
        return self._sizes[self._index[path]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)


class Survey:
    """Takes the entries in the order of the directory. Each step raises `ContainerRefused`."""

    def __init__(self, medium: Medium, directory: Directory) -> None:
        self.top = ""
        self.files = Files()
        self.difference: Difference | None = None
        self._medium = medium
        self._directory = directory
        self._folders: set[str] = set()
        self._begins = array("Q")
        self._ends = array("Q")
        self._last = b""
        self._in_line = True

    def add(self, entry: Entry) -> None:
        """Take one more entry."""
        name, reached = entry.name, self._ends[-1] if self._ends else 0
        if entry.end > self._directory.offset:
            raise refused(self._medium.name, "overlap", name)
        self.top = self.top or name.partition("/")[0]
        path = self._path(name)
        if path and not path.endswith("/"):
            self.files.add(path, entry)
        else:
            self._folders.add(path)
        if entry.differs:
            self._note(entry.differs, name)
        self._in_line = self._in_line and entry.member.offset == reached
        if entry.member.name <= self._last or not self._in_line:
            self._note("order", name)
        self._begins.append(entry.member.offset)
        self._ends.append(entry.end)
        self._last = entry.member.name

    def finish(self) -> None:
        """Say what remains to be said when all entries were taken."""
        self._refuse_holes()
        if not self.files:
            raise refused(self._medium.name, "top")
        if found := clash(self.files):
            raise refused(self._medium.name, found[0], f"{self.top}/{found[1]}")
        if self._folders:
            self._refuse_empty_folders()
        if not has_our_end(self._medium, self._directory):
            self._note("end records", self._medium.name)

    def _path(self, name: str) -> str:
        """What follows the name of the packet's folder: a file, `folder/`, or nothing for that folder itself."""
        top, slash, path = name.partition("/")
        code = problem_with(path.removesuffix("/")) if path else None
        if not code and not PACKET_ID.fullmatch(top):
            code = problem_with(top.lower()) or "top"
        if not code and (top != self.top or not slash):
            code = "top"
        if not code and (path in self.files or path in self._folders):
            code = "duplicate"
        if code:
            raise refused(self._medium.name, code, name)
        return path

    def _note(self, part: Part, name: str) -> None:
        self.difference = self.difference or Difference(part, name)

    def _refuse_holes(self) -> None:
        """Every byte before the directory must belong to one entry and to no other."""
        reached, begin = 0, 0
        for begin, end in self._spans():
            if begin != reached:
                raise refused(self._medium.name, self._hole(reached, begin), name_at(self._medium, begin))
            reached = end
        if reached < self._directory.offset:
            raise refused(self._medium.name, "gap", name_at(self._medium, begin))

    def _spans(self) -> Iterable[tuple[int, int]]:
        """Where entries begin and end, in their order in the file. Sorting takes memory that is seldom needed."""
        spans = zip(self._begins, self._ends, strict=True)
        return spans if self._in_line else sorted(spans)

    def _hole(self, reached: int, begin: int) -> str:
        if begin < reached:
            return "overlap"
        return "gap" if reached else what_stands_before(self._medium, begin)

    def _refuse_empty_folders(self) -> None:
        needed = {"", *(f"{folder}/" for folder in folders_of(self.files))}
        for path in sorted(self._folders - needed):
            raise refused(self._medium.name, "empty-folder", f"{self.top}/{path}")
