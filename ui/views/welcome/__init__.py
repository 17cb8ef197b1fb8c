"""The first minutes on a laptop: four cards, each of which can be gone back to."""
