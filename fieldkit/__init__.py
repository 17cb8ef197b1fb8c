"""fieldkit: the core. A library and a command line; it knows nothing of windows."""

__version__ = "0.1.0"
