"""Help from afar: a log that names nothing of a mission, a look at the machine, and a bundle of both."""
