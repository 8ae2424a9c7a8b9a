"""Runs of foreign words inside a sentence: what each word looks like, how well the seams fit, and the best window."""
