"""Published training runs, and what they say of a run that is planned: GPU-hours as a range, runs like it."""
