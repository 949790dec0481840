"""The plan and all that follows from it. Runs in a script, a test or a worker; knows no screen and no clock.

From the ground up: number, units, spread, sources, entry, issues; kinds and schema declare inputs; inputs state them;
formula, rows and model say what follows; keys and plan hold what was written; results, terms and draws read the model;
checks, headline, answers, facts, figures judge and word it; beside and machine_figures set the options for the
machines side by side; presets and prices bring what accelerators cost, accelerators and runs what they can do and have
done; chance has even draws and what they tell; choice weighs options and says how firm the answer is; summary puts it
on paper; workbook keeps it.
"""

__version__ = "0.1.0"
