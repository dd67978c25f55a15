"""Clauses of reporting: a cue in a sentence, who speaks and what is said, before names are resolved.

Positions are token indexes, ends exclusive. A cue stands before what is said (`X said that …`), behind it
(`…, X said` and `…, said X`) or inside it; a participle takes its speaker from the clause it hangs on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.grammar import OPENING
from knowledge.extraction.clauses.phrases.circumstances import past_circumstances
from knowledge.extraction.clauses.phrases.fullnames import behind_oblique, is_acted_on
from knowledge.extraction.clauses.phrases.lookalikes import is_undergone
from knowledge.extraction.clauses.phrases.nouns import Range, left_phrase
from knowledge.extraction.clauses.phrases.plurals import is_plural_noun
from knowledge.extraction.clauses.phrases.sentences import classes_of
from knowledge.extraction.clauses.phrases.verbs import (
    PARTING,
    QUOTED,
    Reported,
    Verb,
    find_verb,
    is_passive,
    is_wanted,
    relays,
)
from knowledge.extraction.clauses.saying.agreement import (
    before_stressed,
    by_subject,
    counted_before,
    ends_behind_pronoun,
    is_asked,
    without_denied,
)
from knowledge.extraction.clauses.saying.asides import opening_place
from knowledge.extraction.clauses.saying.bareclauses import behind_comma
from knowledge.extraction.clauses.saying.belated import read_belated
from knowledge.extraction.clauses.saying.brackets import read_bracketed
from knowledge.extraction.clauses.saying.contents import before_colon, follows_speech, said_before, to_marks
from knowledge.extraction.clauses.saying.converbs import before_converb
from knowledge.extraction.clauses.saying.dependents import (
    read_attributive,
    read_infinitive,
    read_participle,
)
from knowledge.extraction.clauses.saying.dropping import agrees, opening_verb, read_dropped, read_opening, with_speaker
from knowledge.extraction.clauses.saying.governed import said_behind
from knowledge.extraction.clauses.saying.having import read_having
from knowledge.extraction.clauses.saying.headings import points_elsewhere
from knowledge.extraction.clauses.saying.idioms import is_told_by
from knowledge.extraction.clauses.saying.inversion import main_part, read_fronted, read_inverted
from knowledge.extraction.clauses.saying.labels import read_labelled
from knowledge.extraction.clauses.saying.leads import (
    before_predicate,
    behind_fronted,
    fronts_object,
    past_lead,
    turning_start,
)
from knowledge.extraction.clauses.saying.narrator import relative_before, tells_own_deed, to_own_words_end
from knowledge.extraction.clauses.saying.opinions import read_opinion, says_nothing
from knowledge.extraction.clauses.saying.papers import SIGNED, read_stated, whose_signed
from knowledge.extraction.clauses.saying.passives import (
    befalls,
    is_done_by,
    is_no_content,
    is_urged,
    read_heard,
    read_made,
    read_passive,
)
from knowledge.extraction.clauses.saying.relatives import is_relatives, joined_relative, tells_of_object
from knowledge.extraction.clauses.saying.relaying import (
    THEIR_WORDS,
    author_of,
    passes_on,
    reacting_object,
    read_passed_on,
    speaking_behind,
)
from knowledge.extraction.clauses.saying.seeming import TELLING, seems_said, tells_fake
from knowledge.extraction.clauses.saying.settling import settle
from knowledge.extraction.clauses.saying.showing import needs, shows
from knowledge.extraction.clauses.saying.signed import read_signed
from knowledge.extraction.clauses.saying.sources import read_according, read_as, read_introduced
from knowledge.extraction.clauses.saying.staff import (
    begins_subject,
    behind_occasions,
    locative_subject,
    lone_before,
    several_before,
    staff_before,
    staff_subject,
)
from knowledge.extraction.clauses.saying.subjects import (
    before_gerund,
    following_subject,
    leading_subject,
    parted_antecedent,
    past_likeness,
    understood_subject,
)
from knowledge.extraction.clauses.saying.subordinate import behind_subordinate
from knowledge.extraction.clauses.saying.turned import read_turned
from knowledge.extraction.clauses.saying.unlisted import PERFECT, find_musing, may_be_spoken, spoken_verb
from knowledge.extraction.clauses.saying.unsaid import is_unsaid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Form

_LIKENED: Final = 2
"""Tokens of whoever is like another, with their comma, at least."""
_IDLE: Final = frozenset({"time", "whether"})
"""Classes of the first word of what may be no words at all (concluded on Monday; will decide whether)."""
_OPENED: Final = frozenset({"headlast", "incise"})


def read_clauses(tokens: Sequence[Token], grammar: Grammar) -> list[Reported]:
    """Every reading of a cue in a sentence, in order, contents not overlapping."""
    found: list[Reported] = []
    seeming = not TELLING.isdisjoint(classes := classes_of(tokens))
    if seeming and tells_fake(tokens, classes):
        return []
    if "guide" in classes and points_elsewhere(tokens):
        return []
    for at in _places(tokens, grammar, classes):
        reading = _read_at(tokens, at, grammar, found, classes)
        if reading is None or is_unsaid(tokens, reading, classes) or (seeming and seems_said(tokens, reading)):
            continue
        deed = bool(found) and tells_own_deed(tokens, reading, found[-1])
        if not (deed or ("agreeing" in classes and is_relatives(tokens, reading.cue[1] - 1, reading.content[0]))):
            found.append(reading)
    if not found and (signed := read_signed(tokens) or read_labelled(tokens, grammar)) is not None:
        return [_by_its_author(tokens, signed)]
    settled = [_by_its_author(tokens, reading) for reading in settle(tokens, found, classes)] if found else []
    if "incise" in grammar.options:
        settled = _past_cues(settled) if settled[1:] else settled
        settled.extend(read_belated(tokens, grammar, settled))
    return settled


def _past_cues(found: list[Reported]) -> list[Reported]:
    """The readings, where a subject is another's with the verb before it (fait | savoir sa direction, qui promet)."""
    for at, reading in enumerate(found):
        start, end = reading.subject or (0, 0)
        for other in found:
            own = other.subject
            if own is not None and own[1] == end and start < own[0] and other.cue[0] < start <= other.cue[1]:
                found[at] = replace(reading, subject=own)
    return found


def _by_its_author(tokens: Sequence[Token], reading: Reported) -> Reported:
    """The reading with whose words its subject passes on for its speaker, or who stands behind what befell him."""
    author = author_of(tokens, reading)
    led = author is None and reading.subject and not reading.subject[0] and "undergoing" in tokens[1].kinds
    if led and is_undergone(tokens):
        author = following_subject(tokens, reading.content)  # Huée pour avoir dit « … », X est sortie
    return reading if author is None else replace(reading, subject=author)


def _places(tokens: Sequence[Token], grammar: Grammar, classes: frozenset[str]) -> list[int]:
    """Where a cue stands, a phrase of a report opens, or a verb of saying may stand that no list has."""
    seconds, owned, opening = grammar.phrases, "bracket" in grammar.options, OPENING & classes
    places = [
        at
        for at, token in enumerate(tokens)
        if token.cue is not None
        or (opening and token.kinds and not token.kinds.isdisjoint(opening))
        or (token.low in seconds and [t for t in tokens[at + 1 : at + 2 + owned] if t.low in seconds[token.low]])
    ]  # nach Meinung, nach Müllers Meinung
    marks = [at for at, token in enumerate(tokens) if token.quotation is not None]
    if not marks and not grammar.spoken:
        return places
    ends = [at for at, t in enumerate(tokens) if (t.text in PARTING if t.punctuation else t.kinds & PERFECT)]
    parted = [at + 1 for at in {*marks, *ends} - {len(tokens) - 1} if tokens[at + 1].quotation is None]
    spoken = [at for at in parted if tokens[at].cue is None and may_be_spoken(tokens, at, grammar)]
    spoken += find_musing(tokens, marks, grammar)
    return sorted({*places, *spoken}) if spoken else places


def _read_at(
    tokens: Sequence[Token], at: int, grammar: Grammar, found: list[Reported], classes: frozenset[str]
) -> Reported | None:
    """The reading of the word at a place: a source, a document's words, or a verb; `classes` of all words."""
    token = tokens[at]
    if "bracket" in grammar.options:
        return read_bracketed(tokens, at, grammar)
    drops = "dropping" in grammar.options
    begin = at - bool(drops and at and is_told_by(tokens, at - 1))
    if begin < at or token.low in grammar.phrases or token.kinds & {"according", "weakaccording", "stating"}:
        reading = read_stated(tokens, begin, grammar) or read_according(tokens, begin, grammar)
        if reading is not None and not agrees(tokens, at):
            return reading
    if token.cue is not None and token.cue.infinitive and (start := befalls(tokens, at)):
        return read_made(tokens, at, start)
    if "opined" in token.kinds:
        return read_opinion(tokens, at)
    if "learning" in token.kinds and (heard := read_heard(tokens, at)) is not None:
        return heard
    if at == 0 and token.cue is not None and token.cue.participle and not _OPENED.isdisjoint(grammar.options):
        return read_participle(tokens, Verb(0, 0, token.cue, negated=False, infinitive=False), found)
    if at == 0 and token.cue is not None and token.capital:
        fronted, verb = read_fronted(tokens), opening_verb(tokens) if drops else None
        passive = read_passive(tokens, Verb(0, 0, token.cue, negated=False, infinitive=False))
        return passive or fronted or (read_opening(tokens, verb) if verb is not None else None)
    verb = find_verb(tokens, at) if token.cue is not None else spoken_verb(tokens, at, grammar)
    if drops and verb is not None and (dropped := read_dropped(tokens, verb, found)) is not None:
        return dropped
    reading = _read_verb(tokens, verb, found, grammar, classes) if verb is not None else None
    subject = reading.subject if reading is not None and grammar.elisions else None
    if reading is not None and subject is not None and subject[0] > _LIKENED:
        likened = "introducing" in tokens[subject[0] - 1].kinds and reading.form == "before"
        reading = replace(reading, subject=past_likeness(tokens, subject)) if likened else reading
    if drops and reading is not None:
        reading = with_speaker(tokens, reading)
    return None if reading is not None and "sparing" in grammar.options and _is_left_over(tokens, reading) else reading


def _is_left_over(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether unquoted words before `X verb` are taken for what X said, where languages put the verb before X."""
    if reading.form != "after" or reading.subject is None or reading.subject[1] > reading.cue[0]:
        return False
    return not any(token.quotation is not None for token in tokens[slice(*reading.content)])


def _read_verb(
    tokens: Sequence[Token], verb: Verb, found: list[Reported], grammar: Grammar, classes: frozenset[str]
) -> Reported | None:
    if verb.negated and "n" not in verb.cue.frames:
        return None
    if ("quoted" in classes or "printing" in classes) and relays(tokens, verb):
        return None
    if "agent" in classes and (passive := read_passive(tokens, verb)) is not None:
        return passive
    if is_done_by(tokens, verb):
        return None
    if verb.infinitive:
        return read_infinitive(tokens, verb, found)
    if verb.start == 1 and "infinitiveverb" in tokens[1].kinds and (having := read_having(tokens, verb)) is not None:
        return having
    if verb.cue.attributive:
        return read_attributive(tokens, verb)
    besides = "meanwhile" in tokens[verb.start - 1].kinds  # while also stressing that
    if verb.cue.participle and (verb.start in {0, verb.at} or besides):
        return read_participle(tokens, verb, found)
    if verb.start > 0 and "as" in tokens[verb.start - 1].kinds:
        return read_as(tokens, verb, drops="dropping" in grammar.options)
    if verb.start > 1 and "that" in tokens[verb.start - 1].kinds and "as" in tokens[verb.start - 2].kinds:
        return read_as(tokens, replace(verb, start=verb.start - 1))  # ainsi que l'a dit X
    inverted = read_inverted(tokens, verb, loose="sparing" in grammar.options)
    if inverted is not None and (
        tokens[verb.start - 1].quotation is not None or not _governs_right(tokens, verb, inverted)
    ):
        return inverted
    if verb.inverted is not None and "pronoun.o" in tokens[verb.inverted].kinds:
        return None  # a-t-on appris
    return _read_plain(tokens, verb, found, grammar, classes)


def _read_plain(
    tokens: Sequence[Token], verb: Verb, found: list[Reported], grammar: Grammar, classes: frozenset[str]
) -> Reported | None:
    """A finite verb with its subject before it, or none."""
    if tokens[0].kinds & THEIR_WORDS:
        if (passed := read_passed_on(tokens, verb)) is not None:
            return passed
        if verb.at == QUOTED - 1 and "words" in tokens[1].kinds and passes_on(tokens[verb.at]):
            return None  # Его слова приводит автор программы «X»
    subject = _subject_left(tokens, verb, found, classes, cased="articleless" in grammar.options)
    if subject is None and "articleless" in grammar.options and (told := read_turned(tokens, verb)) is not None:
        return told
    if subject is not None and is_asked(tokens, verb, subject):
        return None
    if subject is not None and "pronoun.o" in tokens[subject[0]].kinds:
        subject = opening_place(tokens, subject[0])
        if subject is None:
            return None
    if is_urged(tokens, verb):
        return None
    if is_passive(tokens, verb) and (subject is not None or "relative" in tokens[verb.start - 1].kinds):
        return None
    if subject is not None and "sparing" not in grammar.options and is_plural_noun(tokens, verb, subject):
        return None
    if subject is not None and is_wanted(tokens, verb, subject):
        return None
    if subject is not None and (introduced := read_introduced(tokens, verb, subject)) is not None:
        return introduced
    start = verb.start if subject is None or verb.is_gerund else subject[0]
    if start > 0 and "supposing" in tokens[start - 1].kinds:
        return None
    content, form, addressee = _said_of(tokens, verb, subject, start)
    if content is None or shows(tokens, verb, subject, content):
        return None
    pointed = "demonstrative" in tokens[content[0] - 1].kinds and form == "before" and addressee is None
    if pointed and tells_of_object(tokens, verb, content[0] - 1):
        return None
    if "needing" in tokens[verb.at].kinds and needs(tokens, subject, content, grammar):
        return None
    if "naming" in tokens[verb.at].kinds and content[0] == verb.at + 1 and tokens[content[0]].quotation is not None:
        return None  # Слова министра назвали «…»
    if form == "judging" and subject is not None and start > 0 and _is_what(tokens[start - 1]):
        return None  # what he called “…”
    if form == "after" and is_no_content(tokens, verb, content, found):
        return None
    relative = relative_before(tokens, verb, start)
    if form == "before":
        content = to_marks(tokens, content)
        content = to_own_words_end(tokens, content, start, found, relative)
        if tokens[content[0]].kinds & _IDLE and says_nothing(tokens, verb.at, content):
            return None
    if form == "judging" and subject is not None:
        subject = reacting_object(tokens, verb, subject, content) or subject
    if subject is not None and form != "after":
        subject = speaking_behind(tokens, verb, subject, content)
    if subject is None:
        subject = understood_subject(tokens, verb, found)
        if subject is not None and "articleless" in grammar.options and is_asked(tokens, verb, subject):
            return None  # Министру возразили и сказали, что
        if subject is not None and form == "judging":
            subject = reacting_object(tokens, verb, subject, content) or subject  # Un discours qui agace X : « … »
    if subject is None and not _goes_on_speaking(tokens, verb, content):
        return None
    subject = without_denied(tokens, subject) if subject is not None and "excluding" in classes else subject
    if subject is not None and form == "before" and (turned := turning_start(tokens, start)) is not None:
        return verb.report((content, form, addressee), subject, turned, breaks=True)
    return verb.report((content, form, addressee), subject, start, breaks=not relative and _breaks(tokens, start))


def _is_what(token: Token) -> bool:
    """Whether a word asks or stands for a thing, and for nobody who speaks."""
    return "question" in token.kinds and token.kinds.isdisjoint({"relative", "subordinator"})


def _subject_left(
    tokens: Sequence[Token], verb: Verb, found: Sequence[Reported], classes: frozenset[str], *, cased: bool
) -> Range | None:
    """The subject before a verb; none that another cue in it has told already. `cased`: nouns have cases."""
    if tokens[verb.start - 1].text == "," and verb.is_gerund:
        return None
    subject = parted_antecedent(tokens, verb) if "actor" in classes else None
    subject = subject or joined_relative(tokens, verb.start - 1)
    if cased and subject is None:
        near = range(verb.start - 1, 0, -1) if "secondhand" in classes else ()
        citing = next((k for k in near if "secondhand" in tokens[k].kinds), 0)
        if citing and not any(token.punctuation for token in tokens[citing : verb.start]):
            return left_phrase(tokens, citing)
        parted = tokens[verb.start - 1].text == ","
        subject = before_converb(tokens, verb) if parted else None
        subject = subject or staff_before(tokens, verb) or staff_subject(tokens, verb)
    low = behind_subordinate(tokens, verb.start, found if cased else ())
    subject = subject or left_phrase(tokens, before_stressed(tokens, verb.start), low)
    if cased and subject is None:
        subject = locative_subject(tokens, verb) or several_before(tokens, verb) or behind_occasions(tokens, verb)
        subject = subject or lone_before(tokens, verb)
    elif subject is None:
        subject = counted_before(tokens, verb.start)
    if subject is None or (cased and is_acted_on(tokens, *subject, verb.at)):
        return None
    subject = begins_subject(tokens, subject) if cased else behind_fronted(tokens, subject)
    if tokens[subject[0]].kinds >= {"subject", "pronoun"} and ends_behind_pronoun(tokens[subject[0] + 1], cased=cased):
        subject = (subject[0], subject[0] + 1)  # он в ответ призвал
    subject = before_gerund(tokens, subject) or (behind_oblique(tokens, *subject) if cased else subject)
    led = tokens[subject[0] - 1].kinds if subject[0] else frozenset()
    if "preposition" in led and subject[0] > 1 and tokens[subject[0] - 2].quotation is not None:
        subject = leading_subject(tokens, verb.start) or subject  # X, qui mène « … » à ces élections, dit que
    before = subject[0] - 1
    while before > 0 and "adverb" in tokens[before].kinds:
        before -= 1
    helped = tokens[before].kinds if "adverb" in led else led  # X a vite remis de l'ordre en rappelant
    if helped & {"preposition", "that", "subordinator", "auxiliary"} and verb.is_gerund:
        return leading_subject(tokens, verb.start)  # X a tenté, à Paris, de convaincre en promettant
    start, end = subject
    told = found and [reading for reading in found if start <= reading.cue[0] < end and reading.start <= start]
    if not SIGNED.isdisjoint(classes) and (signed := whose_signed(tokens, subject)) is not None:
        return signed
    return None if told else subject


def _said_of(
    tokens: Sequence[Token], verb: Verb, subject: Range | None, start: int
) -> tuple[Range | None, Form, Range | None]:
    """What is said behind a verb, else before it; nothing where its words do not fit its frame."""
    content, form, addressee = said_behind(tokens, verb.at + 1, by_subject(tokens, verb, subject))
    pointed = start > 1 and "that" in tokens[start - 1].kinds and "demonstrative" in tokens[start - 2].kinds
    if form == "judging" and (pointed or (content is not None and "occasion" in tokens[content[0] - 1].kinds)):
        return None, form, addressee  # заявила во время выступления
    marked = content is not None and tokens[content[0]].quotation is not None and content[0] - verb.at > QUOTED + 1
    if marked and content is not None and verb.is_gerund and _is_anothers(tokens, verb.at + 1, content[0]):
        return None, form, addressee
    if content is not None and "r" in verb.cue.frames and not any(t.words >= QUOTED for t in tokens[slice(*content)]):
        return None, form, addressee
    if content is not None:
        content = None if follows_speech(tokens, start, content, verb.at) else before_colon(tokens, content)
    if content is None and not start and subject is not None and (led := behind_comma(tokens, verb)) is not None:
        return led, "before", addressee
    if content is None and (subject is not None or tokens[start - 1].quotation is not None):
        return _said_left(tokens, verb, start), "after", addressee
    return content, form, addressee


def _is_anothers(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether words in marks behind a comma are whose verb stands before them (what they are offering, X said, “…”)."""
    return tokens[start].text == "," and any(
        token.cue is not None and not token.cue.participle for token in tokens[start + 2 : end]
    )


def _said_left(tokens: Sequence[Token], verb: Verb, start: int) -> Range | None:
    """What stands before a verb and was said; a denial denies quoted words alone."""
    if tokens[-1].text == ":" and past_circumstances(tokens, verb.at + 1) >= len(tokens) - 1:
        return None  # it announces what follows
    if set(verb.cue.frames) & set("ct") and (content := past_lead(tokens, start, verb.at + 1)) is not None:
        return content
    content = said_before(tokens, start, verb)
    if content is None and 1 < start <= QUOTED and tokens[start - 1].text == "," and tokens[0].text.isascii():
        short = before_predicate(tokens, (0, start - 1), verb.at + 1)
        return main_part(tokens, (0, start - 1), short) if short is not None else None  # The lesson, X said, is …
    if content is None or not _goes_before(tokens, verb, content):
        return None
    if tokens[content[1] - 1].quotation is None:
        if fronts_object(tokens, verb.at, content):
            return None
        if (comma := before_predicate(tokens, content, verb.at + 1)) is not None:
            return main_part(tokens, content, comma)  # The lesson, X said, should be …
    first = tokens[content[0]].cue
    if first is not None and is_done_by(tokens, Verb(content[0], content[0], first, negated=False, infinitive=False)):
        return None  # Described by X as “…”, Y smiled
    return None if "n" in verb.cue.frames and tokens[content[1] - 1].quotation is None else content


def _goes_on_speaking(tokens: Sequence[Token], verb: Verb, content: Range) -> bool:
    """Whether nobody but the last speaker can be meant (А затем разместил видео и рассказал, что …)."""
    before = tokens[: verb.start]
    if not before or "joint" not in before[-1].kinds or "that" not in tokens[content[0] - 1].kinds:
        return False
    if not before[0].kinds & {"link", "coordinator", "adverb"}:
        return False
    return not any(token.kinds & {"role", "source", "institution", "pronoun"} or token.capital for token in before[1:])


def _goes_before(tokens: Sequence[Token], verb: Verb, content: Range) -> bool:
    """Whether words before a verb are what is said: a quotation, or nothing but time and place follows the verb."""
    if any(token.quotation is not None and token.words >= QUOTED for token in tokens[slice(*content)]):
        return True
    if "relative" in tokens[content[1] - 1].kinds:
        return False
    rest = past_circumstances(tokens, verb.at + 1)
    if rest >= len(tokens) or tokens[rest].punctuation or "a" in verb.cue.frames:
        return True
    return bool(tokens[rest].kinds & {"preposition", "subordinator", "time", "adverb", "coordinator", "relative"})


def _governs_right(tokens: Sequence[Token], verb: Verb, inverted: Reported) -> bool:
    """Whether a verb behind a comma has its subject before an aside and what is said behind it."""
    if left_phrase(tokens, verb.start) is None:
        return False
    content, form, _ = said_behind(tokens, verb.at + 1, verb.cue)
    if verb.inverted is not None and (content is None or tokens[content[0]].quotation is None):
        return False
    same = inverted.subject is not None and content is not None and content[0] == inverted.subject[0]
    told = "e" in verb.cue.frames or "printing" in tokens[verb.at].kinds
    if content is None or (same and (told or _is_described(tokens, inverted.subject))):
        return False
    return form != "judging" or "o" in verb.cue.frames


def _is_described(tokens: Sequence[Token], speaker: Range | None) -> bool:
    """Whether a comma and what somebody is or says besides follow (said Smith, director of the agency; …, adding)."""
    behind = tokens[speaker[1] : speaker[1] + 2] if speaker is not None else ()
    adds = len(behind) > 1 and behind[1].cue is not None and behind[1].cue.participle
    return len(behind) > 1 and behind[0].text == "," and (adds or bool(behind[1].kinds & {"role", "title"}))


def _breaks(tokens: Sequence[Token], start: int) -> bool:
    before = tokens[start - 1]
    return not start or before.text in PARTING | {";", ":"} or bool(before.kinds & {"coordinator", "subordinator"})
