"""How well two colours are told apart: relative luminance and contrast as WCAG 2.2 defines them."""

STEP = 0.04045  # below it sRGB is linear (IEC 61966-2-1; WCAG prints 0.03928, which no 8-bit value tells apart)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB`: 0 for black, 1 for white."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black and white); the order does not matter."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= STEP else float(((channel + 0.055) / 1.055) ** 2.4)
