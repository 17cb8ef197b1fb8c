"""The panel beside a photograph for a figure in the plane of a scale."""
