"""Language models that people own, of whatever kind the `transformers` library computes."""
