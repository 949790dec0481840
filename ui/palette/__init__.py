"""Everything is one key away: what is found by typing, and how one gets there."""
