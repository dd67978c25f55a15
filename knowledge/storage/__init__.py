"""Where statements live: one contract, SQLite behind it."""
