"""Rows for lists and tables: immutable values, fetched in windows, replaced when they change."""
