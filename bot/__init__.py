"""How people reach the answers: Telegram, and the same answers in a terminal."""
