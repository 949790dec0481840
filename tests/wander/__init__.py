"""Random actions in the real window: what is saved and opened again is what was there, and memory does not grow."""
