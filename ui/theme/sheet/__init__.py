"""The style sheet: edges, grounds and room around the words, of the controls that Fusion draws differently.

Qt does not mirror paddings and single edges for right-to-left languages, so everything here is the same on both
sides. What needs a drawing (check marks, arrows, rings) is drawn by `style`.
"""

from ui.theme.look import Look
from ui.theme.sheet.bars import bars, popups
from ui.theme.sheet.buttons import buttons, segments
from ui.theme.sheet.fields import fields
from ui.theme.sheet.frames import frames, texts
from ui.theme.sheet.views import headers, tabs, views

PARTS = (buttons, segments, fields, views, headers, tabs, popups, bars, texts, frames)


def sheet(look: Look) -> str:
    """The style sheet for `look`."""
    return "\n".join(rule for part in PARTS for rule in part(look))
