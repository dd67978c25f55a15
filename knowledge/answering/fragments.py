"""Somebody's words or a matter where a question would name who spoke: pasted, typed without a mark, owned by nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from knowledge.language.phrases import split_words
from knowledge.names.roles import load_roles
from knowledge.questions.acts import as_demand, touches
from knowledge.questions.frames import read_question
from knowledge.questions.markers import silent_words
from knowledge.resolution import Asked
from knowledge.retrieval.topics import is_place, read_topic

if TYPE_CHECKING:
    from knowledge.model import Question
    from knowledge.retrieval.topics import Need

FEWEST_MATTERS: Final = 3
"""How many things a statement must tell of, all of them, where names stand among the words."""
_SHORTEST: Final = 3
"""Words."""
_OPENING: Final = "\"'«“„‘"
_CLOSING: Final = "\"'»”“’"
_MARKED: Final = re.compile(r"(?:(?<!\w)['‘]|[\"«“„])\s*([^\"«»“”„]+?)\s*(?:['’](?!\w)|[\"»”“])")


class Nameless(NamedTuple):
    """What is asked for where nobody is, and how many things at the least must be told, all of them."""

    matter: Asked
    fewest: int


class Marked(NamedTuple):
    """A question whether somebody said words that stand in quotation marks, and those words."""

    asking: Question
    words: str

    def of_anybody(self, question: Question) -> Asked:
        """The words, whoever said them."""
        return Asked(replace(question, intent="who-said", speaker=None, verb=None, addressee=None, topic=self.words))


def read_marked(text: str) -> Marked | None:
    """Words in quotation marks of which it is asked whether somebody said them."""
    found = _MARKED.search(text)
    if found is None or len(found.group(1).split()) < _SHORTEST:
        return None
    outside = f"{text[: found.start()]} {text[found.end() :]}".strip(" ?؟.!")
    reading = read_question(outside) if outside else None
    if reading is None or reading.asked:
        return None
    question = reading.question
    claims = question.speaker and question.verb and question.intent == "said" and not question.topic
    return Marked(question, found.group(1)) if claims else None


def read_pasted(question: Question) -> Asked | None:
    """A fragment in quotation marks and nothing else; a whole question in them is one."""
    text = question.text.strip()
    if len(text.split()) < _SHORTEST or text[0] not in _OPENING or text[-1] not in _CLOSING:
        return None
    return None if read_question(text[1:-1]).asked else _of_nobody(question, text[1:-1])


def read_fragment(question: Question) -> Nameless | None:
    """Somebody's words, typed without a mark: a verb among them asks for nobody.

    A verb that tells only that something was said counts where a body and more stand before it.
    """
    tells = any(need.known for need in read_act(question)) or _is_clause(question.speaker, question.language)
    is_asked = load_roles().read(question.speaker or "") is not None
    if len(question.text.split()) < _SHORTEST or not tells or is_asked:
        return None
    return Nameless(_of_nobody(question, question.text), FEWEST_MATTERS)


def read_unowned(question: Question) -> Nameless | None:
    """A matter that stands where an owner would: hysteria quotes, security demands; Biden está listo para hablar.

    No body, and each word known; where one is a name, what is asked for must be told in full.
    """
    slot = question.speaker
    if not slot or load_roles().find(split_words(slot)):
        return None
    owner = read_topic(slot, question.language, silent_words(question.language))
    known = [need for need in owner if need.known]
    if not known or all(map(is_place, known)):
        return None
    verb = question.verb if any(need.known for need in read_act(question)) else None
    topic = " ".join(filter(None, (slot, verb, question.topic, question.addressee)))
    matter = Asked(replace(question, speaker=None, verb=None, addressee=None, topic=topic))
    return Nameless(matter, 1 if len(known) == len(owner) else FEWEST_MATTERS)


def read_act(question: Question) -> tuple[Need, ...]:
    """What the verb of saying asks for, where it tells more than that something was said: accuse, warn, ask."""
    if demand := as_demand(question.verb):
        return read_topic(demand, "en", ())
    if question.intent == "who-said" and touches(question.verb):
        return ()
    needs = read_topic(question.verb or "", question.language, ())
    return tuple(need for need in needs if need.known or question.language == "ar")


def _of_nobody(question: Question, topic: str) -> Asked:
    return Asked(replace(question, intent="unknown", speaker=None, venue=None, addressee=None, topic=topic))


def _is_clause(slot: str | None, language: str | None) -> bool:
    """Whether a body stands among other words that a lexicon knows: the first of NATO muss Russlands Forderungen."""
    if not slot or not load_roles().find(split_words(slot)):
        return False
    needs = read_topic(slot, language, silent_words(language))
    return len(needs) > 1 and all(need.known for need in needs)
