"""Measures the search: typed sessions over a catalogue of any size, beside other engines on the same keys."""
