"""How the program is put together for Windows: its installer, its signature, what Windows shows of it."""
