"""The Pictures tab: autoencoders."""
