"""The words of a fair as frozen dataclasses and pure functions: no Qt, no SQL, no files."""
