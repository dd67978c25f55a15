"""Coverage-guided fuzzing of what strangers can send us; anything it raises or that takes half a minute is a finding.

    python -m benchmarks.fuzz updates|questions|extraction [SECONDS]

Needs atheris, which `make fuzz` puts into an environment of its own.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from typing import TYPE_CHECKING, Any

import atheris

with atheris.instrument_imports(include=["bot", "knowledge", "telegram"]):
    from telegram import Bot, Update, User

    import knowledge
    from bot.addressing import read_address, read_guest
    from bot.arrivals import receive
    from bot.handling import parse_update
    from bot.inbox import Inbox
    from bot.links import read_parameter
    from bot.views import unpack, unpack_press
    from knowledge import Document
    from knowledge.extraction import extract

from tests.telegram.updates import BOT, every_kind

if TYPE_CHECKING:
    from collections.abc import Callable

# What carries meaning for us somewhere: marks, cues, roles, names, words of questions.
TOKENS = (
    *('"', "«", "»", "“", "”", "„", "‘", "’", "—", "–", "-", ":", ",", ".", "?", "!", "…", "(", ")", "\n", "\n\n", " "),
    *("\u0301", "\u064b", "\u0640", "\u200f", "\u202e", "\u2068", "\ufeff", "\0", "😀", "ﷺ", "１", "٣"),
    *("he said", " said ", "told", "according to", "added that", "did not say", "spokesman", "minister", "president"),
    *("a dit", "déclaré", "selon", "a-t-il ajouté", "ministre", "сказал", "заявил", "по словам", "министр", "что"),
    *("قال", "وأضاف", "أن", "إن", "بحسب", "وزير", "الخارجية", "الرئيس", "أكد", "في بيان", "لم يقل", "و", "ل"),
    *("what did", "who said", "when", "where", "latest", "how many", "about", "since", "to", "on"),
    *("ماذا", "من", "متى", "أين", "عن", "qu'a dit", "qui", "sur", "что", "кто", "о", "war", "حرب", "guerre", "война"),
    *("Blinken", "بلينكن", "Блинкен", "Poutine", "بوتين", "Путин", "Macron", "ماكرون", "NATO", "الناتو", "Kremlin"),
    *("/start", "/ask", "@isnad_test_bot", "2022-02-20", "yesterday", "fgdk;k", "7arb", "http://a.b/c"),
)
NUMBERS = (0, -1, 1, 2**31, 2**63, 2**70, 0.5)
SCALARS = (None, True, False, *NUMBERS, "", "x", "\ud83d", [], {}, [[]], [None], [{}], {"id": 1})


def read_text(data: bytes, most: int) -> str:
    """A text out of tokens and whatever characters."""
    source = atheris.FuzzedDataProvider(data)
    pieces: list[str] = []
    length = 0
    while source.remaining_bytes() and length < most:
        choice = source.ConsumeIntInRange(0, 255)
        piece = TOKENS[choice % len(TOKENS)] if choice < 2 * len(TOKENS) else source.ConsumeUnicodeNoSurrogates(4)
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces)[:most]


def bend(value: Any, source: atheris.FuzzedDataProvider) -> Any:
    """The value with parts of it replaced, removed or of another shape."""
    fate = source.ConsumeIntInRange(0, 15)
    if fate == 0:
        return SCALARS[source.ConsumeIntInRange(0, len(SCALARS) - 1)]
    if fate == 1:
        return source.ConsumeUnicode(16)
    if isinstance(value, dict):
        return {key: bend(part, source) for key, part in value.items() if source.ConsumeIntInRange(0, 31)}
    if isinstance(value, list):
        return [bend(part, source) for part in value]
    return value


def fuzz_updates() -> Callable[[bytes], None]:
    """Misshapen updates up to the point where a handler sees them: nothing but quarantine may follow."""
    kinds = list(every_kind().values())
    inbox, bot, me = Inbox(":memory:"), Bot("1:fuzz"), User.de_json(BOT, None)

    def try_update(data: bytes) -> None:
        source = atheris.FuzzedDataProvider(data)
        update = bend({"update_id": 7} | kinds[source.ConsumeIntInRange(0, len(kinds) - 1)], source)
        received = receive(update)
        new = inbox.store([received])
        if received.update_id is None:
            return
        inbox.finish(received.update_id)
        if new and len(inbox.waiting()):
            raise AssertionError("an update that is finished still waits")
        inbox.prune()
        try:
            parsed = parse_update(json.loads(received.body), bot)
        except Exception:  # noqa: BLE001 - it would be put aside
            return
        _read(parsed, me)

    return try_update


def _read(parsed: Update, me: User) -> None:
    """What handlers do first, over text of the right type alone: the rest breaks a handler and is put aside too."""
    message = parsed.effective_message
    if message is not None and isinstance(message.text, str | None) and not message.entities:
        read_address(message, me)
        read_guest(message, me)
    query = parsed.callback_query
    if query and isinstance(query.data, str):
        unpack(query.data)
        unpack_press(query.data)


def fuzz_questions() -> Callable[[bytes], None]:
    """Questions to the shipped article, commands' parameters, callback data."""
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    os.environ["ISNAD_ENV_FILE"] = os.devnull
    opened = knowledge.open()

    def try_question(data: bytes) -> None:
        text = read_text(data, 400)
        answer = opened.ask(text, limit=8)
        json.dumps(answer.to_dict())
        opened.ask(text[:40], after=answer.question)
        opened.complete(text[:256])
        read_parameter(text)
        unpack(text)
        unpack_press(text)

    return try_question


def fuzz_extraction() -> Callable[[bytes], None]:
    """Articles: every span must lie in the text and hold something."""

    def try_article(data: bytes) -> None:
        text = read_text(data, 3000)
        for said in extract(Document(text)):
            for span in (said.span, said.mention, said.cue_span):
                if span is not None and not 0 <= span.start < span.end <= len(text):
                    raise AssertionError(f"{span} of {len(text)}")

    return try_article


TARGETS = {"updates": fuzz_updates, "questions": fuzz_questions, "extraction": fuzz_extraction}


def main(target: str, seconds: str = "600") -> None:
    where = tempfile.mkdtemp(prefix=f"fuzz-{target}-")
    limits = (f"-max_total_time={seconds}", "-timeout=30", "-max_len=2048")
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={where}/"], TARGETS[target]())
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
