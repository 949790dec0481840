"""The price catalogue: a window to look prices up, to use one, and to bring a list of one's own."""
