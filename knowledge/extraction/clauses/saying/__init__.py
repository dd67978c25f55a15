"""Clauses of reporting: a cue, who speaks beside it, and where what is said begins and ends."""
