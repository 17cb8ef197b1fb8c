"""The product as people run it: its command, a profile and missions of its own in a scratch folder."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sidebyside import Failed

FIELDKIT = Path(sys.executable).with_name("fieldkit")
PERSON = "P-01"


@dataclass(frozen=True, slots=True)
class Product:
    """fieldkit with all that it writes below `root`; its mission is plain or `encrypted`."""

    root: Path
    encrypted: bool = False

    @classmethod
    def fresh(cls, root: Path, *, encrypted: bool = False) -> "Product":
        """A profile and a mission, made anew."""
        shutil.rmtree(root, ignore_errors=True)
        root.mkdir(parents=True)
        (root / "passphrase").write_text("only for measuring\n")
        (root / "mission-passphrase").write_text("for measuring only\n")
        product = cls(root, encrypted)
        lying = ("--recovery-to", root / "recovery.txt") if encrypted else ("--plain",)
        product.run("mission", "new", product.mission, "--code", "XX-2024-AA-001", "--title", "Benchmark",
                    "--as", PERSON, "--sample", *lying, *product.passphrase)  # fmt: skip
        return product

    @property
    def mission(self) -> Path:
        """The mission folder."""
        return self.root / "benchmark.fieldkit"

    @property
    def passphrase(self) -> tuple[str | Path, ...]:
        """The option that answers for the person."""
        return "--passphrase-file", self.root / "passphrase"

    @property
    def environment(self) -> Mapping[str, str]:
        """As after an installation: modules are compiled once, here outside the checkout."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**kept, "PYTHONPYCACHEPREFIX": str(self.root.parent / "compiled")}

    def command(self, *arguments: str | Path) -> list[str | Path]:
        """The whole command line."""
        opened = ("--mission-passphrase-file", self.root / "mission-passphrase") if self.encrypted else ()
        return [FIELDKIT, "--profile", self.root / "profile", *opened, *arguments]

    def run(self, *arguments: str | Path) -> str:
        """Run one command and return what it printed. Raises `Failed`."""
        command = [str(part) for part in self.command(*arguments)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Failed(f"{command}\n{done.stdout}{done.stderr}")
        return done.stdout

    def copy(self, root: Path) -> "Product":
        """The same profile and mission once more, in another folder."""
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.root, root)
        return Product(root, self.encrypted)

    def sealed(self) -> Path:
        """A packet of all that is in the mission, sealed."""
        said = json.loads(self.run("packet", "seal", self.mission, "--json", *self.passphrase))
        return Path(said["path"])

    def trusted_root(self) -> Path:
        """The root certificate, as a stranger is given it."""
        target = self.root / "root.pem"
        self.run("key", "export", "root", "--mission", self.mission, "--to", target)
        return target
