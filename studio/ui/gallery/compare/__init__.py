"""Two to eight pictures or texts beside each other, and what was set differently for each."""
