"""Language models: text that is written token by token, with the alternatives and the thinking in view."""
