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

    def read(self, *arguments: str | Path, profile: str = "lead") -> object:
        """Ask a reading command for its JSON."""
        command = [
            str(FIELDKIT),
            "--profile",
            str(self.root / f"profile-{profile}"),
            *map(str, arguments),
            "--json",
        ]
        return json.loads(subprocess.run(command, cwd=self.root, capture_output=True, check=True).stdout)


def new_folder() -> Path:
    """A fresh folder below demo-out/; earlier runs stay."""
    number = 1
    while (root := HERE / "demo-out" / f"run-{number:03d}").exists():
        number += 1
    root.mkdir(parents=True)
    return root


def record(demo: Demo, photographs: list[str], truth: dict[str, dict[str, object]]) -> None:
    """Items, tags, a marking, a note, a correction and a measurement."""
    mission = "mission.fieldkit"
    if photographs:
        shown = [part for number in photographs[:3] for part in ("--photo", number)]
        demo.step(
            "Record an item with photographs",
            *("item", "add", mission, "--class", "skin_panel", "--material", "aluminium_alloy"),
            *("--condition", "bent", "--description", "Curved sheet with a row of rivets", *shown),
        )
        demo.step("Record a part of it", "item", "add", mission, "--class", "bracket", "--parent", "F-A001")
    else:
        demo.step("Record an item", "item", "add", mission, "--class", "unknown")
    demo.step("Tag it", "item", "tag", mission, "F-A001", "dmg.sooted", "fin.riveted")
    demo.step("Read a marking", "item", "mark", mission, "F-A001", "4{1|7}-[2]", "--type", "serial_number")
    demo.step(
        "Write a note", "item", "note", mission, "F-A001", "Found face down, as the host says", "--stated-by-host"
    )
    demo.step(
        "Correct a field, with the reason",
        *("item", "correct", mission, "F-A001", "--condition", "torn", "--reason", "second_reading"),
    )
    measure(demo, photographs, truth)


def measure(demo: Demo, photographs: list[str], truth: dict[str, dict[str, object]]) -> None:
    """A length with its interval: from the sample's known points, else from points placed for practice."""
    if not photographs:
        print("\n== Measure: no photograph that can be read, so nothing to measure")
        return
    names = [name for name in truth if truth[name].get("bar")]
    name = names[0] if names else photographs[0]
    known = truth.get(name) or {"bar": [[10, 10], [40, 10]], "bar_mm": 100, "points": [[10, 20], [44, 24]]}
    points = [f"{x},{y}" for x, y in (*known["bar"], *known["points"])]  # type: ignore[misc]  # plain JSON
    said = demo.step(
        "Measure a length beside the scale bar" if names else "Measure between two points placed for practice",
        *("measure", "add", "mission.fieldkit", "F-A001", name, "--bar", *points[:2]),
        *("--bar-mm", str(known["bar_mm"]), "--bar-u-rel", "0.001", "--points", *points[2:], "--height", "0", "2"),
    )
    if "true_mm" in known:
        print(f"   true length of the rendered piece: {known['true_mm']} mm")
    demo.step("Compute it again from its points", "measure", "recompute", "mission.fieldkit")
    assert said  # noqa: S101  a measurement without a figure cannot be recorded


def headquarters(demo: Demo, packet: Path) -> None:
    """Join, merge and receipt at headquarters; record the receipt in the field."""
    secret = ("--passphrase-file", "passphrase")
    demo.step("Headquarters: make a key", "key", "new", "HQ-01", *secret, profile="hq")
    demo.step(
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
    demo.step(
        "Lead: invite headquarters",
        *("mission", "invite", "mission.fieldkit", "hq.request", "--letter", "Q"),
        "--to",
        "hq.invitation",
        *secret,
    )
    demo.step("Headquarters: join", "mission", "join", "hq.invitation", "headquarters", *secret, profile="hq")
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


def main() -> int:
    """Run every step; exit 0 if all hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder of your own photographs instead of the sample card")
    source = parser.parse_args().photos
    demo = Demo(new_folder())
    (demo.root / "passphrase").write_text("practice only\n", "utf-8")
    truth = {} if source else json.loads(TRUTH.read_text("utf-8"))
    print(f"SAMPLE, NOT EVIDENCE. Everything is written below {demo.root}.")
    try:
        packet = field(demo, (source or CARD).resolve(), truth)
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


def field(demo: Demo, source: Path, truth: dict[str, dict[str, object]]) -> Path:
    """From the card to a sealed packet that the stand-alone script accepts."""
    mission, secret = "mission.fieldkit", ("--passphrase-file", "passphrase")
    demo.step(
        "New mission, with a certificate authority of its own",
        *("mission", "new", "mission", "--code", "XX-2024-AA-001", "--title", "Practice on a sample card"),
        *("--as", "P-01", "--sample", "--handling", "UNCLASSIFIED", *secret),
    )
    demo.step(f"Bring in {source.name}", "intake", mission, source, shown=400)
    found = demo.read("search", mission, "P-A")
    numbers = sorted(str(row["text"]).splitlines()[0].upper() for row in found if row["kind"] == "photo")  # type: ignore[attr-defined]  # plain JSON
    record(demo, numbers, truth)
    demo.step("Search", "search", mission, "rivets")
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
