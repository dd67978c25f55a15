"""Who said what: the front door. The bot imports from here and nothing deeper."""

from knowledge import interruption as interruption  # isort: skip - first, as what follows takes half a second
from knowledge.answers import Answer, Found, NothingFound, NothingOnTopic, OnlyMentioned, UnknownSpeaker, WhichSpeaker
from knowledge.errors import (
    ArticleError,
    CurationError,
    FetchError,
    ImportFormatError,
    KnowledgeError,
    NoDatabaseError,
    StorageError,
)
from knowledge.exonyms import find_exonym
from knowledge.language.normalization import repeats
from knowledge.model import (
    Added,
    Article,
    Document,
    Feed,
    Identification,
    Match,
    Polled,
    Probed,
    Question,
    Speaker,
    SpeakerMatch,
    Statement,
    Stats,
    Taken,
)
from knowledge.questions import parse_question
from knowledge.service import Knowledge, open  # noqa: A004 - knowledge.open is the name that reads best

__all__ = [
    "Added",
    "Answer",
    "Article",
    "ArticleError",
    "CurationError",
    "Document",
    "Feed",
    "FetchError",
    "Found",
    "Identification",
    "ImportFormatError",
    "Knowledge",
    "KnowledgeError",
    "Match",
    "NoDatabaseError",
    "NothingFound",
    "NothingOnTopic",
    "OnlyMentioned",
    "Polled",
    "Probed",
    "Question",
    "Speaker",
    "SpeakerMatch",
    "Statement",
    "Stats",
    "StorageError",
    "Taken",
    "UnknownSpeaker",
    "WhichSpeaker",
    "find_exonym",
    "open",
    "parse_question",
    "repeats",
]
