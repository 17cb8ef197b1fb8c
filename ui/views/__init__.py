"""What each screen shows: passive widgets, one for each presenter."""
