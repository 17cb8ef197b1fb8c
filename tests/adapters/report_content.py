"""Report contents for tests: made of sample data, in many scripts."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from fieldkit.report.content import (
    CorrectionLine,
    CustodyRow,
    Extent,
    Fact,
    FileRow,
    ItemSheet,
    LogHead,
    MarkingLine,
    MeasurementLine,
    NoteLine,
    OtherFiles,
    PhotoLogRow,
    PhotoOnSheet,
    ReportContent,
    Signer,
    Source,
    Totals,
)
from fieldkit.report.fonts import Cut, Family, Fonts, Weight

ARABIC_NAME = "صورة الشظية_0012.jpg"
HANGUL_NAME = "파편 사진 0013 (뒷면).jpg"
CHINESE_NAME = "残骸照片_0014（背面）.jpg"
CYRILLIC_NAME = "уламок_Ґ-7, вид ззаду.jpg"
JAPANESE_NAME = "破片のカラー写真.jpg"
LONG_NAME = "IMG_20240403_091200_" + "very_long_suffix_" * 9 + "final.JPG"
NAMES = (
    "IMG_0011.JPG",
    ARABIC_NAME,
    HANGUL_NAME,
    CHINESE_NAME,
    CYRILLIC_NAME,
    "DSCF4071.RAF",
    LONG_NAME,
    JAPANESE_NAME,
)

ARABIC_NOTE = (
    "لوحظت علامة باهتة بالقرب من الحافة الخلفية، وتحتها الرقم 112 مكتوب بخط اليد. القطر المقيس 189.0 mm"
    " (المجال 171–212 mm)، ولم يُسمح بنقل القطعة من مكانها (انظر الصورة IMG_0011.JPG)."
)
INTERVAL = "189.0 mm (95 %: 171–212 mm)"
HOSTILE = (
    '<img src="/etc/passwd"/>',
    '<a href="javascript:alert(1)">press</a>',
    "<b>unclosed <font color=red size=40>",
    "&lt;para&gt; &amp; {page} %s %(x)s",
    '=HYPERLINK("http://example.invalid")',
    "invoice\u202egpj.exe",
    "bell\x07 null\x00 escape\x1b[31m tab\t",
    "lone \ud800 surrogate, \ufeff mark, zero\u200bwidth",
    "stack " + "e" + "\u0301" * 40,
    "emoji 😀 and hebrew שלום",
    ") Tj ET /Evil Do BT (",
    "A" * 3000,
    " " * 500 + "x" + " " * 500 + "y",
    "line one\nline two\r\nline three",
    "",
)


LETTERS = frozenset(
    "".join((*NAMES, *HOSTILE, ARABIC_NOTE)) + "ㅈ№‹›±شظية٣٤رقم東破片カラー残骸、目录照片日志第页，共"
)


class Stock(Fonts):
    """Cuts all letters of these tests at once, so that a run cuts every font but once."""

    def cut(self, family: Family, weight: Weight, characters: Iterable[str]) -> Cut:
        return super().cut(family, weight, {*LETTERS, *characters})


HOST = Source("Stated by host", ours=False)
OURS = Source("Observed by us")
SUPPLIED = Source("Origin: Supplied by host; from: a duty officer", ours=False)


@cache
def fonts() -> Fonts:
    """The fonts of all tests of a run."""
    return Stock()


def digest(text: str) -> str:
    """A stand-in for a hash."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def picture(seed: int = 1, size: tuple[int, int] = (320, 240)) -> bytes:
    """A small JPEG of a grey piece with a scale bar."""
    image = Image.new("RGB", size, (206, 201, 190))
    draw = ImageDraw.Draw(image)
    width, height = size
    shift = seed * 7 % 40
    points = [(60 + shift, 50), (width - 70, 40 + shift), (width - 50, height - 90), (90, height - 70 - shift)]
    draw.polygon(points, fill=(105, 108, 104), outline=(60, 60, 60))
    for number in range(10):
        left = 40 + number * (width - 80) // 10
        right = left + (width - 80) // 10
        draw.rectangle((left, height - 40, right, height - 28), fill=(0, 0, 0) if number % 2 else (255, 255, 255))
    file = BytesIO()
    image.save(file, "JPEG", quality=85)
    return file.getvalue()


def photo(number: int, name: str = "", size: tuple[int, int] = (320, 240)) -> PhotoOnSheet:
    return PhotoOnSheet(
        number=f"P-{number:04d}",
        role=("Overall, with scale", "Close, with scale", "Side A", "Marking, raking light")[number % 4],
        file_name=name or NAMES[number % len(NAMES)],
        taken="2024-04-03 11:12:07, offset not recorded",
        pixels=size,
        preview=lambda: picture(number % 5, size),
    )


def measurement() -> MeasurementLine:
    return MeasurementLine(
        measurand="Outer diameter",
        feature="aft rim, between the two bolt heads",
        figure=INTERVAL,
        grade="C, indicative",
        method="Scale bar in the photograph",
        photo="P-0012",
        who="P-02",
        warnings=("The tilt of the piece against the scale was not measured; 10° were allowed for.",),
        budget=("tilt 8.1 mm", "edge of the rim 2.4 mm", "scale bar 0.6 mm"),
    )


def marking() -> MarkingLine:
    return MarkingLine(
        label="F-A012/M02",
        kind="Serial number",
        technique="Stamped",
        transcription="{A}B {3|8}11 [2]47\nㅈ (vac) 112",
        legibility="Partial",
        position="Inner side, left of the raceway",
        provenance=OURS,
    )


def note(text: str = ARABIC_NOTE) -> NoteLine:
    return NoteLine(text, "Observation", "P-03", "2024-04-03 09:40:12Z", HOST, "N01")


def correction() -> CorrectionLine:
    return CorrectionLine(
        "Condition", "Bent", "Bent; torn; sooted", "Second reading", "P-02", "2024-04-03 18:02:55Z"
    )


def item(number: int = 12, photos: int = 3) -> ItemSheet:
    """A complete sheet."""
    return ItemSheet(
        label=f"F-A{number:03d}",
        class_label="Tail or aft skirt",
        case="XX-2024-AA-002",
        printed_tag=f"XX2024AA001A{number:03d}A",
        facts=(
            Fact("Level", "Fragment"),
            Fact("Found", "Collected by the host before the visit"),
            Fact("Material", "Aluminium alloy; steel (by eye)"),
            Fact("Finish", "Painted, primer visible"),
            Fact("Condition", "Bent; torn; sooted"),
            Fact("Hazard", "None observed"),
            Fact("Host's number", "№ 17-б"),
            Fact("Part of", "F-A003, tail assembly"),
            Fact("Parts", "F-A012.01, F-A012.02, F-A012.03"),
        ),
        tags=("left with host", "host display"),
        description=(
            "Curved sheet with two rows of rivets and a cut-out near the lower edge. The outer surface bears grey"
            " paint over a yellowish primer; the inner surface is bare. One rib is torn off at the weld."
        ),
        described_by=OURS,
        provenance=OURS,
        photos=tuple(photo(number * 10 + offset) for offset in range(photos)),
        measurements=(
            measurement(),
            replace(
                measurement(),
                measurand="Wall thickness",
                figure="9.9 mm (95 %: 9.4–10.4 mm)",
                grade="B",
                warnings=(),
            ),
        ),
        markings=(marking(),),
        notes=(note(), note("Слід зварювання на внутрішньому боці; фарба нанесена вручну.")),
        corrections=(correction(),),
    )


def photo_row(number: int) -> PhotoLogRow:
    name = NAMES[number % len(NAMES)]
    return PhotoLogRow(
        number=f"P-{number:04d}",
        file_name=name,
        sha256=digest(f"{number}{name}"),
        camera=("NIKON D90", "Canon EOS R6", "Xiaomi 13")[number % 3],
        taken=("2024:04:03 11:12:07 +03:00", "2024:04:03 05:15:24, no offset", "no time in the file")[number % 3],
        has_position=number % 3 == 0,
        item="" if number % 7 == 3 else f"F-A{number // 5:03d}",
        role="" if number % 7 == 3 else "Close, with scale",
        remarks="Clock not checked against a slate" if number % 3 == 1 else "",
    )


def custody_row(number: int) -> CustodyRow:
    acts = ("Original kept", "Photograph read", "Photograph linked to item", "Item added", "Measurement recorded")
    return CustodyRow(
        seq=number,
        stream=digest("stream")[:8],
        when=f"2024-04-03 09:{number // 60 % 60:02d}:{number % 60:02d}Z",
        who=f"P-0{1 + number % 3}",
        act=acts[number % 5],
        subject=(f"P-{number:04d}", NAMES[number % len(NAMES)], f"F-A{number % 60:03d}")[number % 3],
    )


def content(items: int = 2, photos: int = 20, entries: int = 60, *, sample: bool = True) -> ReportContent:
    """A whole report of sample data."""
    return ReportContent(
        packet_id="PKT-XX-2024-AA-001-A-0001",
        mission_title="Debris examined at a collection point, 3 and 4 April 2024",
        mission_code="XX-2024-AA-001",
        cases=("XX-2024-AA-001", "XX-2024-AA-002"),
        edition="Field, full",
        handling="UNCLASSIFIED · TLP:AMBER",
        sample=sample,
        created="2024-04-04T18:40:00Z",
        device=digest("device"),
        software="fieldkit 0.1.0",
        log_heads=(LogHead(digest("stream")[:32], entries, digest("head"), digest("root")),),
        signers=(
            Signer("Monitor", "P-01", digest("first certificate")),
            Signer("Second monitor", "P-02", digest("second certificate")),
        ),
        totals=Totals(items, photos, items * 2, items, 3, entries),
        items=tuple(item(number + 1) for number in range(items)),
        unlinked_photos=(photo(901), photo(902, size=(240, 320)), replace(photo(903), preview=None)),
        photo_log=tuple(photo_row(number + 1) for number in range(photos)),
        other_files=OtherFiles(
            kept=(
                FileRow("video_0007.MP4", "a video; its format is kept but not shown", digest("video")),
                FileRow("قائمة المضيف.pdf", "it is not a picture of a known format", digest("list"), SUPPLIED),
            ),
            again=(FileRow("copy/IMG_0011.JPG", "Photograph P-0001", digest("1IMG_0011.JPG")),),
            not_taken=(FileRow("shortcut.jpg", "it is a symbolic link"),),
            elsewhere=(FileRow("DSCF4072.RAF", "Photograph P-0031", digest("elsewhere")),),
        ),
        custody=tuple(custody_row(number) for number in range(entries)),
        limitations=(
            "The host did not allow any piece to be moved or turned over.",
            "The two cameras' clocks were not compared with a known time before the first session.",
        ),
        conflicts=("F-A007: two people set the material, “steel” (P-02) and “titanium alloy” (P-03).",),
    )


def empty() -> ReportContent:
    """A packet that holds no item, no photograph, nothing."""
    return replace(
        content(0, 0, 0),
        cases=(),
        items=(),
        unlinked_photos=(),
        other_files=OtherFiles(),
        limitations=(),
        conflicts=(),
        signers=(),
    )


def hostile() -> ReportContent:
    """Every text field filled with texts that try to do something."""
    return replace(
        content(0, 4, 10),
        mission_title="\n".join(HOSTILE)[:300],
        cases=HOSTILE,
        extent=Extent("chosen", HOSTILE),
        items=tuple(_hostile_sheet(text) for text in HOSTILE),
        photo_log=tuple(
            replace(photo_row(1), file_name=text, camera=text, remarks=text, source=Source(text, ours=False))
            for text in HOSTILE
        ),
        other_files=OtherFiles(*(tuple(FileRow(text, text, text, Source(text)) for text in HOSTILE),) * 4),
        custody=tuple(CustodyRow(7, text, text, text, text, text) for text in HOSTILE),
        limitations=HOSTILE,
        conflicts=HOSTILE,
    )


def _hostile_sheet(text: str) -> ItemSheet:
    told = Source(text, ours=False)
    shown = replace(photo(1), number=text, role=text, file_name=text, taken=text, caption=text, source=told)
    return ItemSheet(
        label=text or "F-A001",
        class_label=text,
        case=text,
        printed_tag=text,
        set_aside=text,
        facts=(Fact(text, text),) * 4,
        tags=(text,),
        description=text,
        described_by=told,
        provenance=told,
        photos=(shown,) * 3,
        measurements=(
            MeasurementLine(
                text, text, text, text, text, text, text, warnings=(text,), budget=(text,), superseded=text
            ),
        ),
        markings=(MarkingLine(text, text, text, text, text, text, told),),
        notes=(NoteLine(text, text, text, text, told, text),),
        corrections=(CorrectionLine(text, text, text, text, text, text),),
        conflicts=(text,),
    )
