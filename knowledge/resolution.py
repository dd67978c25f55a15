"""Whom and what a question's slots mean in this index: its speaker, addressee and venue."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from math import log10
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz import fuzz

from knowledge.archive import gather_mentions, is_archive
from knowledge.language.detection import find_script
from knowledge.language.phrases import split_words
from knowledge.language.territories import find_territories
from knowledge.model import SpeakerMatch
from knowledge.names.alignment import liken
from knowledge.names.decisions import decide
from knowledge.names.folding import fold, skeleton, split_name
from knowledge.names.roles import Role, covers, load_roles
from knowledge.questions.markers import place_words, silent_words
from knowledge.retrieval.topics import read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.library import Library
    from knowledge.model import Question, Statement
    from knowledge.names.matching import Mention, NameMatch
    from knowledge.retrieval.topics import Need

Verdict = Literal["nobody", "accept", "which", "ask", "unknown"]
_MOST_BEARERS: Final = 6
_MOST_RELATED: Final = 5
_LONGEST_NAME: Final = 6
"""Words; a longer run is a sentence, in which names are looked for."""
_VENUE_SKIP: Final = silent_words(None) - place_words()
_WHOLE: Final = 86.0
"""Words that no marker calls a speaker are one name from here."""
_MOST_DESCRIBED: Final = 500
_LONGEST_PERSON: Final = 4
_MANY_NAMES: Final = 500
"""From so many speakers on a whole name's lead over the next says enough of itself (`names.decisions`)."""
_LEAST_NAME: Final = 69.0
"""A given name alone makes nobody: Дмитрий Медведев is not Дмитрий Гудков."""
_SURNAME_ALIKE: Final = 80.0
_SURNAME_ACROSS: Final = 73.5
"""How well a whole name's surname must be heard, in the script of the article and in another."""
_LEAST_LONE: Final = 79.5
"""A lone name's least score among ten speakers; the square of each tenfold more is added."""
_PER_TENFOLD: Final = 1.6
_LEAD: Final = 5.0
_SURE_WHOLE: Final = 90.0
"""From here on a phrase that reads as a role may be a name instead."""
_SPOKESPERSON: Final = Role("spokesperson")
_FEWEST_BONES: Final = 3
"""Consonants of a name that may be heard in a text: Pen is in every second word."""
_MOST_LOOKED_AT: Final = 500
_SPOKEN_OF: Final = 83.0
"""Likeness from which a word of a statement is the name asked for; a place of that sound may be, too."""
_SAME_BONES: Final = 70.0
_SAME_SOUND: Final = 88
_JOINED: Final = 90.0
_MET: Final = 0.85
_MARGIN: Final = 3.0
_NEAR_CUE: Final = 10
"""Words before a statement in which its venue may stand."""
_SENTENCE_END: Final = re.compile(r"[.!?؟\n]\s")
_AND: Final = frozenset({"and", "et", "и", "und", "y", "e", "ve", "та", "і", "&"})
_FORMS_OF_STATE: Final = frozenset({"#republic", "#people"})
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
)
_TWEETS: Final = ("twit", "tweet", "твит", "تويتر", "تغريد", "غرد", "tuit", "твіт")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its speaker resolved: `speakers` are one, or all bearers of the name; none for a topic alone.

    `joint`: two are asked for at once; `together`: several bear the role asked for, one institution under two names.
    """

    question: Question
    verdict: Verdict = "nobody"
    name: str = ""
    speakers: tuple[SpeakerMatch, ...] = ()
    near: tuple[SpeakerMatch, ...] = ()
    mentioned: tuple[Statement, ...] = ()
    reasons: tuple[str, ...] = ()
    joint: bool = False
    together: bool = False
    at_venue: Callable[[Statement], bool] | None = field(default=None, compare=False)
    to_addressee: Callable[[Statement], bool] | None = field(default=None, compare=False)


def resolve_speaker(library: Library, question: Question) -> Asked:
    """Find who is meant; words of the speaker's slot that name nobody go to the topic."""
    if question.speaker:
        asked = _resolve_slot(library, question, question.speaker)
    elif question.topic and question.intent != "who-said":
        asked = _resolve_loose(library, question, question.topic)
    else:
        asked = Asked(question)
    return _resolve_place(library, asked)


def _resolve_slot(library: Library, question: Question, slot: str) -> Asked:
    joined = _joined(library, question, slot)
    if joined is not None:
        return joined
    whole = _named(library, slot)
    if whole is None:
        return _of_territory(library, question, slot) or Asked(
            question, "unknown", slot, mentioned=_role_mentions(library, slot)
        )
    verdict = _judge(library, whole)
    if verdict in ("accept", "which") and not _is_of_another_matter(slot, whole[0], question.language):
        return _accept(library, question, slot, whole, verdict)
    for attempt in (_both, _described, _of_territory, _headed, _part):
        asked = attempt(library, question, slot)
        if asked is not None:
            return asked
    near = _speaker_matches(library, whole[:3], slot) if verdict == "ask" else ()
    return Asked(question, "unknown", slot, near=near, mentioned=_mentions(library, slot))


def _named(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whom a slot names; a role is its bearers' alone, None where nobody bears it: another country's is no match."""
    role = library.names.read_role(slot)
    if role is None and len(slot.split()) > _LONGEST_NAME:
        return ()
    if role is None:
        spoken_for = _spoken_for(library, slot)
        return library.names.match(slot, _MOST_BEARERS) if spoken_for is None else spoken_for or None
    bearers = library.names.match_role(slot) or [
        match
        for match in library.names.match(slot, _MOST_BEARERS)
        if match.score >= _SURE_WHOLE and library.names.read_role(match.matched) in {None, role}
    ]
    return tuple(bearers[:_MOST_BEARERS]) or None


def _spoken_for(library: Library, slot: str) -> tuple[NameMatch, ...] | None:
    """Whoever speaks for the person that a slot names (Putin's spokesman); None where it is no such slot."""
    words = split_words(slot)
    for span in load_roles().find(words):
        rest = words[: span.start] + words[span.end :]
        if span.role == _SPOKESPERSON and rest:
            found = library.names.match(" ".join(rest), 2)
            if _judge(library, found) == "accept":
                return tuple(library.names.match_spokesperson(slot, found[0].speaker_id))
    return None


def _role_mentions(library: Library, slot: str) -> tuple[Statement, ...]:
    """Statements that speak of whoever bears a role."""
    asked = library.names.read_role(slot)
    if asked is None:
        return ()
    said = library.store.latest(limit=_MOST_LOOKED_AT)
    found = (one for one in said if any(covers(asked, span.role) for span in load_roles().find(split_words(one.quote))))
    return tuple(islice(found, _MOST_RELATED))


def _is_of_another_matter(slot: str, match: NameMatch, language: str | None) -> bool:
    """Whether only a word of an institution matched whose matter is another: ministry of agriculture, of education."""
    if not match.lone or " " not in slot:
        return False
    names = read_statement(match.matched)
    needs = read_topic(slot, language, silent_words(language))
    return any(need.weight >= 1 and need.known and not touch(need, names) for need in needs)


def _judge(library: Library, found: Sequence[NameMatch]) -> str:
    """What names.decide says, easier on a lone name where few are quoted: strangers resemble somebody by chance."""
    verdict = decide(found)
    few = len(library.names) < _MANY_NAMES
    if verdict == "accept" and few and not found[0].lone:
        return "accept" if found[0].score >= _LEAST_NAME and _hears_surname(found[0]) else "ask"
    if verdict != "ask" or not found[0].lone:
        return verdict
    lead = found[0].score - (found[1].score if len(found) > 1 else 0.0)
    tenfold = log10(max(len(library.names), 10) / 10)
    sure = found[0].score >= _LEAST_LONE + _PER_TENFOLD * tenfold**2 and lead >= _LEAD
    return "accept" if sure and _is_surname(found[0]) else verdict


def _hears_surname(match: NameMatch) -> bool:
    """Whether the last part of a whole name was asked for too: Medinsky is not Zelensky, whatever the given name."""
    tokens = split_name(match.matched)
    surnames = {tokens[-1], "".join(tokens[-2:])} if tokens else set()  # بن فليس is asked for as Benflis
    asked = [reason.partition(" ~ ")[0] for reason in match.reasons if " ~ " in reason]
    return not asked or any(_is_alike(token, surname) for token in asked for surname in surnames)


def _is_alike(token: str, surname: str) -> bool:
    one_script = find_script(token) == find_script(surname)
    return liken(token, surname) >= (_SURNAME_ALIKE if one_script else _SURNAME_ACROSS)


def _is_surname(match: NameMatch) -> bool:
    """Whether a lone name matched the last part of a person's name, not a given name or a word of a description."""
    tokens = split_name(match.matched)
    asked = match.reasons[0].partition(" ~ ")[0] if match.reasons else ""
    return 0 < len(tokens) <= _LONGEST_PERSON and _is_last(asked, match.matched)


def _both(library: Library, question: Question, slot: str) -> Asked | None:
    """Two speakers joined by "and"."""
    words = slot.split()
    for place, word in enumerate(words[1:], 1):
        joined = word.casefold() in _AND
        if not joined and not (word[0] == "و" and len(word) > 3):  # noqa: PLR2004
            continue
        parts = (" ".join(words[:place]), " ".join(words[place + 1 :] if joined else [word[1:], *words[place + 1 :]]))
        found = [library.names.match(part, 1) for part in parts if part]
        if len(found) == 2 and all(_judge(library, matches) == "accept" for matches in found):  # noqa: PLR2004
            speakers = _speaker_matches(library, (found[0][0], found[1][0]), slot)
            return Asked(question, "accept", slot, speakers, joint=True)
    return None


def _joined(library: Library, question: Question, slot: str) -> Asked | None:
    """A word that begins with ل was taken for an addressee, but nobody is called so: سيرغي لافروف, شرطة لوغانسك."""
    addressee = question.addressee
    if not addressee or not addressee.startswith("ل") or " " in addressee:
        return None
    name = f"{slot} {addressee}"
    found = library.names.match(name, _MOST_BEARERS)
    if not found or found[0].score < _JOINED:
        return None
    return _accept(library, replace(question, speaker=name, addressee=None), name, found, _judge(library, found))


def _described(library: Library, question: Question, slot: str) -> Asked | None:
    """An institution called by other words of the same sense: "the Luhansk police"."""
    text = f"{slot} {question.addressee or ''}".strip() if (question.addressee or "").startswith("ل") else slot
    needs = read_topic(text, question.language, silent_words(question.language))
    longest = 3 * len(needs) - 2
    needs = _without_form_of_state(needs)
    if not any(concept[0] == "#" for need in needs for concept in need.concepts):
        return None
    for match in library.store.speakers(limit=_MOST_DESCRIBED):
        names = read_statement(match.speaker.name)
        brief = len(match.speaker.name.split()) <= longest
        if brief and all(touch(need, names) >= _MET for need in widen(needs, [names])):
            found = SpeakerMatch(match.speaker, 85.0, match.count, (f"speaker: {text} describes {match.speaker.name}",))
            moved = replace(question, speaker=text, addressee=None if text != slot else question.addressee)
            return Asked(moved, "accept", text, (found,), reasons=found.reasons)
    return None


def _without_form_of_state(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """A territory may be named with or without its "republic"."""
    if not any(one[0] == "@" for need in needs for one in need.concepts):
        return needs
    return tuple(need for need in needs if not need.concepts or not need.concepts <= _FORMS_OF_STATE)


def _of_territory(library: Library, question: Question, slot: str) -> Asked | None:
    """A country or capital speaks through its institutions and officials: "did France say …"."""
    words = slot.split()
    places = find_territories(words)
    if len(places) != 1:
        return None
    rest = " ".join(words[: places[0].start] + words[places[0].end :])
    if any("#authorities" not in need.concepts for need in read_topic(rest, question.language, silent_words(None))):
        return None
    found = library.names.match_territory(places[0].code)[:_MOST_BEARERS]
    return _accept(library, question, slot, found, "which") if found else None


def _headed(library: Library, question: Question, slot: str) -> Asked | None:
    """A name, then a preposition and the topic: "que dit Macron du climat"."""
    words = slot.split()
    silent = silent_words(question.language)
    for place, word in enumerate(words[1:-1], 1):
        if word.casefold() in silent:
            head, rest = " ".join(words[:place]), " ".join(words[place + 1 :])
            found = library.names.match(head, _MOST_BEARERS)
            if _judge(library, found) in ("accept", "which"):
                topic = " ".join(part for part in (rest, question.topic) if part)
                return _accept(
                    library, replace(question, speaker=head, topic=topic), head, found, _judge(library, found)
                )
    return None


def _part(library: Library, question: Question, slot: str) -> Asked | None:
    """A name among other words; these go to the topic, unless they make the name another person's."""
    words = slot.split()
    mention = library.names.find_mention(words)
    if mention is None or mention.end - mention.start == len(words) or _is_another(words, mention):
        return None
    if mention.end < len(words) and words[mention.end - 1].endswith(("'s", "’s")):
        return None  # somebody's wife, somebody's office
    if all(need.known for need in read_topic(" ".join(words[mention.start : mention.end]), question.language, ())):
        return None  # a ministry, the police: what stands beside it says which
    return _split(library, question, words, mention)


def _split(library: Library, question: Question, words: list[str], mention: Mention) -> Asked:
    rest = words[: mention.start] + words[mention.end :]
    name = " ".join(words[mention.start : mention.end])
    topic = " ".join(part for part in (*rest, question.topic if question.speaker else "") if part) or None
    moved = replace(question, speaker=name, topic=topic)
    return _accept(library, moved, name, mention.matches, _judge(library, mention.matches))


def _is_another(words: list[str], mention: Mention) -> bool:
    """Whether the words beside a lone name belong to it and make it somebody else's: Antony Hopkins, Anna Putin."""
    if not mention.matches[0].lone:
        return False
    if len(words) > 1 and _is_given(words[mention.end - 1], mention.matches[0].matched):
        return True
    before = words[mention.start - 1] if mention.start else ""
    after = words[mention.end] if mention.end < len(words) else ""
    if _may_be_name(before):
        return True
    return _may_be_name(after) and not _is_last(words[mention.end - 1], mention.matches[0].matched)


def _is_given(word: str, name: str) -> bool:
    """Whether a word is only the given name of a person known by more: Antony of Antony Blinken."""
    return 1 < len(split_name(name)) <= _LONGEST_PERSON and load_roles().read(name) is None and not _is_last(word, name)


def _may_be_name(word: str) -> bool:
    return (
        word[:1].isalpha()
        and (word[:1].isupper() or not word.isascii())
        and all(not need.known for need in read_topic(word, None, silent_words(None)))
        and bool(read_topic(word, None, silent_words(None)))
    )


def _is_last(word: str, name: str) -> bool:
    tokens = split_name(name)
    return max(tokens, key=lambda token: liken(word.casefold(), token)) == tokens[-1] if tokens else False


def _resolve_loose(library: Library, question: Question, text: str) -> Asked:
    """Look for a speaker's name in words that no marker placed."""
    words = text.split()
    if len(words) <= _LONGEST_NAME:
        whole = library.names.match(text, _MOST_BEARERS)
        least = _WHOLE if len(words) > 1 else 0.0
        if _judge(library, whole) in ("accept", "which") and whole[0].score >= least and not _is_matter(text, question):
            return _accept(library, replace(question, speaker=text, topic=None), text, whole, _judge(library, whole))
    mention = library.names.find_mention(words[:24])
    if mention is None or _is_another(words, mention):
        return Asked(question)
    return _split(library, question, words, mention)


def _is_matter(text: str, question: Question) -> bool:
    """Whether a lone word is one that some lexicon knows: a topic before it is somebody's name."""
    needs = read_topic(text, question.language, silent_words(question.language))
    return len(text.split()) == 1 and all(need.known for need in needs)


def _accept(library: Library, question: Question, name: str, found: tuple[NameMatch, ...], judged: str) -> Asked:
    best = found[0].score
    bearers = found[:1] if judged != "which" else tuple(match for match in found if match.score >= best - _MARGIN)
    speakers = _speaker_matches(library, bearers, name)
    reasons = tuple(reason for match in speakers[:1] for reason in match.reasons)
    together = len(speakers) > 1 and not bearers[0].lone and judged == "which"
    verdict: Verdict = "which" if len(speakers) > 1 and not together else "accept"
    return Asked(question, verdict, name, speakers, reasons=reasons, together=together)


def _speaker_matches(library: Library, found: tuple[NameMatch, ...], name: str) -> tuple[SpeakerMatch, ...]:
    pairs = ((match, library.store.speaker(match.speaker_id)) for match in found)
    return tuple(
        SpeakerMatch(
            speaker,
            match.score,
            match.count,
            (f"speaker: {name} = {match.matched} ({match.score:.0f})", *match.reasons),
        )
        for match, speaker in pairs
        if speaker
    )


def _mentions(library: Library, name: str) -> tuple[Statement, ...]:
    """Statements in which a name that nobody quoted bears is spoken of."""
    tokens = [token for token in split_name(name) if len(token) > 2 and fold(token)]  # noqa: PLR2004
    if not tokens:
        return ()
    if len(skeleton(fold(tokens[-1])[0])) < _FEWEST_BONES:
        return ()
    said = gather_mentions(library, name) if is_archive(library) else library.store.latest(limit=_MOST_LOOKED_AT)
    return tuple(one for one in said if _is_spoken_of(tokens[-1], one.quote))[:_MOST_RELATED]


def _is_spoken_of(token: str, text: str) -> bool:
    """Whether a name's token stands in a text, in whatever script, clitics and all."""
    initials, bones = {form[0] for form in fold(token)}, skeleton(fold(token)[0])
    return any(
        fuzz.ratio(bones, other_bones) >= _SAME_BONES and liken(token, word) >= _SPOKEN_OF
        for initial in initials
        for word, _, other_bones in _heard(text).get(initial, ())
    )


def _sounds_in(forms: tuple[str, ...], text: str) -> bool:
    return any(
        fuzz.ratio(form, other) >= _SAME_SOUND and fuzz.ratio(skeleton(form), bones) >= _SAME_SOUND
        for form in forms
        for _, other, bones in _heard(text).get(form[0], ())
    )


@lru_cache(maxsize=4096)
def _heard(text: str) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """The words of a text with how they sound, with and without vowels, by their first sound."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for word in split_name(text):
        for form in fold(word)[:2]:
            found.setdefault(form[0], []).append((word, form, skeleton(form)))
    return {initial: tuple(words) for initial, words in found.items()}


def _resolve_place(library: Library, asked: Asked) -> Asked:
    question = asked.question
    if question.addressee and _is_audience(question.addressee, question.language):
        question = replace(question, addressee=None)
        asked = replace(asked, question=question)
    if question.addressee and not question.topic and _is_topic(question.addressee, question.language):
        question = replace(question, addressee=None, topic=question.addressee)
        asked = replace(asked, question=question)
    at_venue = _venue_test(question.venue, question.language) if question.venue else None
    to_addressee = _addressee_test(library, question.addressee) if question.addressee else None
    return replace(asked, at_venue=at_venue, to_addressee=to_addressee)


def _is_audience(addressee: str, language: str | None) -> bool:
    """Whether it was said to whoever listens: to reporters, to the people."""
    needs = read_topic(addressee.removeprefix("ل"), language, silent_words(language))
    return bool(needs) and all(need.concepts and need.concepts <= _AUDIENCES for need in needs)


def _is_topic(addressee: str, language: str | None) -> bool:
    """Whether "to" led to a matter, not a person: دعا إلى وقف إطلاق النار."""
    bare = addressee.removeprefix("ل")
    needs = read_topic(addressee, language, silent_words(language))
    matters = all(any(one[0] == "#" for one in need.concepts) for need in needs)
    if not needs or not matters or load_roles().find(bare.split()):
        return False
    return not any(word.casefold().startswith(_COUNTERPART) for word in bare.split())


def _venue_test(venue: str, language: str | None) -> Callable[[Statement], bool]:
    if any(tweet in venue.casefold() for tweet in _TWEETS):
        return lambda said: any(tweet in (said.venue or "").casefold() for tweet in _TWEETS)
    needs = read_topic(venue, language, _VENUE_SKIP)

    def test(said: Statement) -> bool:
        place = said.venue or _before(said)
        if not place:
            return False
        features = read_statement(place)
        return sum(touch(need, features) for need in widen(needs, [features])) >= 0.45 * len(needs)

    return test


def _before(said: Statement) -> str:
    """The words before a statement in its sentence, where its venue may stand: "on television, X accused"."""
    context = said.context or ""
    quoted = context.find(said.quote)
    lead = context[:quoted] if quoted > 0 else ""
    return " ".join(_SENTENCE_END.split(lead)[-1].split()[-_NEAR_CUE:])


def _addressee_test(library: Library, addressee: str) -> Callable[[Statement], bool] | None:
    bare = addressee.removeprefix("ل")
    if any(word.casefold().startswith(_COUNTERPART) for word in bare.split()):
        return lambda said: said.addressee is not None or any(word in said.quote for word in _COUNTERPART)
    names = [bare, addressee]
    found = library.names.match(bare, 1) or library.names.match(addressee, 1)
    if found and found[0].score >= 85:  # noqa: PLR2004
        speaker = library.store.speaker(found[0].speaker_id)
        names += [speaker.name, *speaker.aliases] if speaker else []
    elif load_roles().read(bare) is not None:
        return lambda said: said.addressee is not None
    sounds = [fold(token) for name in names for token in split_name(name)[-1:]]
    return lambda said: any(_sounds_in(forms, f"{said.addressee or ''} {said.quote}") for forms in sounds if forms)
