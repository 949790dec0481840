"""What can be printed of a plan: the board summary, a page a tab, the months, decisions and inputs, as papers."""
