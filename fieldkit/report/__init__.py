"""Papers for people: the report of a packet, and in `capture` what is printed for the field.

`content` holds what a report says, `summary.render` makes the PDF of it. In between, each step is a value:
content -> `compose` (blocks) -> `paginate` (pages of marks) -> `paint` (PDF).
"""
