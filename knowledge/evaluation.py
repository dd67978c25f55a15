"""Precision, recall, accuracy on gold, each score with its signature."""
