"""The accelerator catalogue in a window: found, looked at, taken as the plan's reference."""
