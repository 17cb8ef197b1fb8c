"""The photograph on the screen: strips from the decoder, overlay, loupe."""
