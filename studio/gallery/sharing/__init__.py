"""What goes out of the gallery, and comes in from another one.

pattern.py         how copies are called
copies.py          copies in a folder, in a chosen form
archive.py         a ZIP of them with a manifest
arriving.py        such a ZIP read again, with ratings, tags and descent
tables.py          what is known of items as CSV, JSON or Parquet
contact_sheet.py   many pictures on a few pages
"""
