"""The main job from card to receipt, with the real command line: `make demo`, or `make demo PHOTOS=folder`.

Everything it makes is sample data in a folder of its own below demo-out/, and stays there to look at.
"""

import argparse
import json
import subprocess
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
FIELDKIT = Path(sys.executable).with_name("fieldkit")
CARD = HERE / "resources" / "sample" / "card"
TRUTH = HERE / "resources" / "sample" / "truth.json"
LINES = 12
"""How much of a step's output is shown."""


class StepFailed(Exception):
    """A step did not do what it must."""


@dataclass(frozen=True)
class Demo:
    """The folder of this run, and the steps that work in it."""

    root: Path

    def step(self, title: str, *arguments: str | Path, profile: str = "lead", shown: int = LINES) -> str:
        """Run one command, print its result, and return its output."""
        command = [FIELDKIT, "--profile", self.root / f"profile-{profile}", *arguments]
        return self.run(title, [str(part) for part in command], shown)

    def run(self, title: str, command: list[str], shown: int = LINES) -> str:
        """Run any program as a step. Raises `StepFailed` with what it said."""
        print(f"\n== {title}", flush=True)
        begin = time.monotonic()
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)
        lines = done.stdout.splitlines()
        for line in lines[-shown:]:
            print(f"   {line}")
        if len(lines) > shown:
            print(f"   ({len(lines) - shown} more lines above these)")
        print(f"   [{time.monotonic() - begin:.1f} s]", flush=True)
        if done.returncode:
            raise StepFailed(f"{title}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def read(self, *arguments: str | Path, profile: str = "lead") -> list[dict[str, object]]:
        """Ask a reading command for its JSON."""
        command = [
            str(FIELDKIT),
            "--profile",
            str(self.root / f"profile-{profile}"),
            *map(str, arguments),
            "--json",
        ]
        found: list[dict[str, object]] = json.loads(
            subprocess.run(command, cwd=self.root, capture_output=True, check=True).stdout
        )
        return found


def new_folder() -> Path:
    """A fresh folder below demo-out/; earlier runs stay."""
    number = 1
    while (root := HERE / "demo-out" / f"run-{number:03d}").exists():
        number += 1
    root.mkdir(parents=True)
    return root


@dataclass(frozen=True)
class Find:
    """An item of the demonstration: what is said of it, the photographs of it, the one that is measured."""

    said: tuple[str, ...]
    photos: tuple[str, ...]
    measured: str = ""
    measurand: str = "length"
    hazard: str = "none_observed"
    tags: tuple[str, ...] = ()
    marking: str = ""


SAMPLE_FINDS = (
    Find(
        (
            "--class",
            "skin_panel",
            "--material",
            "aluminium_alloy",
            "--condition",
            "torn",
            "--colour",
            "green_olive",
            "--description",
            "Curved sheet, painted, with a row of rivets along one straight side",
        ),
        ("DSC_0002.JPG", "DSC_0003.JPG"),
        "DSC_0002.JPG",
        hazard="sharp",
        tags=("dmg.sooted", "fin.riveted"),
    ),
    Find(
        (
            "--class",
            "joint_flange",
            "--material",
            "steel",
            "--condition",
            "heat_discoloured",
            "--description",
            "Section of a ring with two bolts and one empty hole",
        ),
        ("DSC_0004.JPG", "IMG_0102.JPG"),
        "DSC_0004.JPG",
        "bolt_pitch",
        tags=("fin.bolted",),
    ),
    Find(
        ("--class", "label_plate", "--material", "aluminium_alloy", "--condition", "intact"),
        ("DSC_0005.JPG", "IMG_0103.AVIF"),
        "DSC_0005.JPG",
        "width",
        marking="No.0217-46\nLOT 118 00",
    ),
    Find(
        ("--class", "pcb", "--material", "glass_fibre_composite", "--condition", "burnt"),
        ("DSC_0006.JPG",),
        "DSC_0006.JPG",
    ),
)


def record_finds(demo: Demo, finds: tuple[Find, ...], truth: dict[str, dict[str, list[list[float]]]]) -> None:
    """Items with photographs, tags, markings and measurements, a note, a correction."""
    mission = "mission.fieldkit"
    for number, find in enumerate(finds, 1):
        label = f"F-A{number:03d}"
        photos = [part for name in find.photos for part in ("--photo", name)]
        demo.step(f"Record {label}", "item", "add", mission, *find.said, "--hazard", find.hazard, *photos)
        if find.tags:
            demo.step(f"Tag {label}", "item", "tag", mission, label, *find.tags)
        if find.marking:
            demo.step(
                f"Read a marking on {label}",
                *("item", "mark", mission, label, find.marking, "--type", "lot_batch", "--technique", "stamped"),
            )
        if find.measured:
            measure(demo, label, find, truth[find.measured])
    demo.step(
        "Write down what the host says",
        *("item", "note", mission, "F-A001", "Lay face down beside the wall before we came", "--stated-by-host"),
    )
    demo.step(
        "Correct a field, with the reason; the earlier value stays in the log",
        *("item", "correct", mission, "F-A001", "--finish", "painted", "--reason", "second_reading"),
    )
    demo.step("Compute every figure again from its points", "measure", "recompute", mission)


def measure(demo: Demo, label: str, find: Find, placed: dict[str, list[list[float]]]) -> None:
    """A length beside the scale bar, with its interval; for the sample the true length is known and shown."""
    points = [f"{x},{y}" for x, y in (*placed["bar"], *placed["points"])]
    demo.step(
        f"Measure {label} beside the scale bar in {find.measured}",
        *("measure", "add", "mission.fieldkit", label, find.measured, "--bar", *points[:2], "--bar-mm", "100"),
        *("--bar-u-rel", "0.0005", "--points", *points[2:], "--height", "0", "1", "--measurand", find.measurand),
    )
    if "true_mm" in placed:
        print(f"   true length of the rendered piece: {placed['true_mm']} mm")


def sample_truth() -> dict[str, dict[str, list[list[float]]]]:
    """For each photo of the sample card: the bar's ends, the ends of one line on the piece, its true length."""
    found: dict[str, dict[str, list[list[float]]]] = json.loads(TRUTH.read_text("utf-8"))
    return found


def finds_of(demo: Demo) -> tuple[tuple[Find, ...], dict[str, dict[str, list[list[float]]]]]:
    """One item with the first photographs of somebody's own folder; the points are placed for practice only."""
    numbers = [str(line["number"]) for line in demo.read("photo", "list", "mission.fieldkit")]
    if not numbers:
        print("\n== No photograph here can be read, so nothing is linked or measured")
        return (Find(("--class", "unknown"), ()),), {}
    practice = {"bar": [[2.0, 2.0], [12.0, 2.0]], "points": [[2.0, 5.0], [14.0, 6.0]]}
    find = Find(
        ("--class", "unknown", "--description", "Practice: bar and points are placed anywhere in the photo"),
        tuple(numbers[:3]),
        numbers[0],
        tags=("dmg.unknown",),
    )
    return (find,), {numbers[0]: practice}


def join(demo: Demo) -> None:
    """Headquarters makes a key, is invited by the lead, and joins."""
    secret = ("--passphrase-file", "passphrase")
    demo.step("Headquarters: make a key", "key", "new", "HQ-01", *secret, profile="hq")
    asked = demo.step(
        "Headquarters: ask to be invited",
        "key",
        "export",
        "request",
        "--as",
        "HQ-01",
        "--to",
        "hq.request",
        *secret,
        profile="hq",
    )
    invited = demo.step(
        "Lead: invite headquarters",
        *("mission", "invite", "mission.fieldkit", "hq.request", "--letter", "Q"),
        *("--fingerprint", read_out(asked), "--to", "hq.invitation", *secret),
    )
    demo.step(
        "Headquarters: join",
        *(
            "mission",
            "join",
            "hq.invitation",
            "headquarters",
            "--plain",
            "--root-fingerprint",
            read_out(invited),
            *secret,
        ),
        profile="hq",
    )


def headquarters(demo: Demo, packet: Path) -> None:
    """Join, merge and receipt at headquarters; record the receipt in the field."""
    secret = ("--passphrase-file", "passphrase")
    join(demo)
    demo.step("Headquarters: verify and merge", "packet", "merge", "headquarters.fieldkit", packet, profile="hq")
    demo.step(
        "Headquarters: merge again changes nothing",
        "packet",
        "merge",
        "headquarters.fieldkit",
        packet,
        profile="hq",
    )
    demo.step(
        "Headquarters: sign a receipt",
        *("packet", "receipt", "headquarters.fieldkit", packet, "--place", "Registry", "--to", "."),
        *secret,
        profile="hq",
    )
    receipt = next(demo.root.glob("RCP-*.txt"))
    demo.step("Field: record the receipt", "packet", "receipt", "mission.fieldkit", receipt, "--import")
    demo.step("Headquarters: check the mission", "mission", "check", "headquarters.fieldkit", profile="hq")
    demo.step("Field: check the mission", "mission", "check", "mission.fieldkit")


def read_out(said: str) -> str:
    """The fingerprint at the end of what a command said, which people would read out over the telephone."""
    return said.strip().rpartition(": ")[2]


def main() -> int:
    """Run every step; exit 0 if all hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder of your own photographs instead of the sample card")
    source = parser.parse_args().photos
    if source and not source.is_dir():
        parser.error(f"{source} is not a folder")
    demo = Demo(new_folder())
    (demo.root / "passphrase").write_text("practice only and nothing else\n", "utf-8")
    print(f"SAMPLE, NOT EVIDENCE. Everything is written below {demo.root}.")
    try:
        packet = field(demo, source.resolve() if source else CARD)
        headquarters(demo, packet)
    except StepFailed as error:
        print(f"\nThe demonstration failed at: {error}", file=sys.stderr)
        return 1
    print("\nEvery step held. Where things are:")
    for name, path in (
        ("packet", packet),
        ("its report", demo.root / "unpacked" / packet.stem / "data" / "report" / "summary.pdf"),
        ("unpacked packet", demo.root / "unpacked" / packet.stem),
        ("root certificate", demo.root / "root.pem"),
        ("field mission", demo.root / "mission.fieldkit"),
        ("headquarters", demo.root / "headquarters.fieldkit"),
        ("receipt", next(demo.root.glob("RCP-*.txt"))),
    ):
        print(f"   {name:<18}{path}")
    return 0


def field(demo: Demo, source: Path) -> Path:
    """From the card to a sealed packet that the stand-alone script accepts."""
    mission, secret = "mission.fieldkit", ("--passphrase-file", "passphrase")
    demo.step(
        "New mission, with a certificate authority of its own",
        *("mission", "new", "mission", "--code", "XX-2024-AA-001", "--title", "Practice on a sample card"),
        *("--as", "P-01", "--sample", "--plain", "--handling", "unclassified", *secret),
    )
    demo.step(f"Bring in {source.name}", "intake", mission, source, shown=400)
    finds, truth = (SAMPLE_FINDS, sample_truth()) if source == CARD else finds_of(demo)
    record_finds(demo, finds, truth)
    demo.step("Search", "search", mission, "rivets" if source == CARD else "practice")
    demo.step("Seal and sign a packet", "packet", "seal", mission, *secret)
    packet = next((demo.root / "mission.fieldkit" / "packets").glob("PKT-*.zip"))
    demo.step("Export the root certificate", "key", "export", "root", "--mission", mission, "--to", "root.pem")
    demo.step("Check the packet with fieldkit", "packet", "check", packet, "--root", "root.pem", shown=40)
    with zipfile.ZipFile(packet) as archive:
        archive.extractall(demo.root / "unpacked")
    folder = demo.root / "unpacked" / packet.stem
    script = HERE / "resources" / "verify.sh"
    demo.run("Check it again with openssl and coreutils alone", ["sh", str(script), str(folder), "root.pem"], 40)
    return packet


if __name__ == "__main__":
    sys.exit(main())
