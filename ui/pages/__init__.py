"""The pages, one file each; what they share stands in page, decision, cards, columns, chooser and groups."""
