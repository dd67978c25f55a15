"""`python -m bot`: settings, knowledge, application, run."""

from __future__ import annotations

import argparse
import sys

import knowledge
from bot import interruption
from bot.settings import Settings, SettingsError, load_settings


def main() -> int:
    """Run the bot: Telegram when a token is set, else the terminal chat. What is broken gives one line and status 1."""
    argparse.ArgumentParser(
        prog="python -m bot",
        description="Who said what: in Telegram where TELEGRAM_BOT_TOKEN is set, else here in the terminal.",
        epilog="It takes no arguments: settings stand in the environment or in .env (.env.example names them all).",
    ).parse_args()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="replace")
    interruption.listen()
    try:
        settings = load_settings()
        with knowledge.open(settings.isnad_database) as opened:
            return _run(settings, opened)
    except (SettingsError, knowledge.KnowledgeError) as error:
        sys.stderr.write(f"isnad: {error}\n")
        return 1


def _run(settings: Settings, opened: knowledge.Knowledge) -> int:
    if settings.telegram_bot_token is None:
        from bot.console import run_console  # noqa: PLC0415 - a pipe's first answer does not wait for Telegram

        return run_console(opened)
    from bot.running import run_in_telegram  # noqa: PLC0415 - nor for its library

    return run_in_telegram(opened, settings)


if __name__ == "__main__":
    sys.exit(main())
