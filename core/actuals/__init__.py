"""What was really spent, against the plan: lists of spend that are brought, and the variance by line and month."""
