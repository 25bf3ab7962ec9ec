"""Building an index file: documents in batches, each batch for itself, then all of them merged."""
