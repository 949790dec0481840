"""People for a team: roles out of the catalogue, lists brought from outside, and the roster as a file."""
