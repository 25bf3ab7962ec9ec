"""Examines a whole catalogue: a family of rules a module, each finding in words."""
