"""A decoder child is not believed: neither what it says nor that it will ever say anything."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldkit.errors import DecoderMissing, PictureUnreadable
from fieldkit.imaging.confined import LIMITS, PROGRAM, Limits
from fieldkit.imaging.decoder import Decoder
from fieldkit.problem import Problem
from tests.adapters.pictures import picture

GOOD = picture()
CONFUSED = Problem(code="decoder_confused")
IMPATIENT = Limits(wall_seconds=0.3)

LIAR = """
import os, struct, sys
out = sys.stdout.buffer
def say(kind, width=0, height=0, payload=b"", length=None):
    out.write(struct.pack(">cIII", kind, width, height, len(payload) if length is None else length) + payload)
    out.flush()
say(b"H")
while len(head := sys.stdin.buffer.read(17)) == 17:
    sys.stdin.buffer.read(struct.unpack(">c4sIQ", head)[3])
    {answer}
"""


@contextmanager
def liar(folder: Path, answer: str, limits: Limits = LIMITS) -> Iterator[Decoder]:
    """A decoder whose child answers every request with the statement `answer`."""
    program = folder / "liar.py"
    program.write_text(LIAR.format(answer=answer), "utf-8")
    with Decoder(limits, program=program) as lying:
        yield lying


def test_a_picture_that_always_takes_longer_is_given_up(tmp_path: Path) -> None:
    with liar(tmp_path, "say(b'G')") as lying:
        assert refusal(lying) == Problem(code="timeout")
        assert lying.pid is None


def test_a_child_that_died_before_it_went_on_is_the_reason(tmp_path: Path) -> None:
    with liar(tmp_path, "say(b'G'); sys.exit(3)") as lying:
        assert refusal(lying).code == "decoder_died"


@pytest.mark.parametrize("before", ["", "say(b'G') if head[:1] == b'P' else "])
def test_a_child_with_more_memory_that_is_killed_was_short_of_it_and_the_file_is_not_damaged(
    tmp_path: Path, before: str
) -> None:
    answer = f"say(b'M') if sys.argv[1] == '1000' else {before}os.kill(os.getpid(), 9)"
    with liar(tmp_path, answer, Limits(memory=1000)) as promised_too_much:
        assert refusal(promised_too_much) == Problem(code="out_of_memory")
        assert promised_too_much.pid is None


def died(how: str) -> Problem:
    return Problem(code="decoder_died", detail=how)


def refusal(decoder: Decoder, data: bytes = GOOD) -> Problem:
    with pytest.raises(PictureUnreadable) as refused:
        decoder.thumbnail(data)
    return refused.value.problem


@pytest.mark.parametrize(
    "answer",
    [
        "say(b'R', 10, 10, bytes(299))",
        "say(b'R', 10, 10, bytes(301))",
        "say(b'R', 0, 0)",
        "say(b'R', 1000, 1, bytes(3000))",
        "say(b'R', 2**32 - 1, 2**32 - 1, length=3)",
        "say(b'J', payload=b'{}')",
        "say(b'D', payload=bytes(2000))",
        "say(b'H')",
        "say(b'?')",
        "say(b'\\xff')",
    ],
)
def test_a_picture_that_cannot_be_one_is_not_believed(tmp_path: Path, answer: str) -> None:
    with liar(tmp_path, answer) as lying:
        assert refusal(lying) == CONFUSED
        assert lying.pid is None


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{}",
        b"not JSON",
        b'{"tags": {}, "owner": "x"}',
        b'{"tags": {}, "width": -1}',
        b'{"tags": {}, "width": 1e99}',
        b'{"tags": {"texts": {"Image Make": "' + b"x" * 1001 + b'"}}}',
        b'{"tags": {"numbers": {"GPS GPSLatitude": [[1, 99999999999]]}}}',
        b'{"tags": {"texts": {"Image Make": "\xff"}}}',
        b"[" * 90_000,
    ],
)
def test_an_account_that_cannot_be_one_is_not_believed(tmp_path: Path, payload: bytes) -> None:
    with liar(tmp_path, f"say(b'J', payload={payload!r})") as lying:
        assert lying.inspect(GOOD).picture_problem == CONFUSED
        assert lying.pid is None


def test_an_account_of_any_length_is_not_even_read(tmp_path: Path) -> None:
    with liar(tmp_path, "say(b'J', length=2**32 - 1)") as lying:
        assert lying.inspect(GOOD).picture_problem == CONFUSED


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("sys.exit(3)", 3),
        ("say(b'R', 10, 10, bytes(200), length=300); sys.exit(0)", 0),
        ("out.write(b'R'); out.flush(); sys.exit(1)", 1),
    ],
)
def test_a_child_that_does_not_finish_its_answer_is_the_reason(tmp_path: Path, answer: str, status: int) -> None:
    with liar(tmp_path, answer) as lying:
        assert refusal(lying) == died(f"exit code {status}")


def test_a_file_that_ends_two_children_one_of_them_new_is_the_reason(tmp_path: Path) -> None:
    asked = tmp_path / "asked"
    first = f"open({str(asked)!r}, 'ab', 0).tell() == 0"
    count = f"open({str(asked)!r}, 'ab', 0).write(b'.')"
    with liar(tmp_path, f"say(b'R', 1, 1, bytes(3)) if {first} and {count} else ({count}, sys.exit(3))") as lying:
        assert lying.thumbnail(GOOD).width == 1
        assert refusal(lying) == died("exit code 3")
        assert asked.read_bytes() == b"..."
        assert refusal(lying) == died("exit code 3")
        assert asked.read_bytes() == b"...."


@pytest.mark.parametrize("answer", ["import time; time.sleep(9)", "say(b'R', 10, 10, bytes(200), length=300)"])
def test_a_child_that_keeps_us_waiting_is_the_reason(tmp_path: Path, answer: str) -> None:
    with liar(tmp_path, answer, IMPATIENT) as lying:
        assert refusal(lying) == Problem(code="timeout", detail="0.3 s")


def test_a_child_that_hangs_up_without_ending_is_ended(tmp_path: Path) -> None:
    hang_up = "import os, time; os.close(1); time.sleep(60)"
    with liar(tmp_path, hang_up) as lying:
        assert refusal(lying) == died("signal 9")


def test_details_from_the_child_are_plain_short_text(tmp_path: Path) -> None:
    with liar(tmp_path, "say(b'D', payload=b'\\x1b[31m' + b'x' * 900 + b'\\xff')") as lying:
        problem = refusal(lying)
    assert problem.code == "damaged"
    assert problem.detail.startswith("\\x1b[31mx")
    assert len(problem.detail) == 300


def test_processor_time_ends_a_child_that_spins(tmp_path: Path) -> None:
    ours = f"sys.path.insert(0, {str(PROGRAM.parents[2])!r}); from fieldkit.imaging.confinement import Limits"
    limited = f"{ours}; Limits(1 << 30, threads=False).renew(0)"
    with liar(tmp_path, f"{limited}\n    while True: pass") as spinning:
        assert refusal(spinning) == died(f"signal {signal.SIGXCPU:d}")


@pytest.mark.parametrize("program", ["raise SystemExit(4)", "print('hello, I am somebody else entirely')"])
def test_a_decoder_that_does_not_start_is_no_verdict_on_the_file(tmp_path: Path, program: str) -> None:
    script = tmp_path / "broken.py"
    script.write_text(program, "utf-8")
    with Decoder(program=script) as broken, pytest.raises(DecoderMissing, match="before it was ready"):
        broken.inspect(GOOD)


def test_a_machine_without_an_interpreter_is_no_verdict_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with Decoder() as homeless, pytest.raises(DecoderMissing, match="No such file"):
        homeless.inspect(GOOD)


def test_narrow_pipes_work_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldkit.imaging.hosting.PIPE_BYTES", 1 << 31)
    with Decoder() as narrow:
        assert narrow.thumbnail(GOOD + bytes(1 << 20)).width == 60
