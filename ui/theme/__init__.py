"""How the window looks: tokens, palette, style, icons, typefaces."""
