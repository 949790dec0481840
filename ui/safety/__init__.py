"""Work is never lost, and no file is overwritten by mistake: journal and recovery; locks, outside changes, backups."""
