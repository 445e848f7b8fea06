"""Books in the public domain, as the prose recipe reads them."""
