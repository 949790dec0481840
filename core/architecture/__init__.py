"""The options for the model around their rows: side by side, as pictures, judged, and against published runs."""
