"""The operating system in use."""

import sys

if sys.platform == "win32":
    from fieldkit.platform import windows as system
elif sys.platform == "darwin":
    from fieldkit.platform import macos as system
else:
    from fieldkit.platform import linux as system

__all__ = ["system"]
