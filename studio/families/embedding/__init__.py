"""Sentences as vectors: what diffusion reads its prompts with."""
