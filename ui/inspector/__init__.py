"""One figure looked at closely, beside the pages: what is known of it, what it is made from, who reads it."""
