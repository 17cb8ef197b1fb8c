"""Does the Qt binding give back only what it took, and take away only what nobody holds?"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.make import ROOT


@pytest.mark.parametrize("script", ["refcounts.py", "collected.py"])
def test_no_shared_constant_loses_references_and_no_icon_its_engine(script: str) -> None:
    child = subprocess.run(
        [sys.executable, str(Path(__file__).with_name(script))],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
