"""Search in the gallery: what people type, understood, completed and found.

keys.py        the keys (`rating:`, `tag:` ...), what each means and which words it takes
terms.py       what a search asks for, as values
lexing.py      text to tokens, each with its place
values.py      the value of a key: numbers, sizes, words; days.py days
grammar.py     tokens to a search, with what was not understood and why
completing.py  what can be typed next; vocabulary.py the words that the gallery has for that
wording.py     a condition in plain words

compiling.py   conditions as SQL; selecting.py a whole query as one statement
sayings.py     what items say, each text once with its meaning; looks.py how they look
vectors.py     vectors coarsely in memory; nearness.py the nearest of them from the database
merging.py     several lists as one; finding.py everything that fits, by words, meaning and looks
duplicates.py  pictures that are nearly the same
"""
