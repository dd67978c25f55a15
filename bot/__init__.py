"""How people reach the answers: Telegram, and the same answers in a terminal."""

from knowledge import interruption as interruption  # what is heavy is loaded here, where Ctrl-C is quiet
