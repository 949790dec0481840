"""Saving a plan into a workbook somebody has worked in: our sheets are renewed, everything else stays as it is."""
