"""To whom and where a question says that something was said."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.language.normalization import normalize
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.names.folding import fold, split_name
from knowledge.names.roles import load_roles
from knowledge.questions.acts import act_of
from knowledge.questions.markers import silent_words, words_of
from knowledge.resolution.addressed import Addressed, is_somebody, name_asked
from knowledge.resolution.mentions import sounds_in
from knowledge.resolution.names.judging import is_another, judge
from knowledge.retrieval.topics import MET, is_place, read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.library import Library
    from knowledge.model import Speaker, Statement
    from knowledge.names.roles import Role
    from knowledge.resolution.asked import Asked
    from knowledge.retrieval.topics import Need

_VENUE_SKIP: Final = silent_words(None) - words_of("place")
_NEAR_CUE: Final = 10
"""Words before a statement in which its venue may stand."""
_BROADCAST: Final = "sur|on|auf|der|dem"
"""Words before the medium in which somebody spoke, some of which mean "about" as well."""
_STATEMENTS: Final = 24
_SENTENCE_END: Final = re.compile(r"[.!?؟\n]\s")
_AUDIENCES: Final = frozenset({"#media", "#people"})
_COUNTERPART: Final = (
    "نظير",
    "counterpart",
    "homologue",
    "коллег",
    "amtskolleg",
    "homólogo",
    "omologo",
    "mevkidaş",
    "колег",
    "colleague",
    "collègue",
    "colega",
    "collega",
    "kolleg",
    "meslekta",
    "زميل",
)
_LONGEST_OFFICE: Final = 6
"""Words."""
_TWEETS: Final = ("twit", "tweet", "твит", "تويت", "تغريد", "غرد", "tuit", "твіт")


def resolve_place(library: Library, asked: Asked) -> Asked:
    """Add what a statement's venue and addressee must pass; words that mean neither go where they belong."""
    question = name_asked(library, asked.question) if asked.speakers else asked.question
    asked = replace(asked, question=question)
    if question.addressee and _is_audience(question.addressee, question.language):
        question = replace(question, addressee=None)
        asked = replace(asked, question=question)
    if question.addressee and (parted := _part_addressee(library, question.addressee)):
        name, rest = parted
        question = replace(question, addressee=name, topic=" ".join(filter(None, (rest, question.topic))))
        asked = replace(asked, question=question)
    if question.topic and not question.venue and _names_medium(library, asked, question.topic):
        question = replace(question, venue=question.topic, topic=None)
        asked = replace(asked, question=question)
    if question.addressee and act_of(question.verb) == "ask" and find_territories(question.addressee.split()):
        topic = " ".join(filter(None, (question.addressee, question.topic)))
        question = replace(question, addressee=None, topic=topic)  # what did Putin ask the US to do
        asked = replace(asked, question=question)
    if question.addressee and not question.topic and _is_topic(library, question.addressee, question.language):
        question = replace(question, addressee=None, topic=question.addressee)
        asked = replace(asked, question=question)
    at_venue = _venue_test(question.venue, question.language) if question.venue else None
    to_addressee = _addressee_test(library, asked) if question.addressee else None
    return replace(asked, at_venue=at_venue, to_addressee=to_addressee)


def _part_addressee(library: Library, addressee: str) -> tuple[str, str] | None:
    """A name and the words behind it, where these are what was told: обсудил с Макроном ситуацию."""
    words = addressee.split()
    mention = library.names.find_mention(words) if len(words) > 1 else None
    if mention is None or mention.start or mention.end == len(words) or is_another(words, mention):
        return None
    return " ".join(words[: mention.end]), " ".join(words[mention.end :])


def _names_medium(library: Library, asked: Asked, topic: str) -> bool:
    """Whether what looks like a topic is where its speaker spoke: sur France Bleu; was sagte X der dpa."""
    if len(asked.speakers) != 1 or any(
        need.concepts for need in read_topic(topic, asked.question.language, frozenset())
    ):
        return False
    said = library.store.by_speaker(asked.speakers[0].speaker.id, limit=_STATEMENTS)
    medium = re.compile(rf"\b(?:{_BROADCAST})\s+{re.escape(topic)}\b", re.IGNORECASE)
    return any(medium.search(f"{_before(one)} {_behind(one)}") for one in said)


def _is_audience(addressee: str, language: str | None) -> bool:
    """Whether it was said to whoever listens: to reporters, to the people."""
    needs = read_topic(addressee.removeprefix("ل"), language, silent_words(language))
    return bool(needs) and all(need.concepts and need.concepts <= _AUDIENCES for need in needs)


def _is_topic(library: Library, addressee: str, language: str | None) -> bool:
    """Whether "to" led to a matter, not a person: دعا إلى وقف إطلاق النار."""
    bare = addressee.removeprefix("ل")
    needs = read_topic(addressee, language, silent_words(language))
    matters = all(any(one[0] == "#" for one in need.concepts) for need in needs)
    if not needs or not matters or load_roles().tells_office(bare.split()):
        return False
    counterpart = any(word.casefold().startswith(_COUNTERPART) for word in bare.split())
    return not counterpart and not is_somebody(library, bare)


def _venue_test(venue: str, language: str | None) -> Callable[[Statement], bool]:
    if any(tweet in venue.casefold() for tweet in _TWEETS):
        return lambda said: any(tweet in normalize(f"{said.venue or ''} {_before(said)}") for tweet in _TWEETS)
    needs = read_topic(venue, language, _VENUE_SKIP)

    def test(said: Statement) -> bool:
        place = said.venue or f"{_before(said)} {_behind(said)}"
        if _touches_all(needs, said.quote):
            return True  # the phone call that he announces is where he spoke
        if not place.strip():
            return False
        features = read_statement(place)
        met = [touch(need, features) for need in widen(needs, [features])]
        named = [value for need, value in zip(needs, met, strict=True) if not is_place(need)]
        return sum(met) >= 0.45 * len(needs) and (any(named) or not named)

    return test


def _touches_all(needs: tuple[Need, ...], text: str) -> bool:
    """Whether a text speaks of everything asked for, in words that some lexicon knows."""
    features = read_statement(text)
    return all(need.known and touch(need, features) >= MET for need in needs)


def _before(said: Statement) -> str:
    """The words before a statement in its sentence, where its venue may stand: "on television, X accused"."""
    context = said.context or ""
    quoted = context.find(said.quote)
    lead = context[:quoted] if quoted > 0 else ""
    return " ".join(_SENTENCE_END.split(lead)[-1].split()[-_NEAR_CUE:])


def _behind(said: Statement) -> str:
    """The words behind a statement in its sentence: "…", she told radio station X."""
    context = said.context or ""
    quoted = context.find(said.quote)
    rest = context[quoted + len(said.quote) :] if quoted >= 0 else ""
    return " ".join(_SENTENCE_END.split(rest.lstrip(".!?"), maxsplit=1)[0].split()[:_NEAR_CUE])


def _addressee_test(library: Library, asked: Asked) -> Callable[[Statement], bool] | None:
    addressee = asked.question.addressee or ""
    bare = addressee.removeprefix("ل")
    if any(word.casefold().startswith(_COUNTERPART) for word in bare.split()):
        return lambda said: said.addressee is not None or any(word in said.quote for word in _COUNTERPART)
    names, home = [bare, addressee], frozenset[str]()
    found = library.names.match(bare, 2) or library.names.match(addressee, 2)
    if judge(library, found) == "accept":
        speaker = library.store.speaker(found[0].speaker_id)
        names += [speaker.name, *speaker.aliases] if speaker else []
        home = _homes(speaker) if speaker else home
    elif role := load_roles().read(bare):
        return lambda said: said.addressee is not None and _may_be(library, said, said.addressee, role)
    tokens = [token for name in names for token in split_name(name)[-1:]]
    sounds = [fold(token) for token in tokens]
    return Addressed(
        sounds,
        tokens,
        act_of(asked.question.verb),
        strict=not asked.speakers,
        speaks_of=lambda said: (
            any(sounds_in(forms, f"{said.addressee or ''} {said.quote}") for forms in sounds if forms)
            or _names_counterpart(said.quote, home)
        ),
    )


def _may_be(library: Library, said: Statement, addressee: str, role: Role) -> bool:
    """Whether whoever was told may hold an office: the one that the article has before the name, else one of a land."""
    told = _office_before(addressee, said.context or "")
    if told is None:
        return _may_hold(library, addressee, role.territory)
    asked = (role.office, role.institution, role.territory)
    own = (told.office, told.institution, told.territory)
    return all(one is None or other is None or one == other for one, other in zip(asked, own, strict=True))


def _office_before(name: str, text: str) -> Role | None:
    """The office that stands right before a name in a text, or that the name opens with."""
    own = next((span.role for span in load_roles().find(split_words(name)) if not span.start), None)
    before = [] if own else split_words(text.partition(name)[0])[-_LONGEST_OFFICE:]
    return own or next((span.role for span in load_roles().find(before) if span.end == len(before)), None)


def _may_hold(library: Library, name: str, territory: str | None) -> bool:
    """Whether whoever was told may hold an office of a territory: of no other alone."""
    found = library.names.match(name, 2) if territory else ()
    speaker = library.store.speaker(found[0].speaker_id) if judge(library, found) == "accept" else None
    homes = _homes(speaker) if speaker else frozenset[str]()
    return not homes or f"@{territory}" in homes


def _homes(speaker: Speaker) -> frozenset[str]:
    """The territories whose offices somebody holds."""
    roles = filter(None, map(load_roles().read, speaker.roles))
    return frozenset(f"@{role.territory}" for role in roles if role.territory)


def _names_counterpart(text: str, homes: frozenset[str]) -> bool:
    """Whether a text calls somebody the counterpart from one of these territories: his Russian counterpart."""
    words = text.split()
    places = [place for place, word in enumerate(words) if word.casefold().lstrip("ولب").startswith(_COUNTERPART)]
    return any(homes & read_statement(" ".join(words[max(place - 1, 0) : place + 2])).concepts for place in places)
