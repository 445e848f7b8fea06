"""Remembers: SQLite, files, thumbnails, inputs by content, provenance. Knows neither torch nor Qt.

gallery.py       what the others use; keeping, edits, removal, exporting and verify do the work behind it
query.py         what to look for; change.py what was changed; record.py what is told about a new thing
database.py      connections; schema.py the tables and their steps; rows.py values to rows and back
saving.py        how a file gets in so that a kill leaves all of it or nothing; recovery.py after the kill
opening.py       whatever state the folder is in; session.py who has it open; soundness.py of the database;
                 rebuilding.py it from the files and, by salvaging.py, from what is left of the old one
upkeep.py        order in an open gallery: backups.py, verify.py, repairing.py, stats.py; by itself in
                 background_upkeep.py
pictures.py      the one guarded door for picture files; png.py, animation.py, containers.py write them
provenance.py    what a file tells of itself: a1111.py, xmp.py; texts.py words, and what stands behind them
foreign/         what other programs wrote into files; tracing.py everything that is found in a file
outgoing.py      a copy that leaves: encoding.py with words, stripping.py without; jpeg.py, webp.py; signed
                 by credentials.py with certificate.py; watermark.py
inputs.py        pictures, arrays and trees by content; thumbnails.py; naming.py, layout.py, files.py
file_store.py    the one door to the bytes of files, sealed or not; reading.py what an item shows and says
privacy/         the passphrase: who may open that door; drafts.py, usage.py what lies in the gallery besides
complaints.py    what disk and database say, in sentences
"""
