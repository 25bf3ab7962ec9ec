"""Files in and out, one format at a time. Today: the folder of CSV files that a fair is built from."""
