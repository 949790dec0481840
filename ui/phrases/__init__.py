"""Phrasebooks: English sentences of the program as another language says them."""
