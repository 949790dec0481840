"""Prices of accelerators: the catalogue that is shipped, and lists a planner brings."""
