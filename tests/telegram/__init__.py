"""A Bot API server on loopback for the tests of any bot: see README.md beside this file."""

from tests.telegram import faults, updates
from tests.telegram.server import BotApi, Call

__all__ = ["BotApi", "Call", "faults", "updates"]
