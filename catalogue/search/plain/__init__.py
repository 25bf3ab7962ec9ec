"""The plain search: everything in memory, simple enough to be obviously right."""
