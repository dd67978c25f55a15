"""An article's statements: clauses of reporting and quotations become attributions, speakers by their one name."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.particles import find_surnames
from knowledge.extraction.clauses.phrases.sentences import (
    Sentence,
    Token,
    classes_of,
    find_sentences,
    flatten,
    has_cue,
    may_speak,
    span_of,
    tokenize,
)
from knowledge.extraction.clauses.phrases.verbs import DASHES
from knowledge.extraction.clauses.quoted.answers import give_answer, question_before
from knowledge.extraction.clauses.quoted.asides import part_by_dashes, part_quotations, parted
from knowledge.extraction.clauses.quoted.backward import give_backward, pass_unread
from knowledge.extraction.clauses.quoted.careless import put_right
from knowledge.extraction.clauses.quoted.dialogue import (
    holds_aside,
    read_dialogue,
    speech_start,
    take_rest,
    who_is_asked,
)
from knowledge.extraction.clauses.quoted.headlines import take_headlines
from knowledge.extraction.clauses.quoted.incised import parts_of, take_announced, take_passed_on, take_twice
from knowledge.extraction.clauses.quoted.lifted import find_lifted
from knowledge.extraction.clauses.quoted.opening import introduce
from knowledge.extraction.clauses.quoted.pointing import read_pointing
from knowledge.extraction.clauses.quoted.questioned import take_answers
from knowledge.extraction.clauses.quoted.reading import (
    Reading,
    Spoken,
    content_of,
    hear,
    nested_in,
    say,
    split_off,
    trimmed,
)
from knowledge.extraction.clauses.quoted.repeating import give_back
from knowledge.extraction.clauses.quoted.signatures import find_signed, is_matter, is_topic, take_signed, take_unmarked
from knowledge.extraction.clauses.quoted.transcripts import find_turns
from knowledge.extraction.clauses.quoted.uncued import take_quotations
from knowledge.extraction.clauses.quoted.waiting import claim, give_alone, point_back
from knowledge.extraction.clauses.saying.announcing import announcer, dash_announcer
from knowledge.extraction.clauses.saying.citing import is_governed
from knowledge.extraction.clauses.saying.cues import read_clauses
from knowledge.extraction.clauses.saying.details import find_role, find_venue, hearers, words_of
from knowledge.extraction.clauses.saying.headings import find_links, is_bare, is_clause, tells_of_matter
from knowledge.extraction.clauses.saying.labels import read_headline
from knowledge.extraction.clauses.saying.leads import repeats
from knowledge.extraction.clauses.saying.seeming import tells_fake
from knowledge.extraction.clauses.saying.tellers import find_teller
from knowledge.extraction.clauses.saying.voiced import understands_several
from knowledge.extraction.clauses.speakers.apposing import add_apposed
from knowledge.extraction.clauses.speakers.entitling import add_roles
from knowledge.extraction.clauses.speakers.newcomers import says_i
from knowledge.extraction.clauses.speakers.nominatives import put_in_nominative
from knowledge.extraction.clauses.speakers.officers import name_officers
from knowledge.extraction.clauses.speakers.people import People
from knowledge.extraction.clauses.speakers.resolution import Resolver
from knowledge.extraction.clauses.speakers.voices import find_via
from knowledge.extraction.quotations import find_quotations
from knowledge.model import Attribution, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.verbs import Reported
    from knowledge.extraction.clauses.quoted.transcripts import Turn
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.model import Kind

_LONGEST_SENTENCE: Final = 300
"""Tokens after which a text without punctuation is cut: time stays linear."""
_GAP: Final = 8
"""Characters before the next line at most."""
_DASH: Final = re.compile(r"[−‒‐‑](?<!\S.)(?!\S)")
"""Marks that stand for a dash between words; what stands before it is looked at last, as it would be at each letter."""
_ABOUT: Final = frozenset({"О ", "Об", "Пр"})
"""First letters of a Russian line that tells what words are about (О мосте, Об отставке, Про вратаря)."""
_LONE_WORDS: Final = 4
_LONGEST_ACRONYM: Final = 5


def find_statements(text: str, grammar: Grammar) -> tuple[Attribution, ...]:
    """Every attributed statement of an article in the grammar's language, in text order."""
    text = put_right(text if text.isascii() else _DASH.sub("–", text), grammar)
    text = part_by_dashes(text) if "dropping" in grammar.options and " -" in text else text
    quotations = part_quotations(text, find_quotations(text), grammar)
    people = People(text, grammar)
    quoted = [(one.inner.start, one.inner.end) for one in quotations if one.level == 0]
    resolver = Resolver(text, people, grammar, quoted)
    reading = Reading(text, grammar, resolver, [one for one in quotations if one.level == 1])
    turns = find_turns(text, quotations, people, grammar)
    for turn in turns:
        _take_turn(reading, turn, people)
    surnames = find_surnames(text, (one.tokens for one in people.all if one.human), grammar)
    sentences = find_sentences(text, quotations, grammar, surnames=surnames)
    signed = find_signed(text, sentences) | find_lifted(text, sentences, grammar)
    links, flat = find_links(text, grammar), flatten(text, grammar)
    for sentence in sentences:
        if links and any(start <= sentence.start < end for start, end in links):
            continue
        if sentence.start in signed and take_signed(reading, sentence, signed[sentence.start]):
            continue
        if turns and turns[0].label.start <= sentence.start < turns[-1].content.end:
            continue
        if text[sentence.start : sentence.start + 2] in _ABOUT and is_matter(text, sentence, grammar):
            continue
        dashed, alone = text[sentence.start] in DASHES, reading.alone
        announced = dashed and (reading.announced is not None or "dashed" in grammar.options)
        if announced or _may_report(text, flat, sentence, grammar):
            _read_sentence(reading, sentence)
        else:
            reading.announced = None
            if "dropping" in reading.grammar.options:
                pass_unread(reading, sentence)
            if reading.waiting is not None or (alone is not None and _points_back(grammar)):
                _read_unreported(reading, sentence)
        if sentence.headline and sentence.quotations:
            reading.headlines.append(sentence)
        topic = "dropping" in grammar.options and sentence.headline and reading.before is not None
        if topic and is_topic(text, sentence):
            continue
        reading.resolver.pass_sentence(sentence)
        reading.before = sentence
        if alone is not None and grammar.elisions:
            introduce(reading, sentence, alone)
    if reading.headlines:
        take_headlines(reading)
    if grammar.elisions:
        take_unmarked(reading, sentences)
    if "dashed" in grammar.options and "?" in text:
        take_answers(reading, sentences)
    said = name_officers(text, grammar, add_apposed(text, grammar, give_back(text, reading.found)))
    told = add_roles(text, grammar, sentences, said)
    return tuple(sorted(put_in_nominative(text, grammar, told), key=attrgetter("span")))


def _read_unreported(reading: Reading, sentence: Sentence) -> None:
    """Look whether a sentence in which nobody speaks tells who has spoken (Ces mots sont de X)."""
    tokens = tokenize(reading.text, sentence, reading.grammar)
    if reading.alone is not None and _points_back(reading.grammar) and not sentence.headline:
        point_back(reading, sentence, tokens, reading.alone)
    if reading.waiting is not None:
        claim(reading, sentence, tokens)


def _points_back(grammar: Grammar) -> bool:
    """Whether sentences of a language without a verb of saying tell who spoke before them (These were X's words)."""
    return bool(grammar.elisions) or "headlast" in grammar.options


def _may_report(text: str, flat: str, sentence: Sentence, grammar: Grammar) -> bool:
    """Whether anything in a sentence may be said by somebody: a quick look before it is split into tokens."""
    if sentence.quotations or text.find(":", sentence.start, sentence.end) >= 0:
        return True
    return has_cue(flat, sentence, grammar)


def _take_turn(reading: Reading, turn: Turn, people: People) -> None:
    """What one line of a transcript says."""
    span = trimmed(reading.text, turn.content)
    if turn.name is None or span.end <= span.start:
        return
    label = trimmed(reading.text, turn.label)
    name = person.name if (person := people.find(turn.name, label.start)) is not None else turn.name
    reading.found.append(
        Attribution(
            speaker=name,
            speakers=(name,),
            span=span,
            kind="indirect",
            mention=label if reading.text[label.start : label.end] == turn.name else None,
            cue=reading.text[label.end],
            cue_span=Span(label.end, label.end + 1),
        )
    )


def _read_sentence(reading: Reading, sentence: Sentence) -> None:
    tokens = tokenize(reading.text, sentence, reading.grammar)
    turned = sentence.quotations[1:] and "incise" in reading.grammar.options
    for turn in parted(tokens) if turned else (tokens,):
        for start in range(0, len(turn), _LONGEST_SENTENCE):
            _read_tokens(reading, sentence, turn[start : start + _LONGEST_SENTENCE])
    if reading.nested:
        _take_nested(reading, sentence)
    if reading.waiting is not None:
        claim(reading, sentence, tokens)


def _read_speech(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """`— A, — сказал X. — B`: speech that a dash opens; the narrator's words before and behind it are read apart."""
    start = speech_start(tokens)
    if start is None:
        return False
    last, people = len(reading.found), tokens[:start]
    if people:
        _read_tokens(reading, sentence, people)
        reading.resolver.pass_sentence(Sentence(people[0].start, people[-1].end, sentence.paragraph, opens=False))
    end = read_dialogue(reading, sentence, tokens[start:])
    if end is None and not start and reading.announced is None and tokens[-1].text == "?":
        reading.announced = who_is_asked(reading)
    if end is None and not start and reading.announced is not None and not holds_aside(tokens):
        spoken = tokens[-1].text != "?" and len(tokens) > 1  # whoever asks him is nobody
        if spoken and not tokens[1].text.islower():  # no list
            say(reading, sentence, trimmed(reading.text, span_of(tokens, 0, len(tokens))), reading.announced)
        return True
    if end is None and not take_rest(reading, sentence, tokens, start, last):
        del reading.found[last:]
        return False
    if end is not None and start + end < len(tokens):
        _read_tokens(reading, sentence, tokens[start + end :])
    return True


def _read_tokens(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    if "dashed" in reading.grammar.options and _read_speech(reading, sentence, tokens):
        return
    pointing = read_pointing(tokens) if reading.grammar.elisions else None
    if pointing is not None and pointing.content[0] == pointing.content[1]:
        _take_pointed(reading, sentence, tokens, pointing)
        return
    if "dropping" in reading.grammar.options:
        give_backward(reading, sentence, tokens)
    clauses = [pointing] if pointing is not None else read_clauses(tokens, reading.grammar)
    titled = read_headline(tokens) if sentence.headline else None
    if titled is not None and (titled.cue[0] == 1 or all(clause.cue[0] > titled.cue[0] for clause in clauses)):
        described = titled.cue[0] > 1 and titled.subject is not None and titled.subject[1] == titled.cue[0]
        clauses = [titled] if described or reading.resolver.names_person(tokens, titled.subject) else clauses
    for clause in clauses:
        _take(reading, sentence, tokens, clause, aside=clause.via is not None and _is_told(clause, clauses))
    alone, reading.alone = reading.alone, None
    if not clauses and alone is not None:
        point_back(reading, sentence, tokens, alone)
    if not clauses and (teller := find_teller(tokens)) is not None:
        reading.resolver.note_teller(tokens, teller)
    taken = [clause.content for clause in clauses]
    taken += [clause.subject for clause in clauses if clause.subject is not None and clause.form == "before"]
    if clauses or not tells_fake(tokens, classes_of(tokens)):
        take_quotations(reading, sentence, tokens, taken)
    _listen(reading, sentence, tokens)


def _is_told(clause: Reported, clauses: Sequence[Reported]) -> bool:
    """Whether a clause of reporting is part of what another tells."""
    return any(other.subject == clause.via and other.content[0] < clause.cue[0] for other in clauses)


def _take_pointed(reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported) -> None:
    """Give the sentence before, in which nobody speaks, to whom this one names (C'est ce qu'a annoncé X)."""
    span, alone = trimmed(reading.text, Span(*reading.resolver.before)), reading.alone
    if clause.subject is not None and alone is not None and give_alone(reading, sentence, tokens, alone, clause):
        return
    far = "\n\n\n" in reading.text[span.end : sentence.start] or span.start == span.end
    if clause.subject is not None and any(span.start < found.span.end for found in reading.found):
        reading.last = hear(reading, sentence, tokens, clause.subject) or reading.last
        return
    if clause.subject is None or far:
        return
    mention = span_of(tokens, *clause.subject)
    speaker = reading.resolver.resolve(tokens, clause.subject, mention, mention.start)
    if speaker is not None and reading.waiting is None:
        beside = (mention, span_of(tokens, *clause.cue))
        reading.found.append(_attribution(reading, tokens, clause, speaker, said=(span, "indirect"), beside=beside))


def _take_nested(reading: Reading, sentence: Sentence) -> None:
    """Quotations inside quoted words that have their own cue and a named speaker."""
    for outer in sentence.quotations:
        inner = nested_in(reading, outer)
        if not any(len(reading.text[q.inner.start : q.inner.end].split()) > _LONE_WORDS for q in inner):
            continue
        for part in find_sentences(reading.text, inner, reading.grammar, outer.inner, sentence.surnames):
            words = tokenize(reading.text, part, reading.grammar)
            for clause in read_clauses(words, reading.grammar):
                named = clause.subject and any(
                    t.capital and not t.kinds & {"determiner", "pronoun"} for t in words[slice(*clause.subject)]
                )
                quoted = clause.content[1] - clause.content[0] == 1 and words[clause.content[0]].words > _LONE_WORDS
                if named and quoted and words[clause.content[0]].quotation is not None:
                    part.paragraph = sentence.paragraph
                    _take(reading, part, words, clause, aside=True)


def _listen(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> None:
    """Remember whom a sentence that ends in a colon announces, forget it when the narrator goes on."""
    if reading.announced is not None and [t for t in tokens if t.quotation is None and not t.punctuation]:
        reading.announced = None
    ahead = reading.text[sentence.end : sentence.end + _GAP].lstrip()[:1]
    dashed = "dashed" in reading.grammar.options and ahead in DASHES
    subject = announcer(tokens, reading.grammar) or (dash_announcer(tokens) or find_teller(tokens) if dashed else None)
    if subject is None or not ("latter" in tokens[subject[1] - 1].kinds or may_speak(tokens[slice(*subject)])):
        return  # Ce dernier confie :
    reading.announced = hear(reading, sentence, tokens, subject) or reading.announced


def _take(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported, *, aside: bool = False
) -> None:
    """Resolve who speaks in a clause of reporting and keep what is said."""
    span, kind = content_of(reading.text, tokens, clause.content)
    first, last_cue = tokens[clause.cue[0]], tokens[clause.cue[1] - 1].kinds
    if span.end - span.start < 2 or ("printing" in last_cue and repeats(tokens, clause.content)):
        return
    colon = first.text == ":"
    if colon and kind != "direct" and _mislabelled(reading, tokens, clause, sentence, mixed=kind == "mixed"):
        return
    labelled = colon and clause.subject and not clause.subject[0]
    bare = labelled and is_bare(tokens[: clause.cue[0]], reading.text, reading.grammar)  # Résultat : « … »
    titled = labelled and sentence.headline
    if bare or (titled and tells_of_matter(tokens, clause.subject, reading.text, reading.grammar)):
        return
    ahead = kind == "direct" and clause.content[0] >= clause.cue[1] and reading.grammar.elisions
    if ahead and take_announced(reading, sentence, tokens, clause):
        return
    behind = kind == "direct" and clause.content[1] <= clause.cue[0]
    twice = behind and clause.form == "after" and reading.grammar.elisions
    if twice and take_twice(reading, sentence, tokens, clause):
        return
    if behind and "dashed" in reading.grammar.options and take_passed_on(reading, sentence, tokens, clause):
        return
    asked = kind == "direct" and clause.form == "before" and question_before(tokens, clause)
    answer, (span, kind) = span, content_of(reading.text, tokens, asked) if asked else (span, kind)
    mention = span_of(tokens, *clause.subject) if clause.subject else None
    cue = span_of(tokens, *clause.cue)
    signed = aside or (first.punctuation and clause.form == "after")
    relayed = "r" in clause.frames or (clause.subject is not None and is_governed(tokens, clause.subject))
    finite = clause.form != "according" and not relayed
    speaker = reading.resolver.resolve(
        tokens, clause.subject, mention, cue.start, said=span, finite=finite, aside=signed
    )
    several = clause.subject is None and understands_several(tokens, clause.cue, reading.grammar)
    if speaker is None or (several and speaker.human and not (speaker.members or speaker.anonymous)):
        return  # Ada Colau …. «…», dijeron
    if kind == "direct" and not speaker.human and says_i(reading.text[slice(*span)], speaker.name, reading.grammar):
        reading.resolver.note_heir(speaker.name, cue.start, says_i=True)
    if "continuing" in last_cue and clause.subject is not None:
        pursues = "pursuing" in last_cue
        speaker = reading.resolver.continued(tokens[slice(*clause.subject)], speaker, pursues=pursues)
    if kind == "direct" and clause.form == "after":
        span = split_off(reading, sentence, span)
    beside = (mention, cue)
    told = _attribution(reading, tokens, clause, speaker, said=(span, kind), beside=beside, headline=sentence.headline)
    if told.venue is not None:
        reading.resolver.documents.note_venue(told.venue, speaker, cue.start)
    parted = kind == "mixed" or (kind == "direct" and clause.form == "before")
    apart = parts_of(reading, sentence, tokens, clause.content, kind) if parted else ()
    reading.found += [told._replace(span=one, kind="direct") for one in apart] or [told]
    leads = clause.form != "according" or kind == "direct" or (clause.cue[0] <= 1 and not speaker.anonymous)
    last = reading.last
    if last is not None and last.speaker != speaker.name and _is_told_by_last(reading, sentence, tokens, clause):
        reading.last = replace(last, paragraph=sentence.paragraph)
    elif not signed and leads:
        reading.last = Spoken(speaker.name, mention, cue, sentence.paragraph, kind != "indirect", speaker.members)
    if asked:
        give_answer(reading, sentence, answer)


def _is_told_by_last(reading: Reading, sentence: Sentence, tokens: Sequence[Token], clause: Reported) -> bool:
    """Whether another says something in a relative clause alone of a sentence about whoever spoke last: he goes on."""
    last, subject = reading.last, clause.subject
    if last is None or subject is None or clause.form != "before":
        return False
    asked = reading.grammar.elisions and subject[0] > 1 and tokens[subject[0] - 1].kinds & {"question", "relative"}
    if not asked and not any("relative" in token.kinds for token in tokens[subject[1] : clause.cue[0]]):
        return False
    if tokens[0].kinds >= {"subject", "pronoun"} and reading.grammar.elisions:
        return True
    if asked and "determiner" in tokens[0].kinds and "role" in tokens[1].kinds:
        return True  # Le maire ne sait pas pourquoi X a dit que …
    named = reading.resolver.named_between(sentence.start, tokens[subject[0]].start)
    return bool(named) and named[0].name == last.speaker


def _attribution(
    reading: Reading,
    tokens: Sequence[Token],
    clause: Reported,
    speaker: Resolved,
    *,
    said: tuple[Span, Kind],
    beside: tuple[Span | None, Span],
    headline: bool = False,
) -> Attribution:
    """A clause of reporting with all that it tells: who said what, by which words, to whom, where, via whom.

    `beside`: where who speaks is mentioned, and the cue.
    """
    text, (mention, cue), via = reading.text, beside, find_via(tokens, clause, reading.grammar)
    return Attribution(
        speaker=speaker.name,
        speakers=speaker.members or (speaker.name,),
        span=said[0],
        kind=said[1],
        mention=mention,
        role=find_role(text, tokens, clause.subject, speaker.name) if clause.subject and not speaker.members else None,
        cue=text[cue.start : cue.end],
        cue_span=cue,
        addressee=hearers(text, tokens, clause.addressee) if clause.addressee is not None else None,
        venue=find_venue(text, tokens, clause),
        via=words_of(text, tokens, via) if via is not None else None,
        polarity="denial" if clause.denial else "claim",
        where="headline" if headline else "body",
        anonymous=speaker.anonymous,
    )


def _mislabelled(
    reading: Reading, tokens: Sequence[Token], clause: Reported, sentence: Sentence, *, mixed: bool
) -> bool:
    """Whether words without marks follow a colon behind what is no person (`New Delhi: The court …`)."""
    short = clause.subject is not None and _is_acronym(tokens[clause.subject[0]])
    if clause.subject is None or (sentence.headline and not short) or "flatly" in tokens[clause.cue[0] - 1].kinds:
        return False
    if tokens[clause.subject[0]].text.isupper() and not short:
        return is_clause(tokens[slice(*clause.subject)])
    return not mixed and not reading.resolver.names_person(tokens, clause.subject)


def _is_acronym(token: Token) -> bool:
    """Whether a word is a few Cyrillic capitals, which may be a body's or not (МЧС; ДТП)."""
    return token.text.isupper() and token.text[-1] >= "А" and len(token.text) <= _LONGEST_ACRONYM
