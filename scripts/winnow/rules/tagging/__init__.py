"""What each word of an article says of whether it was pasted in, as a network learnt it (`core/network.py`)."""
