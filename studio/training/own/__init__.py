"""One's own pictures and words, looked through before anything is learned from them.

finding.py     every file below a folder once, with the loops and limits said
dropping.py    why a file is left out
pictures.py    a folder of pictures: what can be learned from, what not, which look alike
words.py       a folder of texts
splitting.py   what is kept from training, by content, so that no copy lands on both sides
balance.py     how many of each class, how light, how large
dataset.py     the report, and the card that tells a dataset
"""
