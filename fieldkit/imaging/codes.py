"""A code in a picture, as the decoder child tells of it."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from fieldkit.imaging.protocol import LONGEST_CODE

Coordinate = Annotated[float, Meta(ge=-1e6, le=1e6)]
Corner = tuple[Coordinate, Coordinate]


class Code(Struct, frozen=True, forbid_unknown_fields=True):
    """A code that was read without an error in it. Its text is a stranger's, exactly as read: any characters.

    `corners` go clockwise from the one at the code's own top left, in stored pixels (x right, y down, the centre of
    the first pixel is 0, 0), to about the width of a pixel in which the code was found.
    """

    symbol: Literal["QRCode", "MicroQRCode", "RMQRCode", "DataMatrix"]
    text: Annotated[str, Meta(max_length=LONGEST_CODE)]
    corners: tuple[Corner, Corner, Corner, Corner]
