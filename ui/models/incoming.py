"""The files of a run as rows of a grid; a row's id is its place in the run."""

from array import array
from collections.abc import Sequence
from itertools import islice

from ui.models.rows import Rows
from ui.models.selection import Selection, SharedSelection
from ui.presenters.runs import File, Run


class Incoming:
    """Rows and selection over the files of the run that is looked at."""

    def __init__(self) -> None:
        self.rows = Rows[File](self._fetch)
        self.selection = SharedSelection(self.rows)
        self._run: Run | None = None

    def show(self, run: Run | None) -> None:
        """Show the files of another run, or of the same one where more were found."""
        if run is not self._run:
            self.selection.put(Selection())
        self._run = run
        self.rows.replace(array("q", range(0 if run is None else len(run.came))))

    def numbers(self, most: int | None = None) -> list[str]:
        """Of the photographs among the files that are selected, or of the one that is looked at where none is."""
        value = self.selection.value
        places = value if value.ranges else () if value.current is None else (value.current,)
        rows = (self.rows.at(place) for place in places if place < len(self.rows))
        numbers = (row.came.number for row in rows if row is not None and row.came is not None and row.came.number)
        return list(islice(numbers, most))

    def _fetch(self, ids: Sequence[int]) -> list[File | None]:
        return [None if self._run is None else self._run.file(place) for place in ids]
