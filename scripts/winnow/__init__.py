"""Winnow: a pile of scraped articles in, a documentation site that can be traced to its sources out."""
