"""The packet as a container: names, zip, bag, seal; written beside and read without trust."""
