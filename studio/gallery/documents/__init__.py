"""The user's own documents, read into passages that can be found by words and by meaning.

kinds.py       which files are read, and where to look for them in a folder
reading.py     a file to paragraphs; pdf_reading.py the same for PDF, in a process of its own (pdf_process.py)
passages.py    paragraphs to passages of about 150 words
store.py       what is kept of them in the gallery's database; places.py what the user chose
wording.py     words of a question as an FTS5 expression; ranking.py several lists into one
nearness.py    cosine between vectors, by sqlite-vec or by numpy
"""
