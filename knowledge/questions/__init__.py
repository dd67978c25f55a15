"""Questions as people type them: frames and slots, text -> Question."""

from knowledge.questions.frames import parse_question

__all__ = ["parse_question"]
