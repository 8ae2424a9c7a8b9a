"""The edges: all reading, writing and running of other programs. Nothing below them touches the world."""
