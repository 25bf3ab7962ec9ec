"""Makes catalogues of any size out of words and chance, always the same ones, to try and measure with."""
