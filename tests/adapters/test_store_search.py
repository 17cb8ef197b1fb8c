"""Search: any script, parts of words, and every character as itself."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs

from fieldkit.model.base import FileName, Unknown
from fieldkit.model.capture import Capture
from fieldkit.model.item import ItemAdd, ItemFields
from fieldkit.store import audit, catalogue
from fieldkit.store.driver import Database
from fieldkit.store.table import texts
from tests.acts import BY_NAME as EXAMPLES
from tests.adapters.store_files import adopt, opened
from tests.entries import Device, uuid

TEXTS = (
    "A bent ring of steel, 189 mm",
    "Стальное кольцо, погнутое",
    "기압계 부품, ㅈ",
    "火箭发动机的金属环",
    "حلقة معدنية منحنية",
    'He said "left" (north) AND not:right OR NEAR x*y ^z -w',
    "50% of C:\\parts\\a_b",
    "Straße, ÉTÉ, İzmir",
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    device = Device()
    with opened(tmp_path / "mission.db") as made:
        adopt(made, *(device.add(text, uuid(number, "33333333")) for number, text in enumerate(TEXTS)))
        yield made


def found(database: Database, text: str) -> list[int]:
    """Which of the texts hold what is looked for."""
    return sorted(int(row.subject[-4:], 16) for row in catalogue.search(database, text))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ring", [0]),
        ("RiNg", [0]),
        ("teel", [0]),
        ("ring steel", [0]),
        ("steel ring", [0]),
        ("ring lead", []),
        ("189", [0]),
        ("mm", [0]),
        ("кольцо", [1]),
        ("КОЛЬЦО", [1]),
        ("льц", [1]),
        ("ьц", [1]),
        ("기압계", [2]),
        ("압계", [2]),
        ("ㅈ", [2]),
        ("发动机", [3]),
        ("金属", [3]),
        ("环", [3]),
        ("معدنية", [4]),
        ("عدن", [4]),
        ("مع", [4]),
        ("strasse", [7]),
        ("été", [7]),
        ("E\u0301te\u0301", [7]),
        ("ste\u00adel", [0]),
        ("st\u200beel", [0]),
        ("", []),
        ("   ", []),
    ],
)
def test_words_are_found_in_any_script_from_any_part(database: Database, text: str, numbers: list[int]) -> None:
    assert found(database, text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ('"', [5]),
        ('"left"', [5]),
        ('""', []),
        ("and", [5]),
        ("AND", [5]),
        ("ring AND steel", []),
        ("not:right", [5]),
        ("near", [5]),
        ("x*y", [5]),
        ("x*", [5]),
        ("rin*", []),
        ("*", [5]),
        ("^z", [5]),
        ("(north)", [5]),
        ("(", [5]),
        ("-w", [5]),
        ("text:ring", []),
        ("50%", [6]),
        ("%", [6]),
        ("5%o", []),
        ("a_b", [6]),
        ("_", [6]),
        ("\\", [6]),
        ("\\parts\\", [6]),
        ("'; DROP TABLE searchable; --", []),
        ("\x00", []),
        ("ring\x00steel", [0]),
        ("\ud800", []),
        ("ring\udcff", [0]),
    ],
)
def test_every_character_is_looked_for_as_itself(database: Database, text: str, numbers: list[int]) -> None:
    assert found(database, text) == numbers


@pytest.mark.parametrize(
    "words", [[f"word{n}" for n in range(3000)], [chr(0x4E00 + n) for n in range(3000)], ["x" * 99_999]]
)
def test_a_question_of_any_length_is_answered(database: Database, words: list[str]) -> None:
    assert found(database, " ".join(words)) == []
    assert found(database, " ".join(["ring"] * 3000)) == [0]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_no_text_at_all_is_an_error(database: Database, text: str) -> None:
    assert set(found(database, text)) <= set(range(len(TEXTS)))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(TEXTS) - 1), st.data())
def test_any_part_of_a_word_finds_it(database: Database, number: int, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(TEXTS[number].split()))
    start = data.draw(st.integers(0, len(word) - 1))
    end = data.draw(st.integers(start + 1, len(word)))
    assert number in found(database, unicodedata.normalize("NFD", word[start:end]))


def test_no_more_are_listed_than_asked_for(database: Database) -> None:
    assert len(catalogue.search(database, "е", 1)) == 1


# -- what is searched --


def test_every_kind_is_found_by_its_words_and_not_by_its_form(tmp_path: Path) -> None:
    device = Device()
    acts = [act for act in EXAMPLES.values() if type(act).__name__.endswith("Add")]
    with opened(tmp_path / "mission.db") as database:
        adopt(database, *(device.write(act, uuid(number, "33333333")) for number, act in enumerate(acts)))
        words = {
            "case": ("matter", "XX-2024"),
            "item": ("item", "F-A001.01"),
            "material": ("item", "mat.steel"),
            "name": ("original", "DSC_0001"),
            "folder": ("original", "DCIM/100"),
            "content": ("original", "aaaaaaaa"),
            "number": ("photo", "P-A0001"),
            "camera": ("photo", "Maker"),
            "tag": ("tag", "Sawn"),
            "note": ("note", "north"),
            "marking": ("marking", "11[2]"),
            "measurement": ("measurement", "Outer edge"),
        }
        for kind, word in words.values():
            assert kind in {row.kind for row in catalogue.search(database, word)}
        for word in ("unknown", "not_recorded", "null", "raw", "focal_mm", "datum", '{"'):
            assert [row.kind for row in catalogue.search(database, word)] in ([], ["item"])
        assert [row.text for row in catalogue.search(database, "unknown")] == [
            row.text for row in catalogue.search(database, "cc.unknown")
        ]


def test_a_file_name_with_quotes_is_found_as_it_is_written(tmp_path: Path) -> None:
    original, device = EXAMPLES["original.add/1"], Device()
    with opened(tmp_path / "mission.db") as database:
        adopt(database, device.write(structs.replace(original, name=FileName(text='ein "Ring"\\1.jpg'))))
        assert len(catalogue.search(database, '"ring"\\1')) == 1


def test_what_was_corrected_is_found_by_what_stands_now(tmp_path: Path) -> None:
    device = Device()
    with opened(tmp_path / "mission.db") as database:
        said = device.add("A ring")
        adopt(database, said, device.correct("A plate", said))
        assert (len(catalogue.search(database, "ring")), len(catalogue.search(database, "plate"))) == (0, 1)
        adopt(database, device.undo(device.entries[1]), device.undo(said))
        assert (catalogue.search(database, "ring"), catalogue.search(database, "plate")) == ([], [])


def test_an_item_that_says_nothing_is_not_found_by_anything(tmp_path: Path) -> None:
    with opened(tmp_path / "mission.db") as database:
        adopt(
            database, Device().write(ItemAdd(set=ItemFields(description=Unknown()), provenance="pv.observed_by_us"))
        )
        assert database["searchable"].count == 0


@pytest.mark.parametrize(
    ("cell", "leaves"),
    [
        ("A ring", ["A ring"]),
        (None, []),
        (7, []),
        ("", [""]),
        ('{"unknown":"withheld"}', []),
        ('["mat.steel","mat.lead"]', ["mat.steel", "mat.lead"]),
        ('{"a":{"b":["x",1,null,true]}}', ["x"]),
        ("{not JSON}", ["{not JSON}"]),
        ('{"a":' * 3_000, ['{"a":' * 3_000]),
        ("[1", ["[1"]),
    ],
)
def test_the_words_of_a_cell_are_the_texts_within(cell: str | int | None, leaves: list[str]) -> None:
    assert list(texts(cell)) == leaves


def test_a_capture_is_found_by_what_the_camera_wrote(tmp_path: Path) -> None:
    photo = structs.replace(EXAMPLES["photo.add/2"], capture=Capture(make="Фотоаппарат"))
    with opened(tmp_path / "mission.db") as database:
        adopt(database, Device().write(photo))
        assert len(catalogue.search(database, "фотоаппарат")) == 1
        assert catalogue.search(database, "make") == []


def test_a_broken_index_is_named_like_one_that_was_altered(database: Database) -> None:
    assert not audit.misindexed(database)
    database.execute("UPDATE search_data SET block = x'00' WHERE id > 10")
    assert audit.misindexed(database)
