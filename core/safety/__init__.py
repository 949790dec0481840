"""What keeps a file from being overwritten by mistake, as values: marks of files, who has them open, what is kept."""
