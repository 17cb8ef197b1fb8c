"""A few of the five thousand mutated photographs of `tests/prove`, in every run."""

from fieldkit.imaging.decoder import Decoder
from tests.adapters.mutants import WAYS, Trial, mutants, seeds

SEED = 7


def test_every_sound_file_that_can_be_shown_is_shown() -> None:
    with Decoder() as decoder:
        trial = Trial(decoder)
        for name, data in seeds().items():
            trial.give(name, data)
    assert trial.outcomes == {"shown": len(seeds()) - 1, "damaged": 1}  # the picture of the HEIF is missing


def test_no_mutated_photograph_reaches_beyond_its_child() -> None:
    files = seeds()
    with Decoder() as decoder:
        trial = Trial(decoder)
        for name, data in mutants(files, len(files) * len(WAYS), SEED):
            trial.give(name, data)
    assert trial.outcomes.total() == len(files) * len(WAYS)
    assert trial.outcomes["shown"] > len(files)
