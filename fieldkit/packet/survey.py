"""What can only be said of all entries of a zip together: one folder, no name twice, no byte unaccounted for."""

from array import array

from fieldkit.packet.medium import Medium
from fieldkit.packet.names import clash, is_packet_id, parents, problem_with
from fieldkit.packet.preflight import Entry, has_our_end, what_stands_before
from fieldkit.packet.reasons import refused
from fieldkit.packet.view import Difference, Part
from fieldkit.packet.ziprecords import Directory


class Survey:
    """Takes the entries in the order of the directory. Each step raises `ContainerRefused`."""

    def __init__(self, medium: Medium) -> None:
        self.top = ""
        self.difference: Difference | None = None
        self._medium = medium
        self._paths: dict[str, None] = {}  # in their order; that of a folder ends with "/", the packet's own is ""
        self._begins = array("Q")
        self._ends = array("Q")
        self._last = b""

    def add(self, entry: Entry) -> str:
        """Take one more entry; the result is its path in the packet's folder."""
        self.top = self.top or entry.name.partition("/")[0]
        path = self._path(entry)
        if entry.differs:
            self._note(entry.differs, entry.name)
        if entry.member.name <= self._last or entry.member.offset != (self._ends[-1] if self._ends else 0):
            self._note("order", entry.name)
        self._paths[path] = None
        self._begins.append(entry.member.offset)
        self._ends.append(entry.end)
        self._last = entry.member.name
        return path

    def finish(self, directory: Directory) -> None:
        """Say what remains to be said when all entries were taken."""
        self._refuse_holes(directory.offset)
        files = [path for path in self._paths if path and not path.endswith("/")]
        if not files:
            raise refused(self._medium.name, "top")
        if found := clash(files):
            raise refused(self._medium.name, found[0], f"{self.top}/{found[1]}")
        if len(files) < len(self._paths):
            self._refuse_empty_folders(files)
        if not has_our_end(self._medium, directory):
            self._note("end records", self._medium.name)

    def _path(self, entry: Entry) -> str:
        top, slash, path = entry.name.partition("/")
        code = problem_with(path.removesuffix("/")) if path else None
        if not code and not is_packet_id(top):
            code = problem_with(top.lower()) or "top"
        if not code and (top != self.top or not slash):
            code = "top"
        if not code and path in self._paths:
            code = "duplicate"
        if code:
            raise refused(self._medium.name, code, entry.name)
        return path

    def _note(self, part: Part, name: str) -> None:
        self.difference = self.difference or Difference(part, name)

    def _refuse_holes(self, directory: int) -> None:
        """Every byte before the directory must belong to one entry and to no other."""
        reached = 0
        for place in sorted(range(len(self._begins)), key=self._begins.__getitem__):
            begin = self._begins[place]
            if begin != reached:
                raise refused(self._medium.name, self._hole(reached, begin), self._name(place))
            reached = self._ends[place]
        if reached != directory:
            raise refused(self._medium.name, "gap" if reached < directory else "overlap", self._name(-1))

    def _hole(self, reached: int, begin: int) -> str:
        if begin < reached:
            return "overlap"
        return "gap" if reached else what_stands_before(self._medium, begin)

    def _name(self, place: int) -> str:
        return f"{self.top}/{list(self._paths)[place]}"

    def _refuse_empty_folders(self, files: list[str]) -> None:
        needed = {folder for path in files for folder in parents(path)}
        for path in self._paths:
            if path.endswith("/") and path[:-1] not in needed:
                raise refused(self._medium.name, "empty-folder", f"{self.top}/{path}")
