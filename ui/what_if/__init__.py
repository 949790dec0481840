"""What if: figures are tried against the plan as it stands, which stays as it is until one is taken."""
