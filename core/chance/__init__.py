"""Chance: even points to draw from, correlation between inputs, what matters, what knowing is worth, percentiles.

Pure functions of arrays; they know no plan. What they find comes with the error it has from having so many draws.
"""
