"""To whom something was said, and who asked or answered somebody: what did X ask of Y, who answered Y."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.names.folding import fold, split_name
from knowledge.names.roles import load_roles
from knowledge.questions.acts import Act, act_of, asks_for
from knowledge.questions.markers import markers, words_of
from knowledge.resolution.mentions import is_spoken_of, sounds_in
from knowledge.resolution.names.judging import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.resolution.asked import Asked

_BEHIND_CUE: Final = 6
"""Words behind a cue among which whoever is told stands."""
_STOPS: Final = re.compile(r"[,.:;«»“”„\"()،؛\n]")
_LONGEST_NAME: Final = 4
_DATIVE: Final = {"ru": ("у", "ю", "ому", "ему"), "uk": ("у", "ю", "ому", "ові", "еві")}
_LONGEST_TOLD: Final = 2
_TO: Final = "ل"
_OF: Final = " من "
_SOUND: Final = "l"


@dataclass(frozen=True, slots=True)
class Addressed:
    """Whether a statement was made to somebody whose names end so, or speaks of whom; with `act` one that does that."""

    sounds: Sequence[tuple[str, ...]]
    tokens: Sequence[str]
    act: Act | None
    strict: bool
    speaks_of: Callable[[Statement], bool]

    def __call__(self, said: Statement) -> bool:
        if self.act == "ask" and not asks_for(said.cue, said.quote):
            return False
        if self.strict and self.act == "answer" and act_of(said.cue) != "answer":
            return False
        return self.is_told(said) or (not self.strict and not said.addressee and self.speaks_of(said))

    def is_told(self, said: Statement) -> bool:
        """Whether it was said to them, as the article tells it, and not only of them."""
        own = {token for one in said.speakers for name in (one.name, *one.aliases) for token in split_name(name)[-1:]}
        around = said.addressee or ("" if own.intersection(self.tokens) else _behind_cue(said))
        if not around:
            return False
        return any(sounds_in(forms, around) for forms in self.sounds if forms) or any(
            is_spoken_of(token, around) for token in self.tokens
        )


def within_exchange(asked: Asked, gather: Callable[[], Sequence[Statement]]) -> Asked | None:
    """Whoever is asked for, in the articles in which they tell somebody something: there they speak to nobody else.

    `gather` reads what they said, of which a matter is asked that no statement to that somebody tells.
    """
    told, question = asked.to_addressee, asked.question
    if told is None or not question.topic or act_of(question.verb):
        return None
    is_told = told.is_told if isinstance(told, Addressed) else told
    articles = {one.article for one in gather() if is_told(one)}
    alone = replace(asked, question=replace(question, addressee=None))
    return replace(alone, to_addressee=lambda one: not one.addressee and one.article in articles) if articles else None


def prefer_told(statements: list[Statement], asked: Asked) -> list[Statement]:
    """Where no matter is asked for, what was said to somebody, before what only speaks of whom."""
    if not isinstance(asked.to_addressee, Addressed) or asked.question.topic:
        return statements
    return [one for one in statements if asked.to_addressee.is_told(one)] or statements


def read_addressed(library: Library, question: Question) -> Question | None:
    """A question for whoever asked or answered somebody, who is no matter: who replied to Macron."""
    if question.speaker or question.intent not in ("said", "who-said"):
        return None
    moved = name_asked(library, question, sure=False)
    return None if moved is question else replace(moved, intent="said")


def name_asked(library: Library, question: Question, *, sure: bool = True) -> Question:
    """A question whose matter is but the name of whom something was asked, who was answered: ماذا طلب ماكرون من بوتين.

    Unless that must be `sure` a name that nobody quoted bears is one, too.
    """
    topic = question.topic or ""
    words = topic.split()
    if not question.addressee and _is_told(library, question, words):
        return replace(question, topic=None, addressee=topic)
    if question.addressee or act_of(question.verb) is None or not 0 < len(words) <= _LONGEST_NAME:
        return question
    bare = not sure and question.language != "de" and all(word[:1].isupper() for word in words)
    if act_of(question.verb) == "ask" and _leads_to_matter(question, topic):
        return question
    named = is_somebody(library, topic) or (bare and not any(map(load_roles().knows, words)))
    return replace(question, topic=None, addressee=topic) if named else question


def _is_told(library: Library, question: Question, words: Sequence[str]) -> bool:
    """Whether a matter is but a name in the Slavic dative right behind the verb: что Зеленский сказал Путину."""
    if question.language not in _DATIVE or not question.speaker or not 0 < len(words) <= _LONGEST_TOLD:
        return False
    dative = all(word.casefold().endswith(_DATIVE[question.language]) and word[:1].isupper() for word in words)
    behind = question.text.partition(question.verb or "\n")[2].split()[: len(words)]
    return dative and [word.strip("?!.") for word in behind] == list(words) and is_somebody(library, " ".join(words))


def _leads_to_matter(question: Question, topic: str) -> bool:
    """Whether a word for "about" stands before a topic: who asked about Putin."""
    before = question.text.partition(topic)[0].split()[-1:]
    jobs = markers(question.language or "en").words
    return any(jobs.get(normalize(word), ())[:1] == ("about",) for word in before)


def is_somebody(library: Library, name: str) -> bool:
    """Whether a name is that of somebody quoted, no land's."""
    found = tuple(library.names.match(name, 2))
    return bool(found) and judge(library, found) == "accept" and not find_territories(name.split())


def part_recipient(library: Library, question: Question) -> Question:
    """A question whose Arabic speaker is whom ل leads to, whose name begins with another sound: ماذا قال لبوتين.

    Or both the one who asks and, behind من, of whom: ماذا طلب السيسي من آبي أحمد.
    """
    name = question.speaker or ""
    asks, _, asked = name.partition(_OF)
    if asked and not question.addressee and act_of(question.verb) == "ask":
        both = is_somebody(library, asks) and is_somebody(library, asked)
        return replace(question, speaker=asks, addressee=asked) if both else question
    bare = name.removeprefix(_TO)
    if bare == name or question.addressee or not question.verb or not is_somebody(library, bare):
        return question
    speaker = library.store.speaker(library.names.match(bare, 1)[0].speaker_id)
    names = (speaker.name, *speaker.aliases) if speaker else ()
    if any(form[0] == _SOUND for one in names for token in split_name(one) for form in fold(token) if form):
        return question
    return replace(question, speaker=None, addressee=bare)


def _behind_cue(said: Statement) -> str:
    """The words behind a cue up to a mark: "…", a répondu Bruno Le Maire à Anne Hidalgo."""
    if not said.cue or not said.context:
        return ""
    at = said.context.find(said.quote)
    cues = [found.end() for found in re.finditer(rf"(?<!\w){re.escape(said.cue)}(?!\w)", said.context)]
    end = at + len(said.quote)
    cue = min(
        (one for one in cues if not at < one <= end), key=lambda one: min(abs(one - at), abs(one - end)), default=None
    )
    if cue is None:
        return ""
    behind = _STOPS.split(said.context[cue:at] if cue <= at else said.context[cue:], maxsplit=1)[0]
    words = split_words(behind)[:_BEHIND_CUE]
    about = next((place for place, word in enumerate(words) if word.casefold() in _ABOUT), len(words))
    return " ".join(words[:about])


_ABOUT: Final = words_of("about") - words_of("to")
"""Words behind which stands of whom somebody speaks."""
