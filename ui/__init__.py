"""Windows. They show values of the document and hand it edits; they know core, core does not know them."""
