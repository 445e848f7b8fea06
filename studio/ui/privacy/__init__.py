"""The passphrase in the window: the lock, the page that asks for it, and the dialog that sets it.

A lock covers: nothing of the gallery is on screen, in the caches of the window or in a copy for other
programs. Jobs go on, and so does whatever was begun; what they make is sealed like everything else. The keys
stay in the memory of the program until it is closed: against somebody who takes the running machine, close
Quartet.
"""
