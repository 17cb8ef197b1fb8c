"""The content store of a mission: files of any kind, byte for byte, found by what they hold."""

from fieldkit.originals.folder import Each, Originals
from fieldkit.originals.values import Content, Kept, Staged, Verdict, Written

__all__ = ["Content", "Each", "Kept", "Originals", "Staged", "Verdict", "Written"]
