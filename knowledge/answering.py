"""ask(), as a straight line."""
