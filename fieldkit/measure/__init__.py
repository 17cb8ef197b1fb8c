"""Measuring from photographs: every figure with its coverage interval, its budget and the right to refuse."""
