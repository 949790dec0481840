"""A plan and its steps as lines of text that outlive the program: written while it runs, read when it did not end."""
