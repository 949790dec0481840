"""All inputs of a plan as a list that can be narrowed, ordered, edited and answered for; checks; what was changed."""
