"""What each screen does, without Qt: tested with a screen that only remembers what it was shown."""
