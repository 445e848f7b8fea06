"""Runs families: one inference thread, the job queue, devices, the model cache, models and packs."""
