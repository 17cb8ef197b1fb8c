"""Proves that no photograph, however spoilt, reaches beyond the decoder child that reads it."""

import random
import sys
from pathlib import Path

import pytest

from fieldkit.imaging.decoder import Decoder
from tests.adapters.mutants import Trial, mutants, seeds, small

MUTANTS = 5000


def test_five_thousand_mutated_photographs(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """5,000 mutated photographs, made and from PHOTOS: no crash, no hang over 15 s, every child within 768 MiB."""
    seed = random.SystemRandom().getrandbits(32)
    given = {**seeds(), **small(photos.rglob("*"))}
    with Decoder() as decoder:
        trial = Trial(decoder)
        try:
            for name, data in mutants(given, MUTANTS, seed):
                trial.give(name, data)
        finally:
            with capsys.disabled():
                sys.stdout.write(f"\nseed {seed}: {trial}\n")


def test_every_file_of_the_folder_as_it_is(photos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every file of PHOTOS as it is: the same."""
    with Decoder() as decoder:
        trial = Trial(decoder)
        for path in sorted(photos.rglob("*")):
            if path.is_file():
                trial.give(path.as_posix(), path.read_bytes())
        with capsys.disabled():
            sys.stdout.write(f"\n{trial}\n")
