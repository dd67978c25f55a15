"""add(), as a straight line."""
