"""Quotations beside a sentence of their paragraph that tells who is about to speak or has spoken.

`« … » Ada Colau est en colère.`, `Un retraité est en colère. « … »`
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import tokenize, tokens_between
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, hear, say
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.extraction.clauses.saying.viewed import viewed_by
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.language.phrases import split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Sentence, Token
    from knowledge.extraction.clauses.speakers.person import Person
    from knowledge.model import Span

_ACCORDING: Final = frozenset({"according", "weakaccording"})
_LEAST: Final = 5
"""Words of the quotation."""
_BEFORE_OBJECT: Final = frozenset({"subject", "negation"})
_TWO: Final = 2
_SHORT: Final = 12
"""Words of a sentence that only tells whose view is alike."""
_ONE: Final = frozenset({"single", "emphatic"})
_BEFORE_VERB: Final = frozenset({"clitic", "negation", "adverb", "reflexive"})
_PARTIAL: Final = frozenset({"auxiliary", "preposition"})
"""The classes of en, which stands before a verb, too."""
_NO_VERB: Final = frozenset({"preposition", "relative", "coordinator", "subordinator", "article", "time", "that"})
_WORD: Final = re.compile(r"[^\W\d_]+['’]?")


def introduce(reading: Reading, sentence: Sentence, alone: tuple[Sentence, Span]) -> None:
    """Give the quotation before a sentence that was passed to whom this introduces in the same paragraph."""
    quoted, span = alone
    parted = reading.text[span.end : sentence.start]
    if sentence.paragraph != quoted.paragraph or not quoted.opens or "\n" in parted or any(map(str.isalnum, parted)):
        return
    words = reading.text[span.start : span.end]
    if len(words.split()) < _LEAST or _tells_of_another(_kinds_of(words, reading)):
        return
    tokens = tokenize(reading.text, sentence, reading.grammar)
    heir = _introduced(reading, sentence, tokens)
    if heir is None:
        return
    reading.found[:] = [found for found in reading.found if found.span != span]
    reading.waiting = None
    say(reading, quoted, span, heir)


def of_described(reading: Reading, sentence: Sentence, token: Token) -> Spoken | None:
    """Whom a role describes with which the sentence before begins, where a paragraph begins with it too."""
    last, (start, end) = reading.last, reading.resolver.before
    begins = start < end and reading.text.rfind("\n", 0, start + 1) + 1 == start
    if not begins or _is_crosshead(reading) or (last is not None and last.paragraph >= sentence.paragraph):
        return None
    kinds = _kinds_of(reading.text[token.start : token.end], reading)
    if not _tells_of_self(kinds) and (last is not None or _tells_of_another(kinds)):
        return None
    phrase = reading.resolver.preceding.subject()
    if not _is_described(phrase, (0, len(phrase)), "determiner") or reading.resolver.named_between(start, end):
        return None
    if "several" in phrase[0].kinds and any("alone" in kind for kind in kinds):
        return None
    voice = reading.resolver.preceding.role()
    return None if voice is None else Spoken(voice.name, None, None, sentence.paragraph, direct=True)


def _is_crosshead(reading: Reading) -> bool:
    """Whether a noun and what it is in make up the headline before (Une habitante en garde à vue)."""
    if reading.before is None or not reading.before.headline:
        return False
    phrase = reading.resolver.preceding.subject()
    if not phrase:
        return False
    behind = tokens_between(reading.text, phrase[-1].end, reading.before.end, reading.grammar)
    return bool(behind) and "preposition" in behind[0].kinds


def of_acting(reading: Reading, sentence: Sentence, token: Token) -> Spoken | None:
    """Whom the sentence right before a lone quotation is about, who did not speak last (X sourit. « … »).

    None of whom more is told than what he feels, says or does now: who left, was arrested or is described is spoken of.
    """
    last, (start, end) = reading.last, reading.resolver.before
    if last is None or start >= end or last.members or (last.mention is not None and last.mention.start >= start):
        return None
    if reading.text.count("\n", end, token.start) > 1:
        return None
    kinds = _kinds_of(reading.text[token.start : token.end], reading)
    if (voice := _same_view(reading, start, end) or _of_pronoun(reading, start, end) or _of_view(reading)) is not None:
        return Spoken(voice, None, None, sentence.paragraph, direct=True)
    phrase = reading.resolver.preceding.subject() if not _tells_of_another(kinds) else ()
    if not phrase:
        return None
    if "pronoun.o" in phrase[0].kinds:
        voice = _of_place(reading, tokens_between(reading.text, start, phrase[0].start, reading.grammar))
        return Spoken(voice, None, None, sentence.paragraph, direct=True) if voice is not None else None
    named = reading.resolver.named_between(start, phrase[-1].end)
    behind = tokens_between(reading.text, phrase[-1].end, end, reading.grammar)
    if not named and len(phrase) > 1 and "institution" in phrase[1].kinds and _acts_now(behind, saying=True):
        body = reading.resolver.preceding.naming.read(phrase)
        voice = body.name if body is not None else None
    elif len({id(one) for one in named}) == 1 and _leads(reading, named[0], phrase):
        voice = named[0].name if _acts_now(behind, reading.grammar.moods) else None
    if voice is None or voice == last.speaker:
        return None
    return Spoken(voice, None, None, sentence.paragraph, direct=True)


def of_role(reading: Reading, sentence: Sentence, token: Token) -> tuple[Spoken | None, bool]:
    """Who is the role that the sentence right before a lone quotation is about (Le coach sourit. « … »).

    And whether it is about one who did not speak last: of whom a deed is told is not given the words.
    """
    last, (start, end) = reading.last, reading.resolver.before
    if last is not None and (last.mention.start if last.mention is not None else start - 1) >= start:
        return None, False
    if _is_crosshead(reading):
        return None, True
    phrase = reading.resolver.preceding.subject() if start < end else ()
    phrase = phrase[: next((k for k, one in enumerate(phrase) if one.text == ","), len(phrase))]
    if len(phrase) <= 1 or "determiner" not in phrase[0].kinds or phrase[0].kinds.isdisjoint({"single", "several"}):
        return None, False
    if reading.text.count("\n", end, token.start) > _TWO or reading.resolver.named_between(start, phrase[-1].end):
        return None, False
    behind = _past_fields(tokens_between(reading.text, phrase[-1].end, end, reading.grammar))
    named = _apposed(reading, behind)
    role = reading.resolver.preceding.role() if named is None else None
    voice = named or (role.name if role is not None and role.human else None)
    if voice is None or (last is not None and voice == last.speaker) or reading.resolver.preceding.charges():
        return None, False
    acts = _acts_now(behind, reading.grammar.moods)
    first = re.split(r"[.!?…] ", reading.text[token.start : token.end], maxsplit=1)[0]
    kinds = _kinds_of(first, reading)  # Je suis ravi. Mon père, je lui ai dit …
    known = role is None or not role.anonymous
    parted = last is not None and last.paragraph < sentence.paragraph
    if not acts or _tells_of_another(kinds):
        return None, parted and known
    if last is not None and last.direct and not (parted or named or _reacts(behind)):
        return None, True  # « … », dit X. Le conducteur ne répond pas. « … »
    return Spoken(voice, None, None, sentence.paragraph, direct=True), True


def _reacts(tokens: Sequence[Token]) -> bool:
    """Whether a role's verb is one of answering, or of saying something (Le conducteur s'emporte, persiste)."""
    apart = next((k + 1 for k in range(1, len(tokens)) if tokens[k].text == ","), 0) if tokens[0].text == "," else 0
    verb = next((token for token in tokens[apart:] if not _leads_to_verb(token.kinds)), None)
    if verb is None or "responding" in verb.kinds:
        return verb is not None
    return verb.cue is not None and "q" in verb.cue.frames and "negation" not in tokens[apart].kinds


def _apposed(reading: Reading, behind: Sequence[Token]) -> str | None:
    """The only one named between the commas behind a role (Son fils, X, …)."""
    if not behind or behind[0].text != ",":
        return None
    close = _name_end(behind) or next((k for k, token in enumerate(behind) if k and token.text == ","), 0)
    if not close:
        return None
    named = {one.name for one in reading.resolver.named_between(behind[0].start, behind[close].start)}
    return named.pop() if len(named) == 1 else None


def _past_fields(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words from a comma on, behind more of what an office is of (le ministre de X | et de Y, Z)."""
    if not tokens or "joint" not in tokens[0].kinds:
        return tokens
    comma = next((k for k, token in enumerate(tokens) if token.punctuation), len(tokens))
    told = any("auxiliary" in token.kinds or token.cue is not None for token in tokens[:comma])
    return tokens if told or comma > _SHORT or comma + 1 >= len(tokens) else tokens[comma:]


def _name_end(tokens: Sequence[Token]) -> int:
    """Behind a whole name that only the comma before it sets apart (Le maire de Lens, X | a réagi); 0 where none is."""
    end = 1
    while end < len(tokens) and (tokens[end].capital or "particle" in tokens[end].kinds):
        end += 1
    named = end > _TWO and tokens[end - 1].capital and end < len(tokens)
    return end if named and not tokens[end].punctuation and tokens[end].quotation is None else 0


def _of_place(reading: Reading, tokens: Sequence[Token]) -> str | None:
    """The body at whose place one says something (À la mairie, on temporise. « … »; Du côté de X, on …)."""
    if len(tokens) < _TWO + 1 or "preposition" not in tokens[0].kinds or tokens[-1].text != ",":
        return None
    begin = 1 + _TWO * ("side" in tokens[1].kinds)
    place = tokens[begin:-1]
    able = any("institution" in token.kinds for token in place[:_TWO]) or (bool(place) and place[0].capital)
    body = reading.resolver.preceding.naming.read(place) if able else None
    return body.name if body is not None else None


def _same_view(reading: Reading, start: int, end: int) -> str | None:
    """The only one named in a short sentence that only tells whose view is alike (Même son de cloche chez X)."""
    words = split_words(reading.text[start:end].lower())
    if not _TWO < len(words) <= _SHORT:
        return None
    first, second = map(reading.grammar.kind, words[:_TWO])
    alike = "likewise" in first or ("words" in first and "identical" in second)
    if not alike or ("identical" in first and "siding" in second):
        return None  # Analyse de X; Même pour X, c'est trop
    named = reading.resolver.named_between(start, end)
    if len({one.name for one in named}) != 1:
        return None
    place = reading.text.find(named[0].tokens[0], start, end)
    before = split_words(reading.text[start : max(start, place)].lower())
    sided = any("siding" in reading.grammar.kind(word) for word in before)
    return named[0].name if sided else None


def _of_view(reading: Reading) -> str | None:
    """Whose view the sentence before tells that is about nobody (L'analyse est similaire chez X)."""
    tokens = tokens_between(reading.text, *reading.resolver.before, reading.grammar)
    while tokens and tokens[-1].punctuation:
        tokens = tokens[:-1]
    phrase = viewed_by(tokens)
    viewer = reading.resolver.preceding.naming.read(tokens[slice(*phrase)]) if phrase is not None else None
    return viewer.name if viewer is not None else None


def _of_pronoun(reading: Reading, start: int, end: int) -> str | None:
    """The only one a sentence names, where it tells when he comes to speak (Les yeux d'X brillent quand elle …)."""
    named = {one.name: one for one in reading.resolver.named_between(start, end)}
    if len(named) != 1:
        return None
    name, person = next(iter(named.items()))
    tokens = tokens_between(reading.text, start, end, reading.grammar)
    for one, other in pairwise(tokens):
        if "rising" in one.kinds and "subject" in other.kinds and one.start > person.places[0]:
            return name if fits(person, "f" if "pronoun.f" in other.kinds else "m") else None
    return None


def _leads(reading: Reading, person: Person, phrase: Sequence[Token]) -> bool:
    """Whether somebody is all of a subject but his offices, and nobody else's."""
    return phrase[-1].text in person.tokens and not reading.resolver.preceding.passes_over(person)


def _acts_now(tokens: Sequence[Token], moods: Sequence[str] = (), *, saying: bool = False) -> bool:
    """Whether a verb that tells what somebody does now, or that he spoke, follows his name and what is set apart.

    `moods`: words for what he is who tells why. `saying`: a verb of saying alone.
    """
    at = 0
    if tokens and tokens[0].text == ",":
        closes = (k + 1 for k in range(1, len(tokens)) if tokens[k].text == ",")
        at = _name_end(tokens) or next(closes, len(tokens))
    negated = at < len(tokens) and "negation" in tokens[at].kinds
    while at < len(tokens) and _leads_to_verb(tokens[at].kinds):
        at += 1
    if at >= len(tokens) or tokens[at].punctuation or tokens[at].capital:
        return False
    if any("mute" in one.kinds for one in tokens[at : at + _LEAST]):
        return False  # L'accusé ne bronche pas
    if saying:
        cue = tokens[at].cue
        return cue is not None and "q" in cue.frames and not cue.needs_auxiliary
    verb, behind = tokens[at], tokens[at + 1 : at + 1 + _LEAST]
    if "perfect" in verb.kinds or "passive" in verb.kinds:
        spoke = any(one.cue is not None and "q" in one.cue.frames for one in behind[:2])
        moved = "perfect" not in verb.kinds and any(one.low in moods for one in behind[: _TWO + 1])
        closing = next((one for one in reversed(tokens[at:]) if not one.punctuation), verb).cue
        spoke = spoke or (closing is not None and closing.infinitive)  # X est bien obligé de constater.
        owns = "perfect" in verb.kinds and bool(behind) and "article" in behind[0].kinds  # a les larmes aux yeux
        return spoke or owns or moved or (negated and any("stance" in one.kinds for one in behind))
    return not verb.kinds & _NO_VERB


def _leads_to_verb(kinds: frozenset[str]) -> bool:
    """Whether a word of some classes stands before its verb (ne, se, en, lui)."""
    if kinds & {"perfect", "passive"}:
        return False
    return bool(kinds & _BEFORE_VERB) or kinds >= _PARTIAL


def of_turned(reading: Reading, sentence: Sentence) -> tuple[Spoken | None, bool]:
    """Who opens the paragraph before a lone quotation, where it is somebody told of before who did not speak last.

    And whether one opens it: of whom only a deed is told (X a quitté la salle) is not given the words.
    """
    last, (start, end) = reading.last, reading.resolver.before
    if last is None or last.paragraph >= sentence.paragraph - 1 or not reading.text.startswith("\n", end):
        return None, False
    named = reading.resolver.named_between(start, end)
    if len({id(one) for one in named}) != 1 or named[0].name == last.speaker:
        return None, False
    words = reading.text[start:end]
    if not words.startswith(named[0].tokens):
        return None, False
    behind = words[max(words.find(part) + len(part) for part in named[0].tokens if part in words) :].split(maxsplit=2)
    if len(behind) <= 1 or not behind[0].isalpha():
        return None, False
    one, other = map(reading.grammar.kind, behind[:2])
    deed = "perfect" in one or ("passive" in one and "going" in other) or reading.resolver.preceding.suffers(named[0])
    return (None if deed else Spoken(named[0].name, None, None, sentence.paragraph, direct=True)), True


def answers_another(reading: Reading, token: Token) -> bool:
    """Whether a lone quotation may answer somebody who has just asked another (« … ? », lui demande X. « … »)."""
    asked = reading.found[-1] if reading.found else None
    start, end = reading.resolver.before
    if asked is None or not asked.cue or not start <= asked.span.start < end or "?" in token.text[-3:]:
        return False
    kinds = list(map(reading.grammar.kind, asked.cue.lower().split()))
    if not [kind for kind in kinds if kind & {"quizzing", "quizzed"}]:
        return False
    behind = reading.text[asked.mention.end : end].split(maxsplit=2)[:2] if asked.mention is not None else []
    told = len(behind) > 1 and "placing" in reading.grammar.kind(behind[0]) and behind[1][:1].isupper()
    return told or bool(asked.addressee) or any("toldto" in kind for kind in kinds)


def _introduced(reading: Reading, sentence: Sentence, tokens: Sequence[Token]) -> Spoken | None:
    """Who is the subject of a sentence: anybody where nobody has spoken, else one who is named for the first time."""
    if tokens[0].kinds & _ACCORDING and (last := reading.last) is not None and last.mention is not None:
        named = reading.resolver.named_between(sentence.start, last.mention.end)
        if len(named) == 1 and _speaks_first(reading, named[0], sentence):
            return Spoken(last.speaker, None, None, sentence.paragraph, direct=True)  # « … ». Pour X, maire, …
    subject = leading_subject(tokens, len(tokens))
    if subject is None or _is_set_apart(tokens, subject):
        return None
    new, told = reading.resolver.newcomer_in(sentence.start, sentence.end)
    named = reading.resolver.named_between(tokens[subject[0]].start, tokens[subject[1] - 1].end)
    behind = tokens[subject[1] : subject[1] + _LEAST] if len(named) == 1 else ()
    if len(named) == 1 and subject[0] == 0 and _speaks_first(reading, named[0], sentence):
        return Spoken(named[0].name, None, None, sentence.paragraph, direct=True)  # « … ». X, maire, estime que
    if behind and "passive" in behind[0].kinds and _acts_now(behind, reading.grammar.moods):
        return Spoken(named[0].name, None, None, sentence.paragraph, direct=True)  # « … ». X est catégorique.
    if told:
        own = new is not None and any(one.name == new.name for one in named)
        return Spoken(new.name, None, None, sentence.paragraph, direct=True) if new is not None and own else None
    able = reading.last is None and (named or _is_described(tokens, subject, "determiner"))
    return hear(reading, sentence, tokens, subject) if able or _is_described(tokens, subject, "demonstrative") else None


def _speaks_first(reading: Reading, person: Person, sentence: Sentence) -> bool:
    """Whether somebody is named for the first time in a sentence and says something there."""
    last = reading.last
    told = last is not None and last.mention is not None and last.speaker == person.name
    return told and last is not None and last.mention is not None and person.places[0] >= sentence.start


def _is_described(tokens: Sequence[Token], subject: Range, kind: str) -> bool:
    """Whether a noun for somebody stands behind its determiner (Ce retraité, cette mère de famille)."""
    if subject[1] - subject[0] <= 1:
        return False
    first, noun = tokens[subject[0] : subject[0] + 2]
    return first.kinds >= {"determiner", kind} and bool(noun.kinds & {"role", "source"})


def _is_set_apart(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a stressed pronoun sets the subject against whoever spoke before (Paul, lui, préfère …)."""
    return any("emphatic" in token.kinds and "pronoun" in token.kinds for token in tokens[subject[1] : subject[1] + 3])


def _tells_of_another(kinds: Sequence[frozenset[str]]) -> bool:
    """Whether words may speak of him or her who is named next: nobody says I or we in them, or does it to that one."""
    if any(one & _BEFORE_OBJECT and "clitic" in other and other & _ONE for one, other in pairwise(kinds)):
        return True  # On l'aimait, je ne lui ai pas parlé
    plain = [kind for kind in kinds if "negation" not in kind]  # il ne faut pas
    told = any(one >= {"subject", "pronoun"} and "dummy" not in other for one, other in pairwise(plain))
    return told and not _tells_of_self(kinds)


def _tells_of_self(kinds: Sequence[frozenset[str]]) -> bool:
    """Whether somebody says I, we or one in words."""
    return any("pronoun.i" in kind or "pronoun.o" in kind for kind in kinds)


def _kinds_of(words: str, reading: Reading) -> list[frozenset[str]]:
    return [reading.grammar.kind(word) for word in _WORD.findall(words.lower().replace("’", "'"))]


def tells_of_others(reading: Reading, last: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether words before a colon are another's, or it is read there (Das sieht X so: „…“, Dort heißt es: „…“)."""
    if "apposing" not in reading.grammar.options or not at or tokens[at - 1].text != ":":
        return False
    label = tokens[: at - 1]
    other = label[0].kinds >= {"article", "relative"} and len(label) > 1 and label[1].cue is not None
    if other or any("anonymous" in token.kinds for token in label) or "viewpoint" in label[0].kinds:
        return True
    goes_on = any("subject" in token.kinds and "demonstrative" not in token.kinds for token in label)
    named = reading.resolver.named_between(tokens[0].start, tokens[at].start)
    return not goes_on and bool([one for one in named if one.name != last])
