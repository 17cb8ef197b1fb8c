"""The catalogue's SQLite files: the only place that holds SQL. Functions here return model values."""
