"""What the planner states. One file a section, one line an input."""
