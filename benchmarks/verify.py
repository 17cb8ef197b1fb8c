"""How fast a packet is checked where it lies, beside hashing it and beside unpacking it.

Row 15. The zip is in the system's cache unless --no-warm. fieldkit compares SHA-256, SHA-512 and CRC-32 of every
file, the signatures, the log and the records; the commands beside it make one SHA-256.
"""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from product import Product
from setting import Setting, options, setting
from sidebyside import Case, Goal, compare, costs_table, goals_table, missing

OURS, START_UP = "fieldkit packet check", "fieldkit packet check of a packet without photographs"
SUMMED, HASHED = "sha256sum of the zip", "openssl dgst -sha256 of the zip"
UNPACKED, BY_HAND = "unzip; sha256sum", "unzip; verify.sh"

UNZIP = 'unzip -q "$1" -d "$2"'
SUM = 'cd "$2"/* && find . -type f -exec sha256sum {} + > "$2/sums"'
GOALS = (Goal(OURS, SUMMED, 1.05), Goal(OURS, HASHED, 2.0), Goal(OURS, UNPACKED, 0.3))
MOST_MIB = 80
VERIFY_SH = Path(__file__).parent.parent / "resources" / "verify.sh"


def sealed(root: Path, card: Path | None) -> tuple[Product, Path, Path]:
    """A product, its packet of one item and all photographs of `card`, and the root certificate."""
    product = Product.fresh(root)
    if card:
        product.run("intake", product.mission, card)
    product.run("item", "add", product.mission, "--hazard", "none_observed")
    return product, product.sealed(), product.trusted_root()


def cases(at: Setting) -> list[Case]:
    """Our command and its peers, on a packet made for them."""
    made = sealed(at.scratch / "sealing", at.card)
    _, packet, root = made

    def check(product: Product, packet: Path, root: Path) -> Callable[[], Sequence[str | Path]]:
        def prepare() -> Sequence[str | Path]:
            at.settle([packet])
            return product.command("packet", "check", packet, "--root", root)

        return prepare

    def shell(*steps: str) -> Callable[[], Sequence[str | Path]]:
        def prepare() -> Sequence[str | Path]:
            there = at.scratch / "unpacked"
            shutil.rmtree(there, ignore_errors=True)
            there.mkdir()
            at.settle([packet])
            return ["sh", "-c", " && ".join(steps), "sh", packet, there, VERIFY_SH, root]

        return prepare

    bare = sealed(at.scratch / "sealing-bare", None)
    found = [
        Case(SUMMED, shell('sha256sum "$1"')),
        Case(HASHED, shell('openssl dgst -sha256 "$1"')),
        Case(OURS, check(*made), made[0].environment),
        Case(START_UP, check(*bare), bare[0].environment),
    ]
    if not missing(("unzip",)):
        found.insert(2, Case(UNPACKED, shell(UNZIP, SUM)))
        found.insert(3, Case(BY_HAND, shell(UNZIP, 'sh "$3" "$2"/* "$4"')))
    return found


def main() -> None:
    """Measure and print as Markdown."""
    at = setting(options(__doc__, warm=True).parse_args())
    costs = compare(cases(at), at.rounds)
    print(f"## Row 15: checking a packet\n\n{at}\n\n{costs_table(costs, at.size)}\n")
    print(goals_table(GOALS, costs, START_UP))
    peak = max(cost.peak for cost in costs[OURS])
    print(f"| peak <= {MOST_MIB} MiB | {peak:.0f} | {'met' if peak <= MOST_MIB else 'not met'} | | | |")


if __name__ == "__main__":
    main()
