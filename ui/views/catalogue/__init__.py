"""The Catalogue: lists, search, grid and table, what is selected."""
