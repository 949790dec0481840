"""Work is never lost: what is written beside the document while it changes, and brought back when the program died."""
