"""Windows: not falling asleep by itself."""

import ctypes
import sys

assert sys.platform == "win32"  # noqa: S101  tells the type checker on which system to read on

ES_CONTINUOUS, ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED = 0x80000000, 1, 2


def keep_awake(*, machine: bool, screen: bool) -> None:
    """From now on keep the machine from sleeping, and the screen lit, as long as the thread lives that asks."""
    wanted = ES_CONTINUOUS | ES_SYSTEM_REQUIRED * machine | ES_DISPLAY_REQUIRED * screen
    ctypes.WinDLL("kernel32").SetThreadExecutionState(ctypes.c_uint32(wanted))
