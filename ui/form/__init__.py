"""Forms: one widget a kind of input, options across, lists as grids. They show values and hand over new ones."""
