"""Lists brought from elsewhere: read, their meaning told, looked through row by row, and only then taken over."""
