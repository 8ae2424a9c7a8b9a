"""Frozen records, text rules and settings: what every other part may know, knowing no other part itself."""
