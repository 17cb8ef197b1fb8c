"""The Packets screen: seal what was found, bring in what others sealed."""

from ui.views.packets.screen import PacketsView

__all__ = ["PacketsView"]
