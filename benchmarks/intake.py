"""How fast a card comes in, beside what a skilled person would script.

Row 1: the card-safe stage, without thumbnails. Row 2: all of it. Row 3: the same card once more. Rows 1 and 2 of an
encrypted mission stand beside those of a plain one.
"""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from product import Product
from setting import Setting, options, setting
from sidebyside import Case, Goal, Rounds, compare, costs_table, goals_table, missing, ratio, without

CP = 'cp -Rp "$1" "$2/photos" && sync -f "$2"'
EVERY = 'find "{}" -type f -exec {} {{}} + > "$2/{}"'
SHA256SUM = EVERY.format("$2/photos", "sha256sum", "sums")
OPENSSL = EVERY.format("$2/photos", "openssl dgst -sha256", "sums")
TWICE = f"{CP} && {EVERY.format('$1', 'sha256sum', 'before')} && {SHA256SUM}"
EXIFTOOL = 'exiftool -q -json -r "$2/photos" > "$2/exif.json"'
VIPS = 'vipsthumbnail -s 512 -o "$2/thumbs/%s.jpg[Q=82,strip]"'
THUMBNAILS = f'mkdir "$2/thumbs" && find "$2/photos" -type f -exec {VIPS} {{}} +'
SYNC = 'sync -f "$2"'

START_UP = "fieldkit intake of an empty folder"
ENCRYPTED = "{}, encrypted mission"
MOST_ENCRYPTED = 1.5


class Scene:
    """Prepares each run: nothing at the destination, a new mission, the card cold or warm."""

    def __init__(self, at: Setting) -> None:
        self._at = at
        self._empty = at.scratch / "empty-card"
        self._empty.mkdir(exist_ok=True)
        self._plain = Product.fresh(at.scratch / "mission")
        self._encrypted = Product.fresh(at.scratch / "encrypted", encrypted=True)
        self.environment = self._plain.environment

    def script(self, *steps: str) -> Callable[[], Sequence[str | Path]]:
        """A shell script that is given the card and an empty folder."""

        def prepare() -> Sequence[str | Path]:
            there = self._at.scratch / "copy"
            shutil.rmtree(there, ignore_errors=True)
            there.mkdir()
            self._at.settle(self._at.files)
            return ["sh", "-c", " && ".join(steps), "sh", self._at.card, there]

        return prepare

    def intake(
        self, *options: str, card: Path | None = None, encrypted: bool = False
    ) -> Callable[[], Sequence[str | Path]]:
        """Our command, into a mission that holds nothing."""
        made = self._encrypted if encrypted else self._plain

        def prepare() -> Sequence[str | Path]:
            product = made.copy(self._at.scratch / "copy")
            self._at.settle(self._at.files)
            return product.command("intake", product.mission, card or self._at.card, *options)

        return prepare

    def empty(self, *options: str) -> Case:
        """Our command with nothing to do: what it costs to start and to sign what was written."""
        return Case(START_UP, self.intake(*options, card=self._empty), self.environment)

    def encrypted(self, name: str, *options: str) -> list[Case]:
        """Our command into an encrypted mission, and with nothing to do: its passphrase is made to take time."""
        return [
            Case(ENCRYPTED.format(name), self.intake(*options, encrypted=True), self.environment),
            Case(
                ENCRYPTED.format(START_UP),
                self.intake(*options, card=self._empty, encrypted=True),
                self.environment,
            ),
        ]

    def again(self) -> Callable[[], Sequence[str | Path]]:
        """Our command, into a mission that holds the card already."""
        holding = self._plain.copy(self._at.scratch / "holding")
        holding.run("intake", holding.mission, self._at.card, "--no-thumbnails")

        def prepare() -> Sequence[str | Path]:
            self._at.settle(self._at.files)
            return holding.command("intake", holding.mission, self._at.card, "--no-thumbnails")

        return prepare


def card_safe(scene: Scene) -> tuple[str, list[Case], list[Goal]]:
    """Row 1."""
    ours, copied, summed = "fieldkit intake --no-thumbnails", "cp; sync -f", "cp; sync -f; sha256sum"
    cases = [
        Case(copied, scene.script(CP)),
        Case("cp; sync -f; openssl dgst", scene.script(CP, OPENSSL)),
        Case(summed, scene.script(CP, SHA256SUM)),
        Case("cp; sync -f; sha256sum of both", scene.script(TWICE)),
        Case(ours, scene.intake("--no-thumbnails"), scene.environment),
        scene.empty("--no-thumbnails"),
        *scene.encrypted(ours, "--no-thumbnails"),
    ]
    return "Row 1: card-safe intake", cases, [Goal(ours, copied, 2.2), Goal(ours, summed, 0.55)]


def full(scene: Scene) -> tuple[str, list[Case], list[Goal]]:
    """Row 2. Without a thumbnailer no script does the same work, so there is nothing to compare with."""
    ours, script = "fieldkit intake", "script: cp, sync -f, sha256sum, exiftool, vipsthumbnail"
    cases = [Case(ours, scene.intake(), scene.environment), scene.empty(), *scene.encrypted(ours)]
    if not missing(("exiftool", "vipsthumbnail")):
        cases.insert(0, Case(script, scene.script(CP, SHA256SUM, EXIFTOOL, THUMBNAILS, SYNC)))
    return "Row 2: full intake", cases, [Goal(ours, script, 0.85, "CPU"), Goal(ours, script, 1.0)]


def again(scene: Scene) -> tuple[str, list[Case], list[Goal]]:
    """Row 3."""
    ours, hashed = "fieldkit intake of the same card", "openssl dgst -sha256 of the card"
    cases = [
        Case(hashed, scene.script(EVERY.format("$1", "openssl dgst -sha256", "sums"))),
        Case(ours, scene.again(), scene.environment),
        scene.empty("--no-thumbnails"),
    ]
    return "Row 3: the same card again", cases, [Goal(ours, hashed, 1.3)]


ROWS = {1: card_safe, 2: full, 3: again}


def beside_plain(costs: Rounds, ours: str) -> str:
    """What encryption costs: wall time of whole commands, and of each less what it needs for no photograph."""
    plain, sealed = costs[ours], costs[ENCRYPTED.format(ours)]
    whole = ratio(sealed, plain, "wall")
    starts = costs[START_UP], costs[ENCRYPTED.format(START_UP)]
    less = ratio(without(sealed, starts[1]), without(plain, starts[0]), "wall")
    met = "met" if less <= MOST_ENCRYPTED else "not met"
    return (
        f"Encrypted: wall <= {MOST_ENCRYPTED} x that of a plain mission: {whole:.2f}; less the start-up of each, in"
        f" which the passphrase takes its time: {less:.2f}, {met}"
    )


def main() -> None:
    """Measure the rows asked for and print them as Markdown."""
    parser = options(__doc__, warm=False)
    parser.add_argument("--row", type=int, action="append", choices=ROWS, help="only this row; may be repeated")
    chosen = parser.parse_args()
    at = setting(chosen)
    scene = Scene(at)
    for number in chosen.row or ROWS:
        title, cases, goals = ROWS[number](scene)
        costs = compare(cases, at.rounds)
        print(f"## {title}\n\n{at}\n\n{costs_table(costs, at.size)}\n")
        print(goals_table(goals, costs, START_UP), flush=True)
        if ENCRYPTED.format(goals[0].ours) in costs:
            print(f"\n{beside_plain(costs, goals[0].ours)}", flush=True)
        print()


if __name__ == "__main__":
    main()
