"""Packing: from the mission to a sealed packet."""
