"""Finds listings: words from text, an answer with page, total and facet counts from a query."""
