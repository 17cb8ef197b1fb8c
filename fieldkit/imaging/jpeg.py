"""Small pictures as JPEG: for `thumbs.db` and for print. Only RGB that came from the decoder child is encoded."""

import io

from PIL import Image

from fieldkit.imaging.decoder import Picture

QUALITY = 82


def to_jpeg(picture: Picture) -> bytes:
    """`picture` as a baseline JPEG, without any metadata."""
    buffer = io.BytesIO()
    image = Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)
    image.save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()
