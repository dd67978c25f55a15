"""Ctrl-C while a command is still loading ends the process without a word, as it ends other programs.

Python's own handler would show where among the imports it struck. Only for `python -m`: while the package named there
is loaded, `sys.argv` begins with -m (the documentation of `sys.argv` says so). Who imports the package keeps a handler.
"""

from __future__ import annotations

import signal
import sys


def listen() -> None:
    """From here on a command takes Ctrl-C as KeyboardInterrupt, for what it has begun to be ended well."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)


if sys.argv[:1] == ["-m"] and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
