"""One's own pictures and words, looked through before anything is learned from them.

finding.py     every file below a folder once, with the loops and limits said
collection.py  a collection of the gallery as files, with who made each
laid_out.py    those files as a folder that a run keeps
origin.py      who made a thing, and on what terms
dropping.py    why a file is left out
pictures.py    pictures: what can be learned from, what not, which look alike
looking.py     one picture file, looked at: by several threads at once
near.py        pictures that look alike
words.py       texts
splitting.py   what is kept from training, by content, so that no copy lands on both sides
balance.py     how many of each class, how light, how large
dataset.py     what is kept and what is left out
report.py      what is told of it: in words, in a run's folder, in the card
"""
