"""The Text tab: a page on which a person and a language model write together."""
