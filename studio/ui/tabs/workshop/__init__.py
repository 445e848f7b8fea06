"""The Workshop: models of one's own, trained, watched, judged and compared."""
