"""Pages are filled in order; what belongs together stays together."""

from hypothesis import given
from hypothesis import strategies as st

from fieldkit.report.marks import Anchor, Paginated, Slab
from fieldkit.report.paginate import paginate

HEAD = Slab(7)
SLABS = st.lists(
    st.builds(
        Slab,
        st.integers(1, 60).map(float),
        keep=st.booleans(),
        room=st.integers(0, 100).map(float),
        head=st.sampled_from([None, HEAD]),
        new_page=st.booleans(),
    )
)


def heights(paginated: Paginated) -> list[list[float]]:
    return [[placed.slab.height for placed in page] for page in paginated.pages]


@given(SLABS)
def test_every_slab_is_placed_once_and_in_order(slabs: list[Slab]) -> None:
    placed = [placed.slab for page in paginate(slabs, 100).pages for placed in page]
    assert [slab for slab in placed if slab is not HEAD] == slabs


@given(SLABS)
def test_nothing_stands_below_the_text_area(slabs: list[Slab]) -> None:
    assert all(placed.y + placed.slab.height <= 100 for page in paginate(slabs, 100).pages for placed in page)


@given(SLABS)
def test_no_page_is_empty_or_bears_a_head_alone(slabs: list[Slab]) -> None:
    pages = paginate(slabs, 100).pages
    assert all(any(placed.slab is not HEAD for placed in page) for page in pages) or not slabs


def test_a_slab_that_does_not_fit_begins_a_page() -> None:
    assert heights(paginate([Slab(60), Slab(50), Slab(40)], 100)) == [[60], [50, 40]]


def test_a_title_goes_with_what_follows() -> None:
    assert heights(paginate([Slab(70), Slab(20, keep=True), Slab(30)], 100)) == [[70], [20, 30]]


def test_a_title_at_the_end_is_not_lost() -> None:
    assert heights(paginate([Slab(70), Slab(20, keep=True)], 100)) == [[70, 20]]


def test_room_is_asked_for_in_advance() -> None:
    assert heights(paginate([Slab(50), Slab(10, room=60)], 100)) == [[50], [10]]


def test_a_table_head_is_repeated() -> None:
    rows = [Slab(40, head=HEAD) for _ in range(4)]
    assert heights(paginate([HEAD, *rows], 100)) == [[7, 40, 40], [7, 40, 40]]


def test_white_space_is_left_out_at_the_top_of_a_page() -> None:
    gap = Slab(10, gap=True)
    assert heights(paginate([gap, Slab(95), gap, Slab(20)], 100)) == [[95], [20]]


def test_white_space_is_left_out_under_a_repeated_head() -> None:
    assert heights(paginate([Slab(95), Slab(10, gap=True, head=HEAD), Slab(5)], 100)) == [[95], [7, 5]]


def test_a_new_page_is_begun_on_request_but_never_an_empty_one() -> None:
    assert heights(paginate([Slab(5, new_page=True), Slab(5, new_page=True)], 100)) == [[5], [5]]


def test_a_group_higher_than_a_page_goes_on_on_the_next() -> None:
    assert heights(paginate([Slab(60, keep=True), Slab(60, keep=True), Slab(10)], 100)) == [[60], [60, 10]]


def test_a_slab_higher_than_a_page_stands_alone() -> None:
    assert heights(paginate([Slab(10), Slab(300), Slab(10)], 100)) == [[10], [300], [10]]


def test_anchors_know_their_page() -> None:
    first, second = Anchor("a", "A", 0), Anchor("b", "B", 1)
    found = paginate([Slab(60, anchor=first), Slab(60, anchor=second)], 100)
    assert found.anchors == ((first, 0), (second, 1))
