"""Privacy: an optional passphrase for the gallery.

The threat is a stolen disk, a copied folder or a backup in a foreign cloud. It is not a machine that runs and
is unlocked: whoever can read the memory of this program, or act as its user while it is open, reads the
gallery.

keys.py            the passphrase, the key that it wraps, and the keys that follow from that one
sealed_file.py     what a file looks like that only the key opens
private_folder.py  where other programs find a picture while the gallery is open
protecting.py      setting, changing and taking off the passphrase; opening the gallery with it
converting.py      from an open gallery to a sealed one and back, whenever it was interrupted

What is sealed: the database with its log and its copies (SQLCipher), the files, what went into requests, the
thumbnails, and what tabs remember of a visit. Names, days and settings of items stand nowhere in the clear: a
sealed file is called by a keyed hash of its name. What can still be seen: how many files there are, how large
they are and when they were written; the models, directions and LoRA files, which lie outside the gallery; and
the settings of the window.

Whatever lay on the disk before it was sealed was deleted, not shredded: a disk may give deleted files back to
somebody who knows how, until they are written over. A passphrase that is lost is lost: nobody can help.
"""
