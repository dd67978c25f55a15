"""Text -> Question: frames and slots."""
