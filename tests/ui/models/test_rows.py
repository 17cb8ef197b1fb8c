"""Rows are read where somebody looks, and no others."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ui.models.rows import PAGE, Moved, Rows


@dataclass(frozen=True, slots=True)
class Piece:
    """A row."""

    id: int
    words: str


@dataclass(slots=True)
class Cupboard:
    """Where the rows lie; remembers what it was asked for."""

    words: str = "as found"
    gone: frozenset[int] = frozenset()
    asked: list[list[int]] = field(default_factory=list)

    def fetch(self, ids: Sequence[int]) -> list[Piece | None]:
        self.asked.append(list(ids))
        return [None if number in self.gone else Piece(number, self.words) for number in ids]


def filled(cupboard: Cupboard, count: int, **options: int) -> Rows[Piece]:
    rows = Rows(cupboard.fetch, **options)
    rows.replace(array("q", range(1000, 1000 + count)))
    return rows


def test_nothing_is_read_until_somebody_looks() -> None:
    cupboard = Cupboard()
    assert len(filled(cupboard, 1_000_000)) == 1_000_000
    assert cupboard.asked == []


def test_a_page_is_read_once() -> None:
    cupboard = Cupboard()
    rows = filled(cupboard, 1000)
    assert rows.at(70) == rows.at(70) == Piece(1070, "as found")
    assert rows.at(127) == Piece(1127, "as found")
    assert cupboard.asked == [list(range(1064, 1128))]


def test_the_last_page_holds_what_is_left() -> None:
    cupboard = Cupboard()
    assert filled(cupboard, 66).at(65) == Piece(1065, "as found")
    assert cupboard.asked == [[1064, 1065]]


def test_no_more_rows_are_kept_than_allowed() -> None:
    cupboard = Cupboard()
    rows = filled(cupboard, 1000, kept=2 * PAGE)
    for position in (0, PAGE, 2 * PAGE, 0):
        rows.at(position)
    assert [ids[0] for ids in cupboard.asked] == [1000, 1000 + PAGE, 1000 + 2 * PAGE, 1000]


def test_what_was_recorded_is_read_anew_where_somebody_looks(qtbot: QtBot) -> None:
    cupboard = Cupboard()
    rows = filled(cupboard, 1000)
    rows.at(0), rows.at(500)
    cupboard.words = "with a tag"
    with qtbot.waitSignal(rows.changed):
        rows.read_anew()
    assert rows.at(0) == Piece(1000, "with a tag")
    assert len(cupboard.asked) == 3


def test_a_row_that_is_gone_is_none() -> None:
    assert filled(Cupboard(gone=frozenset({1003})), 10).at(3) is None


def test_nothing_is_read_once_it_has_ended() -> None:
    cupboard = Cupboard()
    rows = filled(cupboard, 10)
    rows.end()
    assert (rows.at(3), cupboard.asked) == (None, [])


def test_another_list_is_announced_with_the_old_one(qtbot: QtBot) -> None:
    rows = filled(Cupboard(), 2)
    with (
        qtbot.waitSignals([rows.replacing, rows.replaced], order="strict"),
        qtbot.waitSignal(rows.replaced) as told,
    ):
        rows.replace(array("q", [7]))
    assert told.args == [Moved(array("q", [1000, 1001]), array("q", [7]))]
    assert rows.at(0) == Piece(7, "as found")


@given(st.lists(st.integers(0, 2**62), min_size=1, max_size=300, unique=True), st.data())
def test_every_position_shows_the_row_of_its_id(ids: list[int], data: st.DataObject) -> None:
    rows = Rows(Cupboard().fetch, kept=PAGE)
    rows.replace(array("q", ids))
    for position in data.draw(st.lists(st.integers(0, len(ids) - 1), max_size=20)):
        assert rows.at(position) == Piece(ids[position], "as found")
