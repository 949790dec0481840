"""How sure the answer is, what it hangs on, and what is worth finding out, from worlds drawn alike for all cases."""
