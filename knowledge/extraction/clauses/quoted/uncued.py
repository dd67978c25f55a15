"""Quotations that no cue of their sentence claims: who speaks them is inherited, announced or labelled."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.lookalikes import is_undergone
from knowledge.extraction.clauses.phrases.rightward import is_told_first, right_phrase
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import STATEMENT_WORDS, Sentence, Token, may_speak, span_of
from knowledge.extraction.clauses.quoted.answers import answerer, replier
from knowledge.extraction.clauses.quoted.asides import is_part
from knowledge.extraction.clauses.quoted.backward import so_behind
from knowledge.extraction.clauses.quoted.continuing import begins_anew, goes_on, speaks_of, told_since
from knowledge.extraction.clauses.quoted.incised import take_incise
from knowledge.extraction.clauses.quoted.interviews import of_interview, of_lead
from knowledge.extraction.clauses.quoted.opening import (
    answers_another,
    of_acting,
    of_described,
    of_role,
    of_turned,
    tells_of_others,
)
from knowledge.extraction.clauses.quoted.putting import put_by
from knowledge.extraction.clauses.quoted.reading import Reading, Spoken, hear, say, within_marks
from knowledge.extraction.clauses.quoted.transcripts import take_quoted_turns
from knowledge.extraction.clauses.quoted.verdicts import retorting, verdict_of, without_genitive
from knowledge.extraction.clauses.quoted.voicing import of_voicing
from knowledge.extraction.clauses.quoted.waiting import stand_alone, wait
from knowledge.extraction.clauses.saying.announcing import announcer
from knowledge.extraction.clauses.saying.contents import holds_work
from knowledge.extraction.clauses.saying.dependents import is_charge
from knowledge.extraction.clauses.saying.headings import is_bare, names_nobody, tells_topic
from knowledge.extraction.clauses.saying.labels import (
    ends_in_relative,
    is_ones,
    is_thing,
    points_at_words,
)
from knowledge.extraction.clauses.saying.relatives import whose_view
from knowledge.extraction.clauses.saying.resuming import opens_placed
from knowledge.extraction.clauses.saying.seeming import is_inscribed
from knowledge.extraction.clauses.saying.subjects import following_subject, leading_subject
from knowledge.extraction.clauses.speakers.deeds import is_done_to
from knowledge.language.territories import names_territory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range

_LONE_WORDS: Final = 4
_ASIDE: Final = 2
"""Commas around an aside, and how near the second stands to what follows it."""
_WHOLE_NAME: Final = 2
_JOINING: Final = frozenset({"coordinator", "subordinator", "whether"})
"""Words that open a clause and are nobody."""


def _is_exclaimed(tokens: Sequence[Token], token: Token) -> bool:
    """Whether two words in English marks are a sentence of their own (“Absolutely not.”)."""
    alone = token.words == STATEMENT_WORDS - 1 and len(tokens) == 1
    return alone and token.text.rstrip("”\"'’")[-1:] in {".", "!", "?"}


def take_quotations(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], taken: Sequence[tuple[int, int]]
) -> None:
    """Quotations that no cue of their sentence claims."""
    if not sentence.quotations:
        return
    english = "headlast" in reading.grammar.options
    for at, token in [(at, token) for at, token in enumerate(tokens) if token.quotation is not None]:
        if [start for start, end in taken if start <= at < end]:
            continue
        parted = token.quotation is not None and is_part(reading.text, token.quotation)
        short = token.words < STATEMENT_WORDS and not (parted or (english and _is_exclaimed(tokens, token)))
        if short or _names_what(tokens, at) or _is_hearsay(tokens, at):
            continue
        if is_inscribed(tokens, at) or _is_owned(tokens, at):
            continue
        behind = tokens[at + 1 : at + 2 + _LONE_WORDS] if reading.grammar.elisions else ()
        if behind and behind[0].text == "," and _says_one(behind[1:]):
            continue
        if take_quoted_turns(reading, sentence, token):
            continue
        if "incise" in reading.grammar.options and not taken and take_incise(reading, sentence, token):
            continue
        if not [other for other in tokens if other is not token and not other.punctuation]:
            stand_alone(reading, sentence, token)
        heir = _heir(reading, sentence, tokens, at, bool(taken))
        if heir is not None and reading.grammar.elisions and speaks_of(reading, token, heir):
            continue
        if heir is not None:
            last = reading.last
            _inherit(reading, sentence, token, heir)
            if [start for start, _ in taken if start > at]:
                reading.last = last  # “A”; to which Y replied: “B”
        elif all(other is token or other.punctuation for other in tokens):
            wait(reading, sentence, token)


def _names_what(tokens: Sequence[Token], at: int) -> bool:
    """Whether marks stand around what somebody is of, between his office and his name (директор «Дома книги» X)."""
    if at < len(tokens) - 2 and tokens[at].text[-2:-1].isalpha() and tokens[at + 2].capital:
        office = tokens[at + 1]
        if "role" in office.kinds and not office.capital:
            return True  # “Save the hospital” campaigner X
    if is_told_first(tokens, at):
        return True
    inside = 0 < at < len(tokens) - 2 and not tokens[at - 1].punctuation and tokens[at - 1].cue is None
    return inside and tokens[at + 1].capital and tokens[at + 2].capital and tokens[at].text[-2:-1].isalpha()


def _says_one(behind: Sequence[Token]) -> bool:
    """Whether words behind a comma tell that one says it, and nobody who is named (« … », assure-t-on)."""
    told = [one for one in behind if "pronoun.o" in one.kinds]
    return told != [] and not [one for one in behind if "determiner" in one.kinds]


def _is_hearsay(tokens: Sequence[Token], at: int) -> bool:
    """Whether marks stand around what somebody is said to be, by nobody who is named (is said to be a “…”)."""
    return any(
        tokens[k].cue is not None
        and "passive" in tokens[k - 1].kinds
        and "infinitive" in tokens[k + 1].kinds
        and "passive" in tokens[k + 2].kinds
        for k in range(max(1, at - _LONE_WORDS - 1), at - 2)
    ) or any(is_charge(tokens, k) for k in range(max(0, at - _LONE_WORDS - 1), at))


def _is_owned(tokens: Sequence[Token], at: int) -> bool:
    """Whether marks hold a body's work, or what another's noun says (on NPR's “…”; about X's warning that “…”)."""
    if at and tokens[at - 1].capital and holds_work(tokens, at):
        return True
    return at > _ASIDE and "that" in tokens[at - 1].kinds and tokens[at - 3].is_owner


def _heir(
    reading: Reading,
    sentence: Sentence,
    tokens: Sequence[Token],
    at: int,
    cued: bool,  # noqa: FBT001
) -> Spoken | None:
    """Who speaks a quotation that has no cue: whoever spoke before it, or the subject of its sentence."""
    if "headlast" in reading.grammar.options:
        if at and points_at_words(tokens[: at - 1]):
            own = next(token for token in tokens if token.kinds & {"his", "her"})
            found = reading.resolver.resolve(tokens, None, None, tokens[at].start)
            voice = reading.resolver.antecedents.owner(found, own)
            return voice and Spoken(voice.name, None, None, sentence.paragraph, direct=True)
        phrase = verdict_of(tokens, at) or (retorting(tokens, at) if cued else None)
        if phrase is not None:
            return without_genitive(hear(reading, sentence, tokens, phrase))
    if (phrase := _named_beside(tokens, at)) is not None:
        named = hear(reading, sentence, tokens, phrase)
        if at == 0 or "preposition" not in tokens[at - 1].kinds:
            return named
        reading.last = named or reading.last  # In “Hamlet,” X plays the king
        return None
    if "dropping" in reading.grammar.options and (phrase := so_behind(tokens, at)) is not None:
        return hear(reading, sentence, tokens, phrase)
    if at and reading.grammar.elisions and is_ones(tokens[:at]):
        return None
    alone = not [token for token in tokens if token.quotation is None and not token.punctuation]
    alone = alone or (at > 1 and _has_topics(reading) and tells_topic(tokens[: at - 1]))
    if (alone or not at) and reading.announced is not None:
        subject = not alone and "auxiliary" in tokens[at + 1].kinds  # “…” is what the sign says
        return None if subject else reading.announced
    if "sparing" in reading.grammar.options and (phrase := _behind_colon(tokens, at)) is not None:
        return hear(reading, sentence, tokens, phrase)
    if (phrase := _before_colon(reading, tokens, at, cued=cued)) is not None:
        return hear(reading, sentence, tokens, phrase)
    if alone and sentence.headline and "sparing" in reading.grammar.options:
        return None
    if alone and reading.grammar.elisions and (answer := of_interview(reading, sentence)) is not None:
        return answer
    if reading.grammar.elisions and (alone or (cued and at == len(tokens) - 1 - tokens[-1].punctuation)):
        answer, answers = answerer(reading, sentence, tokens[at])
        if answers:
            return answer
    if alone and reading.grammar.elisions and (heir := of_described(reading, sentence, tokens[at])) is not None:
        return heir
    if at and "actor" in tokens[at - 1].kinds and (phrase := whose_view(tokens, at)) is not None:
        return hear(reading, sentence, tokens, phrase)
    if (heir := _last_speaker(reading, sentence, tokens, at, cued=cued, alone=alone)) is not None:
        if alone and reading.found and reading.text[reading.found[-1].span.end - 1] == "?":
            return replier(reading, sentence, tokens[at], heir)
        return heir
    if (phrase := put_by(tokens, at)) is not None or (phrase := _for_whom(tokens, at)) is not None:
        return hear(reading, sentence, tokens, phrase)
    if token_words(tokens, at) < _LONE_WORDS or "infinitive" in tokens[at - 1].kinds:
        return None
    if _is_predicate(reading, tokens, at):
        last = reading.last
        close = last is not None and sentence.paragraph - last.paragraph <= 1
        return replace(last, paragraph=sentence.paragraph, direct=True, role=None) if last and close else None
    return _subject_of(reading, sentence, tokens, at)


def _has_topics(reading: Reading) -> bool:
    """Whether a language tells by a preposition what words in marks are about (Sur X : « … », О мосте: «…»)."""
    return bool(reading.grammar.elisions) or "dashed" in reading.grammar.options


def _before_colon(reading: Reading, tokens: Sequence[Token], at: int, *, cued: bool) -> Range | None:
    """Whom the words before a colon announce, where another answers in the same sentence (X was clear: “A”; Y: “B”)."""
    inverted = "bracket" in reading.grammar.options and "preposition" in tokens[0].kinds  # Im Radio wurde X deutlich:
    if not (cued or inverted) or not at or tokens[at - 1].text != ":":
        return None
    turned = next((k for k in range(at - 2, 0, -1) if tokens[k].quotation is not None), 0) + _ASIDE
    if reading.grammar.elisions and _ASIDE < turned < at and tokens[turned].kinds >= {"subject", "pronoun"}:
        return (turned, turned + 1) if tokens[turned - 1].text == "," else None  # Elle dit : « A », il répond : « B »
    if any(token.quotation is not None for token in tokens[:at]) or _is_told_behind(reading, tokens, at):
        return None
    phrase = announcer(tokens[:at], reading.grammar)
    if phrase is None or (inverted and not reading.resolver.names_person(tokens, phrase)):
        return None
    return phrase if may_speak(tokens[slice(*phrase)]) else None


def _is_told_behind(reading: Reading, tokens: Sequence[Token], at: int) -> bool:
    """Whether whoever speaks before a colon stands behind his verb there (Le pont ouvre, a dit X : « … »)."""
    last = reading.last
    behind = last is not None and last.mention is not None and last.cue is not None and last.cue.end < last.mention.end
    return behind and last is not None and last.cue is not None and tokens[0].start < last.cue.start < tokens[at].start


def _last_speaker(
    reading: Reading, sentence: Sentence, tokens: Sequence[Token], at: int, *, cued: bool, alone: bool
) -> Spoken | None:
    """Whoever spoke last, where a quotation goes on with his words."""
    last = reading.last
    if reading.grammar.elisions and not cued and _leads_elsewhere(tokens, at):
        return None
    if last is not None and not cued and not alone and tells_of_others(reading, last.speaker, tokens, at):
        return None
    if (
        alone
        and (reading.grammar.elisions or "headlast" in reading.grammar.options)
        and answers_another(reading, tokens[at])
    ):
        return None
    if alone and last is not None and "dashed" in reading.grammar.options:
        other = told_since(reading, last)
        if other is not None:
            return Spoken(other, None, None, sentence.paragraph, direct=True)
    if alone and (voiced := of_voicing(reading, sentence, tokens[at].start)) is not None:
        return voiced
    if alone and reading.grammar.elisions and (taken := reading.resolver.antecedents.taken_up()) is not None:
        return Spoken(taken.name, None, None, sentence.paragraph, direct=True)
    if alone and (servant := reading.resolver.servant()) is not None:
        return Spoken(servant.name, None, None, sentence.paragraph, direct=True)
    new = reading.resolver.introduced() if alone and last is not None else None
    if new is not None and new.name.split()[-1] not in tokens[at].text:  # X met Y. “Y told me …”
        return Spoken(new.name, None, None, sentence.paragraph, direct=True)
    role, passed = of_role(reading, sentence, tokens[at]) if alone and reading.grammar.elisions else (None, False)
    if alone and reading.grammar.elisions and role is None:
        role = of_lead(reading, sentence, tokens[at].start)
    if role is not None:
        return role
    if alone and last is not None and last.paragraph < sentence.paragraph:
        begin = reading.text.rfind("\n", 0, sentence.start) + 1
        new, told = reading.resolver.newcomer_in(begin, sentence.start)
        if told and reading.grammar.elisions:
            return None if new is None else Spoken(new.name, None, None, sentence.paragraph, direct=True)
    if alone and reading.grammar.elisions:
        if (one := of_acting(reading, sentence, tokens[at])) is not None:
            return one
        turned, told = of_turned(reading, sentence)
        if told or passed:
            return turned
    earliest = sentence.paragraph - (last is not None and last.direct and at > 0 and goes_on(tokens, at))
    follows = last is not None and (cued or earliest <= last.paragraph <= sentence.paragraph)
    if last is not None and follows and (alone or begins_anew(tokens, at, cued=cued)):
        return Spoken(last.speaker, last.mention, last.cue, sentence.paragraph, direct=True, members=last.members)
    announced = at > 0 and tokens[at - 1].text == ":" and at == len(tokens) - 1 - tokens[-1].punctuation
    announced = announced and not all(one.punctuation or one.text[0].isdigit() for one in tokens[:at])  # 15h45 : « … »
    if (alone or announced) and last is not None and sentence.paragraph - last.paragraph <= STATEMENT_WORDS:
        return Spoken(last.speaker, last.mention, None, sentence.paragraph, direct=True, members=last.members)
    if alone and (near := reading.resolver.nearest()) is not None and tokens[at].words > 2 * _LONE_WORDS:
        return Spoken(near.name, last.mention if last and last.speaker == near.name else None, None, 0, direct=True)
    least = _LONE_WORDS if reading.grammar.elisions else 2 * _LONE_WORDS
    if alone and last is None and tokens[at].words > least:
        begin = reading.text.rfind("\n", 0, sentence.start) + 1
        only = reading.resolver.only_named(begin, sentence.start)
        return None if only is None else Spoken(only.name, None, None, sentence.paragraph, direct=True)
    return None


def _leads_elsewhere(tokens: Sequence[Token], at: int) -> bool:
    """Whether a colon and a role before it lead to somebody's words (C'est au père d'être entendu : « … »)."""
    led = at > 1 and tokens[at - 1].text == ":" and "pronoun" not in tokens[0].kinds
    led = led and not names_nobody(tokens[: at - 1])
    return led and any("role" in token.kinds for token in tokens[: at - 1])


def _subject_of(reading: Reading, sentence: Sentence, tokens: Sequence[Token], at: int) -> Spoken | None:
    """The subject of a quotation's sentence, where it is somebody known."""
    inverted = "bracket" in reading.grammar.options  # nach X sprach Y: „…“; X lobt Y, die sagt: „…“
    inverted = inverted and ("preposition" in tokens[0].kinds or ends_in_relative(tokens[: at - 1]))
    label = tokens[: at - 1] if reading.grammar.elisions and tokens[at - 1].text == ":" else ()
    bare = label and (names_nobody(label) or is_bare(label, reading.text, reading.grammar))
    subject = leading_subject(tokens, at) if not (inverted or bare) else None
    if is_undergone(tokens) and (behind := following_subject(tokens, (at, at + 1))) is not None:
        subject = behind  # Huée pour avoir dit « … », X est sortie
    if subject is not None and any(t.cue is not None and "x" in t.cue.frames for t in tokens[subject[1] : at]):
        return None  # X прокомментировал призыв Y «…»
    if subject is None or _is_described(reading, tokens, subject, at) or not may_speak(tokens[slice(*subject)]):
        return None
    if "dropping" in reading.grammar.options and tokens[subject[0]].cue is not None and subject == (0, 1):
        return None  # Abundó en que «…»
    lone = "headlast" in reading.grammar.options and subject == (0, 1)
    if lone and not _is_named(reading, tokens[0]):
        return None  # Failure would hand him “…”
    placed = "dropping" in reading.grammar.options and not subject[0] and opens_placed(tokens)
    if placed and not reading.resolver.names_person(tokens, (0, 1)):
        return None  # Arrestato a Roma, «…»; Incendio a Milano: «…»
    if tokens[subject[0]].kinds & _JOINING:
        return None  # Si neuf personnes « ont réussi »; Und das darf man nicht: „…“
    cased = "articleless" in reading.grammar.options
    if cased and "as" in tokens[at - 1].kinds:
        return None  # действия квалифицированы как «…»
    if cased and "words" in tokens[subject[0]].kinds and at > subject[1] and tokens[at - 1].text != ":":
        return None  # Заявления касаются «…»
    if any("subjunctive" in token.kinds for token in tokens[subject[1] : at]):
        return _of_reported(reading, sentence)
    telling = "sparing" in reading.grammar.options and "bracket" not in reading.grammar.options  # capitals of nouns
    if telling and _is_title(tokens, at):
        return None
    mention = span_of(tokens, *subject)
    speaker = reading.resolver.resolve(tokens, subject, mention, mention.start)
    if speaker is None or not speaker.known:
        return None
    if "bracket" in reading.grammar.options and is_thing(tokens[slice(*subject)]):
        return None
    return Spoken(speaker.name, mention, None, sentence.paragraph, direct=True)


def _is_named(reading: Reading, first: Token) -> bool:
    """Whether the lone word with which an English sentence begins is a land's, or has its capital elsewhere, too."""
    if names_territory(first.text) or reading.resolver.names_person((first,), (0, 1)):
        return True
    text, sought = reading.text, f" {first.text}"
    at = text.find(sought)
    while at > 0 and not (text[at - 1].isalnum() or text[at - 1] == ","):
        at = text.find(sought, at + 1)
    return at > 0


def _of_reported(reading: Reading, sentence: Sentence) -> Spoken | None:
    """Whoever spoke last in the paragraph, whose words go on in the subjunctive (Die Betriebe müssten „…“)."""
    last = reading.last
    same = last is not None and last.paragraph == sentence.paragraph
    return replace(last, direct=True, role=None) if last is not None and same else None


def _is_title(tokens: Sequence[Token], at: int) -> bool:
    """Whether words in marks that begin with a capital stand within a clause: a work's, a show's, a body's name."""
    return not tokens[at - 1].punctuation and tokens[at].text.lstrip('«"“„ \u00a0\u202f')[:1].isupper()


def _behind_colon(tokens: Sequence[Token], at: int) -> Range | None:
    """Who is the subject behind quotations and their colon (« On nous ment », « ça suffit » : les riverains ont …)."""
    colon = next((k for k, token in enumerate(tokens) if token.quotation is None and token.text != ","), len(tokens))
    if not at < colon < len(tokens) - _ASIDE or tokens[colon].text != ":":
        return None
    if len(tokens) <= _LONE_WORDS or tokens[colon + 1].kinds & {"pronoun", "demonstrative"}:
        return None
    phrase = right_phrase(tokens, colon + 1, len(tokens))
    return phrase if phrase is not None and may_speak(tokens[slice(*phrase)]) else None


def _for_whom(tokens: Sequence[Token], at: int) -> Range | None:
    """Whose view a sentence before a colon tells: Für Eva Maier ein Unding: „…“."""
    if at < 1 or tokens[at - 1].text != ":" or "viewpoint" not in tokens[0].kinds:
        return None
    close = next((k for k in range(1, at) if not tokens[k].capital), at)
    if close > _WHOLE_NAME or (close > 1 and "role" in tokens[1].kinds):
        return (1, close)
    phrase = right_phrase(tokens, 1, at - 1)
    told = phrase is not None and any("role" in token.kinds for token in tokens[slice(*phrase)])
    return phrase if told else None


def _is_described(reading: Reading, tokens: Sequence[Token], subject: Range, at: int) -> bool:
    """Whether quoted words say what their sentence's subject is (X is “a man of the past”, X wurde „…“ genannt)."""
    if _is_copula(tokens, subject[1], at):
        return True
    between = tokens[subject[1] : at]
    if "bracket" not in reading.grammar.options:
        return bool(reading.grammar.elisions) and _is_called(reading, between)
    relative = len(between) > 1 and between[0].text == "," and "relative" in between[1].kinds  # X, den Y „…“ nannte
    return relative or any(token.kinds & {"anonymous", "suffered"} for token in between)  # X heißt „…“


def _is_called(reading: Reading, between: Sequence[Token]) -> bool:
    """Whether French words are what something is called, or what was done to somebody for (est surnommé « … »)."""
    if not between or "article" in between[-1].kinds:
        return bool(between)  # se souvient du « … »
    done = any(is_done_to(one.low, other.low, reading.grammar) for one, other in pairwise(between))
    return done and not any(token.text == ":" or token.cue is not None or "that" in token.kinds for token in between)


def _is_copula(tokens: Sequence[Token], behind: int, at: int) -> bool:
    """Whether `is` alone stands between a subject and quoted words, past an aside (X is, to many, “…”)."""
    if behind == at - 1:
        return tokens[behind].kinds >= {"passive", "opener"}
    commas = [k for k in range(behind, at) if tokens[k].text == ","]
    if len(commas) != _ASIDE or commas[0] - behind > 1 or at - commas[1] > _ASIDE:
        return False
    rest = (*tokens[behind : commas[0]], *tokens[commas[1] + 1 : at])
    return len(rest) == 1 and "auxiliary" in rest[0].kinds


def _is_predicate(reading: Reading, tokens: Sequence[Token], at: int) -> bool:
    """Whether quoted words go on from their own subject (the plan “is as bad as ever”): it does not speak them."""
    quotation, before = tokens[at].quotation, tokens[at - 1]
    if quotation is None or before.punctuation or before.cue is not None or before.kinds & {"preposition", "that"}:
        return False
    first = reading.text[quotation.inner.start : quotation.inner.end].split(maxsplit=1)[:1]
    return bool(first) and reading.grammar.kind(first[0].lower()) >= {"auxiliary", "opener"}


def _named_beside(tokens: Sequence[Token], at: int) -> Range | None:
    """The name behind a quotation that ends in a comma, past a verb that no list has (`"…," Ada Colau retreated`)."""
    parted = at + 1 < len(tokens) and tokens[at + 1].text == ","
    if not parted and tokens[at].text[-2:-1] != ",":
        return None
    place = at + 1 + parted
    last = min(place + STATEMENT_WORDS, len(tokens) - 1)
    while place < last and not tokens[place].capital and (not tokens[place].kinds or "clitic" in tokens[place].kinds):
        place += 1
    names = tokens[place : place + 2]
    named = len(names) > 1 and all(token.capital and "notname" not in token.kinds for token in names)
    named = named and case_of(names[0].low, names[1].low, given_names()) is None  # «…», отправив Аде X письмо
    phrase = right_phrase(tokens, place, len(tokens)) if named else None
    if phrase is None or (phrase[1] < len(tokens) and "auxiliary" in tokens[phrase[1]].kinds):
        return None  # "…," Ada Colau was told
    told = (k for k in range(place + 2, phrase[1]) if tokens[k].cue is not None and not tokens[k].capital)
    return (place, next(told, phrase[1]))  # "…," Ada Colau | told the court


def token_words(tokens: Sequence[Token], at: int) -> int:
    """How many words the quotation at a place has."""
    return tokens[at].words


def _inherit(reading: Reading, sentence: Sentence, token: Token, heir: Spoken) -> None:
    say(reading, sentence, within_marks(reading.text, token.quotation), heir)
