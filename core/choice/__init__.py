"""Choosing between options: values on declared scales, weights, dominance, regret, and how firm each answer is.

Pure functions of arrays; they know no plan. Options and criteria are told by their places, counted from 0.
"""
