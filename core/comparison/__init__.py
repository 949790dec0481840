"""The question of the whole plan: which combination, how firmly, at what figure another, and what waiting costs."""
