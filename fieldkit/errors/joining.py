"""What a laptop that has joined twice, or not at all, can do. The window names other ways for the same."""

from fieldkit.labels import QT_TRANSLATE_NOOP

JOINED = QT_TRANSLATE_NOOP(
    "mission",
    "This laptop writes in it already, and two folders under one letter would number different things alike. Go on"
    " in the folder that it has, or in a backup of that. Where there is none, make a key in a fresh profile"
    " (fieldkit --profile NEW key new) and ask the lead to invite it under another letter.",
)
NOT_JOINED = QT_TRANSLATE_NOOP(
    "mission", "This laptop has not joined it. Ask the lead for an invitation: fieldkit mission join"
)
