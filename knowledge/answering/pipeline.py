"""ask(), as a straight line: read the question, resolve the speaker, gather candidates, rank, decide."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from knowledge.answering.acts import rank_acts
from knowledge.answering.conversation import follow_up, leave_out_asked, turn_to_other
from knowledge.answering.fragments import (
    FEWEST_MATTERS,
    Marked,
    read_act,
    read_fragment,
    read_marked,
    read_pasted,
    read_unowned,
)
from knowledge.answering.gathering import gather, keep_placed, put_dated_first, tells_exchange
from knowledge.answering.holders import asks_holder, names_office
from knowledge.answering.introducing import find_introduced
from knowledge.answering.paring import ask_pared
from knowledge.answering.repeated import prefer_repeated
from knowledge.answering.saying import asks_unsaid, keep_said, keep_there, leave_out_against
from knowledge.answering.suggestions import list_latest, list_speakers, suggest
from knowledge.answering.telling import FEWEST_FACTS, misses_matter, names_matter, tells_all, tells_pair
from knowledge.answering.upon import is_feminine, is_upon, join_found, of_doer, read_doer, with_act
from knowledge.answers import Found, NothingFound, NothingOnTopic, OnlyMentioned, UnknownSpeaker, WhichSpeaker
from knowledge.archive import ask_archive, is_archive
from knowledge.language.normalization import words
from knowledge.language.phrases import split_words
from knowledge.lists import read_lists
from knowledge.model import Match, Question
from knowledge.names.roles import load_roles
from knowledge.questions.acts import act_of
from knowledge.questions.denials import asks_denial
from knowledge.questions.following import follow
from knowledge.questions.frames import read_question
from knowledge.questions.markers import silent_words
from knowledge.questions.things import asks_thing
from knowledge.questions.two import leave_out_between
from knowledge.resolution import Addressed, Asked, drop_names, find_hidden_name, resolve_speaker, within_exchange
from knowledge.retrieval.ranking import Ranked, rank, to_match, touches
from knowledge.retrieval.reasons import asks_why
from knowledge.retrieval.surroundings import rank_beside, rank_titled
from knowledge.retrieval.topics import read_statement, read_topic, touch, widen

if TYPE_CHECKING:
    from datetime import date

    from knowledge.answers import Answer
    from knowledge.library import Library
    from knowledge.model import SpeakerMatch, Statement
    from knowledge.questions.slots import Reading
    from knowledge.retrieval.topics import Features, Need

_OF_FACTS: Final = ("when", "how-many")
"""What these ask for may be in somebody's words, or be a matter of an encyclopedia."""
_ASIDE: Final = 40.0
"""The least score of an answer to a question without a word of saying."""
_LONGEST_NAME: Final = 6
_MOST_OF_ONE: Final = 40
"""Statements of whoever was asked for before that may stand among others' ("who else?")."""


def ask(
    library: Library, text: str, *, limit: int = 5, after: Question | None = None, today: date | None = None
) -> Answer:
    """Answer a question; `after` is the one before it in the chat, `today` what "yesterday" counts from."""
    if after is None:
        answer = ask_pared(library, text, partial(_ask_alone, library, today=today, limit=limit))
        return prefer_repeated(library, answer, limit)
    reading = _read(library, text, today, after.language)
    one = partial(_ask, library, limit=limit)
    question = follow_up(library, reading, after, one)
    if reading.others and after.speaker and not question.speaker:
        found = _ask_or_nameless(library, reading, question, limit + _MOST_OF_ONE)
        return leave_out_asked(library, found, after, limit)
    answer = _ask_or_nameless(library, reading, question, limit)
    if reading.leans and not isinstance(answer, Found):
        answer = turn_to_other(library, question, after, one) or answer
    return answer


def _ask_alone(library: Library, text: str, *, today: date | None, limit: int) -> Answer:
    """Answer a question that follows none."""
    reading = _read(library, text, today, None)
    question = follow(reading, None)
    if (marked := read_marked(text)) and (others := _of_others(library, question, marked, limit)):
        return others
    answer = _ask_or_nameless(library, reading, question, limit)
    if isinstance(answer, Found):
        return answer
    return _hidden(library, text, today, limit) or _headed(library, question, limit) or answer


def _ask_or_nameless(library: Library, reading: Reading, question: Question, limit: int) -> Answer:
    timed = question.intent == "latest" or question.since or question.until
    if timed and reading.spoken and not _has_slots(question):
        return list_latest(library, question, limit)
    answer = _ask(library, question, limit)
    if not isinstance(answer, UnknownSpeaker | NothingOnTopic | OnlyMentioned):
        return answer
    free = not reading.asked or asks_thing(question.text, question.language)
    return (_nameless(library, question, limit) if free else None) or answer


def _of_others(library: Library, question: Question, marked: Marked, limit: int) -> Found | None:
    """Whoever said the words of which a question asks whether somebody else did."""
    asked = resolve_speaker(library, marked.asking)
    if asked.verdict != "accept" or not asked.speakers:
        return None
    found = _answer(library, marked.of_anybody(question), limit)
    known = {match.speaker.id for match in asked.speakers}
    matches = found.matches if isinstance(found, Found) else ()
    theirs = [{one.id for one in match.statement.speakers} for match in matches]
    if not matches or any(known & ids for ids in theirs):
        return None
    return Found(replace(question, intent="who-said", speaker=None), matches, total=len(matches))


def _has_slots(question: Question) -> bool:
    return any((question.speaker, question.topic, question.addressee, question.venue))


def _hidden(library: Library, text: str, today: date | None, limit: int) -> Answer | None:
    """The same where words of a speaker's name were read as words of the question: Kim Jong Un, Che Guevara."""
    if (name := find_hidden_name(library, text)) is None:
        return None
    answer = _ask(library, read_question(text, today=today, name=name).question, limit)
    return answer if isinstance(answer, Found | NothingOnTopic) else None


def _headed(library: Library, question: Question, limit: int) -> Found | None:
    """Words behind a speaker and a colon, as headlines write them, where verbs among them were read as asking."""
    name, _, words = question.text.partition(":")
    if not words.strip() or len(name.split()) > _LONGEST_NAME:
        return None
    headed = replace(question, intent="said", speaker=name, topic=words, verb=None, addressee=None, venue=None)
    asked = resolve_speaker(library, headed)
    return _sure(_answer(library, asked, limit)) if asked.verdict == "accept" else None


def _ask(library: Library, question: Question, limit: int) -> Answer:
    of_facts = question.intent in _OF_FACTS and not question.speaker
    if of_facts or question.intent == "small-talk" or asks_holder(question):
        introduced = find_introduced(library, question)
        found = _answer(library, introduced, limit) if introduced else _aside(library, question, limit)
        return found or NothingFound(question, suggest(library, question.language))
    if question.intent == "speakers":
        return list_speakers(library, question, limit)
    if found := _pasted_or_of_two(library, question, limit):
        return found
    asked = resolve_speaker(library, question)
    if asked.speakers and asks_unsaid(question):
        return NothingFound(question, suggest(library, question.language))
    if asked.verdict in ("unknown", "ask"):
        bare = question.intent == "unknown"
        return (bare and _matter(library, question, limit, FEWEST_MATTERS, speaker=False)) or _unknown(library, asked)
    answer = _with_doer(library, question, limit) or _answer(library, asked, limit)
    return _other_matter(library, question, answer, limit, joint=asked.joint) or answer


def _pasted_or_of_two(library: Library, question: Question, limit: int) -> Answer | None:
    """What is found without looking for whoever is asked for."""
    if found := ask_archive(library, question, limit):
        return found
    if is_archive(library):
        read_lists()  # or each is read while some later question waits
    return _pasted(library, question, limit) or _of_two(library, question, limit)


def _other_matter(library: Library, question: Question, answer: Answer, limit: int, *, joint: bool) -> Answer | None:
    """The matter, whoever told it, where a name was taken for the one who is asked for and he told nothing of it."""
    bare = question.intent == "unknown"
    best = answer.matches[:1] if bare and isinstance(answer, Found) else ()
    if best and misses_matter(library, question, best[0]):
        return _matter(library, question, limit, FEWEST_MATTERS)
    of_none = bare or not (question.speaker or question.verb)
    if isinstance(answer, NothingOnTopic | WhichSpeaker) and (joint or of_none):
        return _matter(library, question, limit, FEWEST_FACTS if _is_nameless(answer) else FEWEST_MATTERS)
    return None


def _of_two(library: Library, question: Question, limit: int) -> Answer | None:
    """What two have between them, in words without a verb of saying."""
    topic = leave_out_between(question.topic or "", question.language) if question.intent == "unknown" else None
    return _matter(library, replace(question, topic=topic), limit, FEWEST_MATTERS) if topic else None


def _with_doer(library: Library, question: Question, limit: int) -> Answer | None:
    """Who accused somebody and, behind, whom he accused; that alone where an Arabic verb is not who's."""
    act = read_act(question) if question.intent == "who-said" else ()
    doer = read_doer(library, question, act)
    own = of_doer(_ask(library, doer, limit), act) if doer else None
    if own is None or is_feminine(question.verb or ""):
        return own
    return join_found(_answer(library, resolve_speaker(library, question), limit), own, limit)


def _is_nameless(answer: NothingOnTopic | WhichSpeaker) -> bool:
    """Whether no one person is meant: a body or a description is a matter, too, Montréal, the critics of glyphosate."""
    found = (answer.speaker,) if isinstance(answer, NothingOnTopic) else answer.speakers
    name = found[0].speaker.name
    spans = load_roles().find(split_words(name))
    return len(found) > 1 or name[:1].islower() or any(span.role.institution for span in spans)


def _matter(library: Library, question: Question, limit: int, fewest: int, *, speaker: bool = True) -> Answer | None:
    """Names that are the matter, in words without a verb of saying: Macron and Putin, summit. Each must be met.

    Of several names an article may tell as "the two leaders": where all else is met they may be unmet.
    """
    joined = " ".join(filter(None, (question.speaker, question.topic)))
    matter = Asked(replace(question, speaker=None, topic=joined))
    if tells_all(library, matter, fewest, speaker=speaker and question.intent == "unknown"):
        return _answer(library, matter, limit)
    rest, named = drop_names(library, joined or "", question.language)
    bare = Asked(replace(matter.question, topic=rest))
    return _answer(library, bare, limit) if named > 1 and tells_all(library, bare) else None


def _aside(library: Library, question: Question, limit: int) -> Answer | None:
    """A question without a word of saying, where it names a speaker and what they spoke of: "what worries X"."""
    if not question.topic or (question.verb == "is" and names_office(question.topic)):
        return None
    asked = resolve_speaker(library, replace(question, intent="unknown"))
    of_facts = question.intent in _OF_FACTS
    if asked.verdict not in {"accept", "nobody"} or not asked.question.topic:
        return None
    of_matter = of_facts and names_matter(asked.question)
    fewest = FEWEST_FACTS if question.verb or of_facts else FEWEST_MATTERS
    tells = partial(tells_all, library, asked, fewest, speaker=True)
    if asked.verdict == "nobody" and not (of_matter or tells() or tells_pair(library, asked, fewest)):
        return None
    found = _sure(_answer(library, asked, limit))
    if not found and question.intent == "small-talk":
        return _matter(library, replace(question, intent="unknown"), limit, FEWEST_MATTERS)
    if not of_facts or not asked.speakers:
        return found
    nameless = replace(question, topic=drop_names(library, question.topic, question.language)[0])
    told = _sure(_answer(library, Asked(nameless), limit)) if nameless.topic else None
    return max(filter(None, (found, told)), key=_surety, default=None)


def _surety(found: Found) -> float:
    return found.matches[0].score


def _nameless(library: Library, question: Question, limit: int) -> Answer | None:
    """Words that were taken for somebody's, where they are a matter or a statement of which all is told."""
    for read in (read_unowned, read_fragment):
        found = read(question)
        if found and tells_all(library, found.matter, found.fewest):
            return _answer(library, found.matter, limit)
    return None


def _sure(answer: Answer) -> Found | None:
    """An answer that its words carry, not the nearness of its meaning."""
    if not isinstance(answer, Found) or answer.matches[0].score < _ASIDE:
        return None
    return answer if any(reason.startswith("words:") for reason in answer.matches[0].reasons) else None


def _pasted(library: Library, question: Question, limit: int) -> Answer | None:
    """A fragment in quotation marks and nothing else: somebody's words before it is anybody's name."""
    fragment = read_pasted(question)
    answer = _answer(library, fragment, limit) if fragment else None
    return answer if isinstance(answer, Found) else None


def _read(library: Library, text: str, today: date | None, before: str | None) -> Reading:
    """The question; a month is a name where somebody is called so together with the words beside it: June Carter."""
    reading = read_question(text, today=today, before=before)
    if reading.question.since or reading.question.until:
        undated = read_question(text)
        name = undated.question.speaker
        if name and name != reading.question.speaker and library.spellings.exact_bearers(name):
            return undated
    return reading


def _answer(library: Library, asked: Asked, limit: int) -> Answer:
    question = asked.question
    needs = read_topic(question.topic or "", question.language, silent_words(question.language))
    if not asked.speakers and not needs and not question.venue and not question.addressee:
        return NothingFound(question, suggest(library, question.language))
    act = read_act(question)
    needs = _without_speaker(leave_out_against(needs, question), asked)
    alone, claim, where = not asked.speakers, question.intent == "who-said", question.intent == "where"
    upon = claim and is_upon(library, question, needs, act)
    needs = needs if upon else with_act(needs, act)
    topic = question.topic if needs else None
    why = bool(asked.speakers) and asks_why(question.text)
    ranked = rank(gather(library, asked, needs), needs, topic, speaker=alone, act=act, placed=where, why=why)
    chosen = put_dated_first([one for one in ranked if touches(one, needs, alone=alone, claim=claim)], question)
    chosen = keep_said(library, question, needs, act, chosen) if alone else keep_there(needs, chosen, ranked)
    if upon:
        chosen = [one for one in chosen if one.lifts]  # to name a land is not to blame it
    if asks_denial(question):
        chosen = [one for one in chosen if one.statement.polarity == "denial"] or chosen
    if asked.speakers and not chosen and (acts := rank_acts(library, asked, needs, act)):
        return Found(question, _matches(acts[:limit], asked), total=len(acts))
    with_it = _with_addressee(library, asked, limit) if asked.speakers and not chosen else None
    if asked.speakers or asked.of_role:
        chosen = chosen or rank_beside(ranked, needs) or rank_titled(ranked, needs, partial(_names_somebody, library))
    if asked.speakers:
        return with_it or _of_speaker(library, asked, chosen, ranked, limit)
    if not chosen:
        return NothingFound(question, suggest(library, question.language))
    return Found(question, _matches(chosen[:limit], asked), total=len(chosen))


def _names_somebody(library: Library, text: str) -> bool:
    return library.names.find_mention(text.split()) is not None


def _with_addressee(library: Library, asked: Asked, limit: int) -> Found | None:
    """Nothing was said to whom a question names, on its own: it may be a matter with them, manoeuvres with Belarus."""
    question = asked.question
    if not question.addressee:
        return None
    wider = within_exchange(asked, partial(gather, library, replace(asked, to_addressee=None), ()))
    if wider and isinstance(found := _answer(library, wider, limit), Found):
        return replace(found, question=question)
    if act_of(question.verb) == "ask" and isinstance(asked.to_addressee, Addressed):
        return None
    matter = replace(question, addressee=None, topic=" ".join(filter(None, (question.topic, question.addressee))))
    answer = _answer(library, replace(asked, question=matter, to_addressee=None), limit)
    if not isinstance(answer, Found):
        return None
    told = tuple(one for one in answer.matches if tells_exchange(question, one.statement))
    return replace(answer, matches=told, total=len(told)) if told else None


def _without_speaker(needs: tuple[Need, ...], asked: Asked) -> tuple[Need, ...]:
    """What the speaker's own name answers is no topic: "police in Luhansk" said everything there."""
    names = read_statement(" · ".join(match.speaker.name for match in asked.speakers))
    wide = widen(needs, [names]) if asked.speakers else ()
    return (
        tuple(need for need, other in zip(needs, wide, strict=True) if not _is_named(other, names)) if wide else needs
    )


def _is_named(need: Need, names: Features) -> bool:
    """Whether a name says all that a need asks for: a ministry of sport's is sport, not the stadium."""
    return touch(need, names) > 0 and (bool(need.words & names.words) or need.concepts <= names.concepts)


def _of_speaker(library: Library, asked: Asked, chosen: list[Ranked], ranked: list[Ranked], limit: int) -> Answer:
    speaker = asked.speakers[0]
    several = len(asked.speakers) > 1 and not asked.joint
    if several and not asked.together and not (asked.question.topic and chosen):
        return WhichSpeaker(asked.question, asked.name, asked.speakers, suggest(library, asked.question.language))
    if several and chosen:
        speaker = _first_told(asked, chosen)
    if not chosen:
        suggestions = suggest(library, asked.question.language, speaker=speaker)
        if not ranked:
            latest = () if asked.articles else library.store.by_speaker(speaker.speaker.id, limit=_MOST_OF_ONE)
            ranked = rank(latest or gather(library, asked, ()), (), None)
        told, others = _first_told(asked, ranked), _matches(ranked[:limit], asked)
        total = len(ranked) if told.count <= _MOST_OF_ONE else told.count
        return NothingOnTopic(asked.question, told, others, suggestions, total)
    return Found(asked.question, _matches(chosen[:limit], asked), speaker, total=len(chosen))


def _first_told(asked: Asked, ranked: list[Ranked]) -> SpeakerMatch:
    """Of those asked for the one whose words come first."""
    first = {bearer.id for one in ranked[:1] for bearer in one.statement.speakers}
    return next((match for match in asked.speakers if match.speaker.id in first), asked.speakers[0])


def _matches(ranked: list[Ranked], asked: Asked) -> tuple[Match, ...]:
    return tuple(to_match(one, asked.reasons) for one in ranked)


def _unknown(library: Library, asked: Asked) -> Answer:
    suggestions = suggest(library, asked.question.language)
    if asked.mentioned:
        related = tuple(Match(one, 50.0, (f"mentions {asked.name}",)) for one in asked.mentioned)
        return OnlyMentioned(asked.question, asked.name, related, suggestions)
    if not asked.near and _stands_in_texts(library, asked.name):
        return OnlyMentioned(asked.question, asked.name, (), suggestions)
    return UnknownSpeaker(asked.question, asked.name, asked.near, suggestions)


def _stands_in_texts(library: Library, name: str | None) -> bool:
    """Whether an article has a name, written as one, somewhere outside its statements."""
    written, plain = (name or "").split(), tuple(words(name or ""))
    if not 0 < len(plain) <= _LONGEST_NAME or any(word[0].islower() for word in written):
        return False
    return load_roles().read(name or "") is None and bool(library.store.mentioned(plain, limit=1))


def matches(library: Library, statement: Statement, question: Question) -> bool:
    """Whether a statement answers a question kept for later."""
    asked = resolve_speaker(library, replace(follow(read_question(question.text), None)))
    if asked.verdict in ("unknown", "ask"):
        return False
    if asked.speakers and not {one.speaker.id for one in asked.speakers} & {one.id for one in statement.speakers}:
        return False
    needs = read_topic(asked.question.topic or "", asked.question.language, silent_words(asked.question.language))
    ranked = rank(keep_placed([statement], asked), needs, None)
    return any(touches(one, needs, alone=not asked.speakers) for one in ranked)
