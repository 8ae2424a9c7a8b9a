"""Checks on what is to be published; each returns problems and raises nothing."""
