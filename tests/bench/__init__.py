"""Speed against the targets, as ratios and medians within one run: `python -m tests.bench`."""
