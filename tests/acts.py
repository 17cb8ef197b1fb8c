"""One example of every act that this build knows, with every field stated: the golden lines are made of these."""

from typing import Any

from msgspec import structs

from fieldkit.model.backup import CopyVerified
from fieldkit.model.base import (
    Act,
    FileName,
    NotApplicable,
    NotObservable,
    NotPermitted,
    Unknown,
    Withheld,
    Worded,
)
from fieldkit.model.basis import (
    Believed,
    Chessboard,
    Deviate,
    Facing,
    Mark,
    OnPhotos,
    PhotoView,
    PlacedPoint,
    PlaneSeen,
    Point,
    Print,
    Scale,
    Snapped,
)
from fieldkit.model.calibration import CalibrationAdd, CalibrationWithdraw, CameraKey
from fieldkit.model.capture import Account, Capture, Doubt, ExifBlock, FirstCapture, Position, PreviewOf
from fieldkit.model.case import CaseAdd, CaseCorrect, CaseFields, CaseKnown
from fieldkit.model.clock import Camera, ClockAnomaly, ClockSync, ClockWithdraw, Showing, SlateRead
from fieldkit.model.intake import (
    CardSeen,
    CheckedInMemory,
    IntakeDone,
    NotTaken,
    Numbers,
    Restart,
    SeenBefore,
    Series,
    StationeryAdd,
)
from fieldkit.model.item import ItemAdd, ItemCorrect, ItemFields, ItemWithdraw
from fieldkit.model.links import PhotoLink, PhotoUnlink, TagAdd, TagWithdraw
from fieldkit.model.marking import MarkingAdd, MarkingCorrect, MarkingFields, MarkingWithdraw
from fieldkit.model.measurement import (
    Bar,
    Compared,
    Contribution,
    FirstMeasureAdd,
    MeasureAdd,
    MeasureWithdraw,
    View,
)
from fieldkit.model.mission import ActorBegin, LogFork, MissionInvite, MissionJoin, MissionOpen, StreamOpen, Writer
from fieldkit.model.note import NoteAdd, NoteCorrect, NoteFields, NoteWithdraw
from fieldkit.model.original import OriginalAdd
from fieldkit.model.packet import (
    ExportAbandon,
    ExportBegin,
    ExportDone,
    PacketMerge,
    ReceiptImport,
    ReceiptIssue,
    StreamTaken,
)
from fieldkit.model.photo import FirstPhotoAdd, PhotoAdd, PhotoDamage
from fieldkit.model.undo import Undo
from fieldkit.problem import Problem
from fieldkit.quantity import Figure
from tests.entries import uuid

STREAM, SHA256, SEAL = "5" * 32, "a" * 64, "5ea1" * 16
CASE, ITEM, PARENT, PHOTO, ORIGINAL, INTAKE, SEEN = (uuid(n, "22222222") for n in range(7))

WRITER = Writer(certificate="MIIB", letter="A", software="fieldkit 0.1.0")
OBSERVED = "pv.observed_by_us"
CLICK = Point(x="100.5", y="200.25", sigma_px="1.0", how="click")
FIRST_CAPTURE = FirstCapture(
    make="Maker",
    model="Model",
    body_serial="1234",
    lens_model="Lens",
    lens_serial="5678",
    software="1.0",
    time_text="2026:03:02 08:00:00",
    offset_text="+02:00",
    subsec="12",
    gps_time="2026:03:02 06:00:00",
    orientation=6,
    focal_mm="35.0",
    focal_35mm="52.0",
    exposure="1/125",
    f_number="8.0",
    iso="200.0",
    position=Position(lat="+50.0045000", lon="-036.2310000", altitude_m="110.5", datum="WGS-84"),
    position_problem="zero",
)
CAPTURE = Capture(
    **structs.asdict(FIRST_CAPTURE),
    digitized_text="2026:03:02 08:00:01",
    digitized_offset_text="+03:00",
    digitized_subsec="34",
    changed_text="2026:03:02 08:00:02",
    changed_offset_text="+04:00",
    changed_subsec="56",
    body_serial_not_read=True,
    lens_serial_not_read=True,
)
ACCOUNT = Account(
    exif=(ExifBlock(start=12, length=3237, sha256=SHA256),),
    doubts=(Doubt(tag="Image Make", exifread="Maker"), Doubt(tag="EXIF FNumber", exifread="8/1", pillow="0/0")),
    c2pa_bytes=45_872,
    preview_of=PreviewOf(width=6000, height=4000),
)
ITEM_FIELDS = ItemFields(
    label="F-A001.01",
    level="level.component",
    case=CASE,
    parent=PARENT,
    relation="rl.part_of",
    class_="cc.unknown",
    description="Кольцо, \u538b\ub825\uacc4 \u706b\u7bad \u062d\u0644\u0642\u0629",
    found_as="found.host_collected",
    prior_custody="Kept by the host in a yard",
    material=("mat.steel",),
    finish=("fin.painted", Worded(term="fin.other", text="Lacquered")),
    colour=("col.grey_light",),
    condition=("dmg.bent",),
    hazard="hz.none_observed",
    count=2,
    tag_state="tag.tagged",
    host_number=NotPermitted(),
)
MARKING_FIELDS = MarkingFields(
    label="M01",
    type="mk.serial_number",
    technique="mt.stamped",
    transcription="11[2]\u3148",
    legibility="legib.partial",
    position=NotObservable(),
)
MEASUREMENT = FirstMeasureAdd(
    item=ITEM,
    photo=PHOTO,
    sha256=SHA256,
    measurand="ms.length",
    feature="Outer edge",
    method="scale-bar/1",
    bar=Bar(length_mm="100.0", u_rel="0.0005", ends=(CLICK, CLICK)),
    points=(CLICK, CLICK),
    view=View(width=6000, height=4000, focal_px="5200.0", u_focal="0.03", u_bend="0.001"),
    height_mm=("-5.0", "5.0"),
    edge_px="1.0",
    edge_mm="0.1",
    tilt_u_deg="10.0",
    figure=Figure(value="189.0", unit="mm", u="2.1", low="185.1", high=None, coverage="0.95"),
    budget=(
        Contribution(
            influence="tilt", u="10.0", unit="deg", distribution="rectangular", evaluation="B", contribution="1.9"
        ),
    ),
    warnings=("bar_only",),
    grade="B",
    seed=7,
    trials=10_000,
    software="fieldkit 0.1.0",
    supersedes=SEEN,
    reason="cr.misread",
)
NINE = ("7.7", "7.7", "1499.5", "999.5", "0.01", "-0.02", "0.0", "0.0", "0.0")
BOARD = Print(
    dictionary="DICT_4X4_50",
    chessboard=Chessboard(squares_x=8, squares_y=6, square_mm="40.0", marker_mm="30.0", legacy_pattern=False),
)
SEEN_BELOW = PhotoView(
    photo=PHOTO,
    sha256=SHA256,
    width=6000,
    height=4000,
    orientation=6,
    camera=Believed(
        origin="calibrated", calibration=SEEN, best=NINE, unknowns=(Deviate(influence="lens", moves=NINE),)
    ),
    scale=(
        Mark(
            name="marker.0.top_left",
            x="100.5",
            y="200.25",
            sigma_px="0.05",
            target_mm=("0.0", "0.0"),
            how="detected",
            marker=0,
        ),
    ),
    plane=PlaneSeen(
        tilt_deg=("20.1", "0.2"),
        distance_mm=("1000.0", "1.5"),
        focal_px=("2300.0", "3.0"),
        residual_rms_px="0.05",
        poses=1,
        strain="1.0",
    ),
)
DIAMETER = MeasureAdd(
    item=ITEM,
    measurand="ms.outer_diameter",
    feature="Aft ring, station 3",
    edge="outer",
    method="diameter/1",
    basis=OnPhotos(
        scale=Scale(
            kind="marker_board",
            u_rel="0.001",
            name="Field card",
            serial="17",
            certificate="2024-17",
            actual_over_nominal="0.998",
            printed=BOARD,
        ),
        views=(SEEN_BELOW,),
        points=(
            PlacedPoint(number=0, view=0, at=CLICK, tries=(("100.0", "200.0"), ("101.0", "200.5")), raw=None),
            PlacedPoint(number=1, view=0, at=CLICK, tries=(), raw=("99.5", "201.0")),
        ),
        snapped=Snapped(reach_px="8.0", found=(CLICK,)),
        height_mm=("0.0", "1.0"),
        section_deg=("0.0", "5.0"),
        edge_px="0.5",
        edge_mm="0.3",
        facing=Facing(tilt_u_deg="10.0", focal_px="6000.0", u_focal="0.4", u_bend="0.15"),
    ),
    comparisons=(
        Compared(
            name="a",
            value="950.0",
            u="5.0",
            source="A published finding",
            zeta="4.2",
            verdict="excluded",
        ),
    ),
    figure=Figure(value="1098.0", unit="mm", u="14.0", low="1071.0", high="1127.0", coverage="0.95"),
    budget=MEASUREMENT.budget,
    warnings=("height_assumed",),
    grade="B",
    seed=7,
    trials=20_000,
    software="fieldkit 0.1.0, numpy 2.4.0",
    repeats=SEEN,
    supersedes=SEEN,
    reason="cr.misread",
)
OPENING = {
    "code": "XX-2024-AA-001",
    "title": "Sample mission",
    "handling": "hm.confidential",
    "sample": True,
    "root": SHA256,
    "writer": WRITER,
}
PHOTO_READ: dict[str, Any] = {
    "original": ORIGINAL,
    "number": "P-A0001",
    "format": "JPEG",
    "width": 6000,
    "height": 4000,
    "capture_problem": Problem(code="damaged", detail="EOFError"),
}
TAKEN = (StreamTaken(stream=STREAM, size=12, head=SHA256),)

EXAMPLES: tuple[Act, ...] = (
    MissionOpen(**OPENING),
    MissionJoin(invitation=SHA256, **OPENING),
    StreamOpen(writer=WRITER),
    MissionInvite(
        person="P-02",
        letter="B",
        device=SHA256,
        certificate=SHA256,
        device_certificate=SHA256,
        invitation=SHA256,
    ),
    LogFork(
        left=STREAM, remembered_seq=9, remembered_hash=SHA256, found_seq=-1, found_hash="0" * 64, writer=WRITER
    ),
    ActorBegin(person="P-01", certificate=SHA256, statement="fieldkit-actor/1", signature="MIIC"),
    CaseAdd(set=CaseFields(code="XX-2024-AA-001", title="A case", purpose=Unknown())),
    CaseKnown(known=CaseFields(code="XX-2024-AA-001", title="A case"), heads={"code": (SEEN,), "title": (SEEN,)}),
    CaseCorrect(
        set=CaseFields(title="The case"),
        was={"title": (SEEN,)},
        reason="cr.typing",
        provenance=OBSERVED,
        note="Spelling",
    ),
    ItemAdd(set=ITEM_FIELDS, provenance=OBSERVED),
    ItemCorrect(
        set=ItemFields(class_="cc.fin", parent=None, relation=None),
        was={"class": (SEEN, INTAKE), "parent": ()},
        reason="cr.misread",
        provenance=OBSERVED,
    ),
    ItemWithdraw(reason="The same piece as F-A002"),
    OriginalAdd(
        sha256=SHA256,
        size=123_456,
        name=FileName(text="DSC_0001.JPG", raw="4453435f"),
        folder=FileName(text="DCIM/100"),
        modified="2026-03-02T08:00:00Z",
        kind="photo",
        mime="image/jpeg",
        extension="jpg",
        document="doc.host_list",
        acquisition="acq.host_supplied",
        source=Withheld(),
        intake=INTAKE,
        recovered=True,
        problem=Problem(code="damaged", detail="image file is truncated"),
    ),
    FirstPhotoAdd(**PHOTO_READ, capture=FIRST_CAPTURE),
    PhotoAdd(**PHOTO_READ, capture=CAPTURE, account=ACCOUNT),
    PhotoDamage(problem=Problem(code="damaged", detail="broken data stream")),
    IntakeDone(
        source=FileName(text="card"),
        ended="complete",
        found=3,
        kept=1,
        photographs=1,
        seen_before=(SeenBefore(name=FileName(text="DSC_0002.JPG"), sha256=SHA256, original=ORIGINAL),),
        not_taken=(
            NotTaken(name=FileName(text="DSC_0003.JPG"), problem=Problem(code="unreadable_file", detail="EIO")),
        ),
    ),
    CardSeen(
        name=FileName(text="EOS_DIGITAL"),
        identity="3663-6331",
        filesystem="vfat",
        read_only=True,
        files=9,
        photographs=6,
        raw=3,
        pairs=2,
        videos=1,
        sidecars=1,
        others=1,
        unnumbered=1,
        series=(
            Series(
                folders=("100CANON", "101CANON"),
                letters=("IMG_", "MVI_"),
                files=7,
                first=9998,
                last=3,
                gaps=(Numbers(first=2, last=2),),
                restarts=(Restart(folder="101CANON", after=9999, number=1),),
            ),
        ),
    ),
    CheckedInMemory(files=(SHA256,)),
    StationeryAdd(
        intake=INTAKE,
        photographer="P-01",
        site="North yard",
        clock="Set to UTC this morning",
        tags=("dmg.burnt", Worded(term="dmg.other", text="Sawn")),
    ),
    CopyVerified(copy=STREAM, medium="3663-6331", originals=3, entries=9, digest=SHA256),
    PhotoLink(photo=PHOTO, item=ITEM, role="ph.close_scale"),
    PhotoUnlink(reason="Another piece"),
    TagAdd(target=ITEM, term="dmg.other", text="Sawn", provenance=OBSERVED),
    TagWithdraw(reason="Not sawn"),
    NoteAdd(
        target=ITEM,
        set=NoteFields(label="N01", text="Seen from the north", kind="note.observation"),
        provenance=OBSERVED,
    ),
    NoteCorrect(
        set=NoteFields(text="Seen from the south"), was={"text": (SEEN,)}, reason="cr.typing", provenance=OBSERVED
    ),
    NoteWithdraw(reason="Said twice"),
    MarkingAdd(item=ITEM, set=MARKING_FIELDS, provenance=OBSERVED),
    MarkingCorrect(
        set=MarkingFields(position=NotApplicable()),
        was={"position": (SEEN,)},
        reason="cr.misread",
        provenance=OBSERVED,
    ),
    MarkingWithdraw(reason="A scratch"),
    MEASUREMENT,
    DIAMETER,
    MeasureWithdraw(reason="Wrong edge"),
    CalibrationAdd(
        key=CameraKey(
            make="Maker",
            model="Model",
            body_serial="1234",
            lens_model="Lens",
            focal_mm="35.0",
            focal_35mm="52.0",
            width=6000,
            height=4000,
        ),
        source="charuco",
        best=NINE,
        covariance=(NINE,) * 9,
        rms_px="0.05",
        photos=(PHOTO,),
        board=BOARD,
        software="fieldkit 0.1.0, numpy 2.4.0",
    ),
    CalibrationWithdraw(reason="Another lens"),
    ExportBegin(packet="PKT-XX-2024-AA-001-A-0001", edition="ed.field_full", items=(ITEM,), originals=(ORIGINAL,)),
    ExportDone(seal=SEAL, zip=SHA256, size=1_000_000),
    ExportAbandon(packet="PKT-XX-2024-AA-001-A-0001"),
    PacketMerge(packet="PKT-XX-2024-AA-001-A-0001", seal=SEAL, streams=TAKEN, originals=(SHA256,)),
    ReceiptIssue(packet="PKT-XX-2024-AA-001-A-0001", seal=SEAL, receipt=SHA256),
    ReceiptImport(
        packet="PKT-XX-2024-AA-001-A-0001",
        seal=SEAL,
        receipt=SHA256,
        officer="HQ-01",
        streams=TAKEN,
        text="fieldkit-receipt/1\n",
        signature="AAAA",
    ),
    ClockSync(
        photo=PHOTO,
        camera=Camera(make="Maker", model="Model", serial="1234"),
        showing=Showing(time_text="2026:03:02 08:00:00", offset_text="+02:00", subsec="12"),
        slate=SlateRead(
            utc="2026-03-02T06:00:00Z", mission="0a1b2c3d", letter="A", boot="1f0e5a27", mono_ms=5_034_117
        ),
        how="code",
    ),
    ClockWithdraw(reason="A slate of another day"),
    ClockAnomaly(evidence="gnss", seconds=-75, since=SEEN, photo=PHOTO),
    Undo(entry=SEEN, reason="A slip"),
)

BY_NAME: dict[str, Act] = {act.NAME: act for act in EXAMPLES}
