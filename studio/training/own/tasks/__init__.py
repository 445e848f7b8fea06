"""Learning from one's own pictures and texts, one module a family. Each has `train(order)`: prepare the
folder, run the one loop, leave a model folder that the family loads.

order.py     what is asked of all of them
squares.py   a folder of pictures as squares of one size, prepared once for a run
works.py     a folder of texts as works, prepared once for a run
exporting.py whose such a model is
diffusion.py noise to pictures like those of the folder, by the names of its folders
gan.py       pictures like those of the folder
vae.py       pictures to latents and back
textbook.py  small grey pictures to twenty numbers and back: the first paper's network
text.py      the next token
"""
