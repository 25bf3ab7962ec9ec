"""The only SQL: readers and writers of a catalogue's database, one module a noun."""
