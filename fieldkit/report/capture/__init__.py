"""Papers for whoever photographs: targets at true scale and a page that says how to use them, black on white.

Everything on them is placed in mm from the top left corner of the paper, and drawn as lines and areas, never as
pixels.
"""
