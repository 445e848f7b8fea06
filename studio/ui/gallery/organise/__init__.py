"""What people do to put order into their things: colours, tags, collections, notes, for one or for many."""
