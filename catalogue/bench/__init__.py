"""Measures the program: start beside an empty window, browsing by frame and by keystroke."""
