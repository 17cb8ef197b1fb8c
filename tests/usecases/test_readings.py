"""What a photograph's file says of itself is told with what it does not say, and what was not read of it."""

from pathlib import Path

import pytest
from msgspec import structs

from fieldkit.errors import NoExifBlock, OriginalChanged
from fieldkit.labels import as_given, in_english
from fieldkit.model.capture import FURTHER_BLOCK, Account, Capture, Doubt, Position, PreviewOf
from fieldkit.model.photo import Photo
from fieldkit.problem import Problem
from fieldkit.recording import exif_block, find_photo
from fieldkit.recounting.readings import readings
from tests.adapters.pictures import MAKE, block, picture
from tests.make import Laptop

EXIF = block({MAKE: "Sample cameras"})


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """A laptop whose mission holds one photograph, with an Exif block."""
    (tmp_path / "card").mkdir()
    (tmp_path / "card" / "A.JPG").write_bytes(picture(exif=b"Exif\0\0" + EXIF))
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, tmp_path / "card")
    return laptop


def told(photo: Photo) -> dict[str, str]:
    return dict(readings(photo, in_english, as_given))


def photo(laptop: Laptop) -> Photo:
    with laptop.open(write=False) as mission:
        return find_photo(mission, "P-A0001")


def test_what_a_file_lacks_is_called_absent_and_what_was_not_read_is_not(laptop: Laptop) -> None:
    capture = Capture(make="Maker", model="M1", time_text="2024:04:03 12:00:00", body_serial_not_read=True)
    found = told(structs.replace(photo(laptop), capture=capture))
    assert found["Camera"] == "Maker M1"
    assert found["Its offset from UTC"] == found["Lens"] == found["Serial number of the lens"] == "absent"
    assert found["Serial number of the body"] == "not read; the maker's own note may hold it"
    assert found["Position"] == "absent"
    assert told(structs.replace(photo(laptop), capture=None))["Camera"] == "absent"


def test_every_time_stands_with_its_own_offset(laptop: Laptop) -> None:
    found = told(
        structs.replace(
            photo(laptop),
            capture=Capture(
                offset_text="+02:00",
                gps_time="2024:04:03 10:00:00",
                digitized_text="2024:04:03 12:00:01",
                digitized_subsec="5",
                changed_offset_text="+03:00",
            ),
        )
    )
    assert (found["Its offset from UTC"], found["Time of the satellites"]) == ("+02:00", "2024:04:03 10:00:00")
    assert (found["Made digital"], found["Last changed"]) == ("2024:04:03 12:00:01.5", "? +03:00")


def test_an_exif_block_that_was_not_read_is_told(laptop: Laptop) -> None:
    found = told(structs.replace(photo(laptop), account=Account(doubts=(Doubt(tag=FURTHER_BLOCK),))))
    assert found["Further Exif block"] == "not read; only the first one counts, this one may say otherwise"


def test_a_position_is_told_with_its_datum_and_with_what_is_wrong_with_it(laptop: Laptop) -> None:
    somewhere = Position(lat="+00.0000000", lon="+000.0000000", datum="WGS-84")
    nowhere = Capture(position=somewhere, position_problem="zero")
    every = list(readings(structs.replace(photo(laptop), capture=nowhere), in_english, as_given))
    assert [what for name, what in every if name == "Position"] == [
        "+00.0000000, +000.0000000 (datum WGS-84)",
        "The file gives 0, 0, which cameras write when they do not know.",
    ]
    unsaid = structs.replace(
        photo(laptop), capture=Capture(position=Position(lat="+50.0000000", lon="+036.0000000"))
    )
    assert told(unsaid)["Position"] == "+50.0000000, +036.0000000 (datum absent)"


def test_how_it_was_read_is_told(laptop: Laptop) -> None:
    found = told(
        structs.replace(
            photo(laptop),
            account=Account(
                doubts=(Doubt(tag="Image Model", exifread="M1"),),
                c2pa_bytes=45_872,
                preview_of=PreviewOf(width=6000, height=4000),
            ),
        )
    )
    assert found["Read differently"] == "Image Model: “M1” by ExifRead, “nothing” by Pillow"
    assert found["Provenance (C2PA)"] == "present, not validated (45872 bytes)"
    assert found["What is shown"] == "embedded preview, 60 × 40 of 6000 × 4000"
    broken = structs.replace(photo(laptop), capture_problem=Problem(code="damaged"), account=None)
    assert told(broken) == {"What the camera wrote": "it is damaged"}


def test_the_exif_block_comes_as_it_lies_in_the_original(laptop: Laptop) -> None:
    found = photo(laptop)
    assert found.account is not None
    (noted,) = found.account.exif
    assert told(found)["Exif block"].startswith(
        f"{len(EXIF)} bytes from byte {noted.start}, SHA-256 {noted.sha256}"
    )
    with laptop.open(write=False) as mission:
        assert exif_block(mission, found) == EXIF
        for number, one in ((2, found), (0, found), (1, structs.replace(found, account=None))):
            with pytest.raises(NoExifBlock):
                exif_block(mission, one, number)


def test_a_block_of_an_original_that_was_changed_is_not_given_out(laptop: Laptop) -> None:
    found = photo(laptop)
    with laptop.open(write=False) as mission:
        (place,) = (path for path in mission.layout.originals.rglob("*") if path.is_file())
        place.chmod(0o600)
        place.write_bytes(place.read_bytes()[:-1] + b"x")
        with pytest.raises(OriginalChanged):
            exif_block(mission, found)
