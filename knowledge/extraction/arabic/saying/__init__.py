"""Verbs of reporting: who speaks beside one, and where what is said begins and ends."""
