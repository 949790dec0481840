"""Lists of people from outside: read, understood, looked through row by row, and written so that they read back."""
