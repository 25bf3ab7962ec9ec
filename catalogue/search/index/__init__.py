"""The fast engine: an index file derived from the catalogue, memory-mapped; the only home of numpy."""
