"""Does the Qt binding give back only what it took?"""

import os
import subprocess
import sys
from pathlib import Path


def test_no_shared_constant_loses_references() -> None:
    child = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("refcounts.py"))],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
