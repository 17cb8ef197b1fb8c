"""What a person sets for themselves, in a few short sections; everything holds at once."""
