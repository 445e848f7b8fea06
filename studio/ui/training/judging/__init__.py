"""How a model was judged, for people: figures as dots with whiskers, each told in a sentence; sheets; pairs.

meanings.py     what each figure means, in a sentence; its formula
whiskers.py     a figure on its scale, with its interval and what it is held against
figure_rows.py  meaning and whiskers beside each other
sheet_tiles.py  a sheet of pictures, tile by tile, with words
share_bars.py   how pictures are spread over tones, colours, kinds of faces
passages.py     what a language model wrote, and what it copied
report_view.py  all of these, for one model or two
work.py         the process that judges
"""
