"""The search box of the gallery: what people type, understood, completed and turned into SQL.

keys.py        the keys (`rating:`, `tag:` ...), what each means and which words it takes
terms.py       what a search asks for, as values
lexing.py      text to tokens, each with its place
values.py      the value of a key: numbers, sizes, days, words
grammar.py     tokens to a search, with what was not understood and why
completing.py  what can be typed next
wording.py     a condition in plain words
"""
