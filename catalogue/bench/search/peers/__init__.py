"""Other engines on the same listings and the same keystrokes."""
