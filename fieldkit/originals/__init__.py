"""The content store of a mission: files of any kind, byte for byte, found by what they hold."""

from fieldkit.originals.folder import Originals
from fieldkit.originals.values import Content, Kept, Staged, Verdict

__all__ = ["Content", "Kept", "Originals", "Staged", "Verdict"]
