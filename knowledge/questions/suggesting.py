"""Questions to offer, in the asker's language.

Where a past tense would have to agree with the speaker, who may be a man, a woman or a ministry, the frame avoids it.
"""

from __future__ import annotations

from typing import Final

_FRAMES: Final = {
    "en": "What did {} say?",
    "ar": "ما أقوال {}؟",
    "fr": "Qu'a dit {} ?",
    "ru": "Что говорит {}?",
    "de": "Was hat {} gesagt?",
    "es": "¿Qué dijo {}?",
    "it": "Cosa ha detto {}?",
    "tr": "{} ne dedi?",
    "uk": "Що каже {}?",
}


def suggest_questions(names: tuple[str, ...], language: str | None) -> tuple[str, ...]:
    """One question a name."""
    frame = _FRAMES.get(language or "en", _FRAMES["en"])
    return tuple(frame.format(name) for name in names)
