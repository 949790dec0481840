"""What was really spent, brought into the plan: a list read, its columns and names told, looked through, taken over."""
