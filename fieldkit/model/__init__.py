"""Acts and records: what can be said, one file per aggregate."""
