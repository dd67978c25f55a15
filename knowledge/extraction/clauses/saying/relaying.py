"""Whom a relaying verb quotes, apart from the outlet that relays the words (цитирует ТАСС Пескова)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.cases import case_of
from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import may_speak
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import FAR, OUTLETS, QUOTED
from knowledge.extraction.clauses.saying.citing import label_of
from knowledge.extraction.clauses.saying.objects import doer_behind
from knowledge.extraction.clauses.saying.relatives import whose_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported, Verb

_THEIRS: Final = frozenset({"his", "her"})
_DATIVES: Final = ("ову", "еву", "ёву", "ину", "ому", "ему")
"""Last letters of a surname in the dative."""
_MARKS: Final = "«»“”„\"' \u00a0\u202f"
_SAYING: Final = frozenset("qp")
"""Frames of a verb behind which nothing is its object."""
_ANY: Final = tuple("абвгджзйклмнопрстфхцчшщьяыи")
_AGREEING: Final = (
    (("ла", "лась"), tuple("аяь")),
    (("ло", "лось"), tuple("оея")),
    (("ли", "лись", "ют", "ут", "ят"), tuple("ыия")),
    (("л", "лся"), tuple("бвгджзйклмнпрстфхцчшщьо")),
)
"""Last letters of a verb, and those of the first word of a name in the nominative that it agrees with."""
_SECONDHAND: Final = frozenset({"secondhand"})
_WHEN: Final = _SECONDHAND | {"time", "preposition"}
_UPRIGHT_NOUNS: Final = frozenset("бвгджзклмнпрстфхцчшщ")
_OF_MANY: Final = ("ов", "ев", "их", "ых")
"""Last letters of men's nouns in the nominative, and of many in the genitive."""
_UPRIGHT: Final = ("ый", "ий")
"""Last letters of an adjective in the nominative."""
_FULL_NAME: Final = 2
_NEAR_NAME: Final = 4
"""Tokens from a name to the words whose they are (a post by X that reads: “…”)."""
WRITTEN: Final = frozenset({"words", "document", "venue", "writing"})
"""Nouns for what somebody said or wrote."""
_QUOTED_FROM: Final = frozenset({"words", "excerpt"})
THEIR_WORDS: Final = _QUOTED_FROM | _THEIRS
"""What opens a sentence that tells whose words somebody passes on."""
_UTTERANCES: Final = WRITTEN | {"authored", "preposition", "wordings"}
"""Nouns for what an excerpt is of, and what joins them to it."""
_PASSING: Final = frozenset({"passing", "printing"})
_REPEATING: Final = frozenset({"passing", "repeating"})
_BEFORE_NAME: Final = frozenset({"role", "title", "particle"})


def parts_report(tokens: Sequence[Token], verb: int, phrase: Range) -> bool:
    """Whether a Russian outlet is named between somebody and his verb of saying (X, передает ТАСС, заявил, что …)."""
    if "printing" not in tokens[verb].kinds or phrase[1] + 1 >= len(tokens) or tokens[phrase[1]].text != ",":
        return False
    told = tokens[phrase[1] + 1].cue
    finite = told is not None and not told.participle and not told.infinitive
    named = tokens[slice(*phrase)]
    outlet = any(token.kinds & {"addressee", "outlet"} or token.quotation is not None for token in named)
    return finite and (outlet or any(token.text.isupper() or token.text.isascii() for token in named))


def is_printing(tokens: Sequence[Token], at: int, place: int = 0) -> bool:
    """Whether a name in marks stands alone behind a verb: a paper (…, пишет «Коммерсантъ») or a body that agrees.

    `place`: where the name stands, if not right behind the verb.
    """
    place = place or at + 1
    name = tokens[place] if place < len(tokens) else None
    if name is None or name.quotation is None or name.words > QUOTED:
        return False
    inner = name.text.strip(_MARKS)
    if not (inner[:1].isupper() or (inner[:1].isdigit() and inner[-1:].isupper())):
        return False  # сообщает «24KZ»
    agrees = _is_its_verb(tokens[at], inner)
    if not (agrees or "printing" in tokens[at].kinds):
        return False
    behind = tokens[place + 1] if place + 1 < len(tokens) else None
    return behind is None or behind.punctuation or bool(behind.kinds & (_WHEN if agrees else _SECONDHAND))


def _is_its_verb(token: Token, name: str) -> bool:
    """Whether a Russian verb of saying agrees with a name in marks (заявил «Газпром», not рассказала «Дождю»)."""
    if token.cue is None or token.cue.participle or not set(token.cue.frames) >= _SAYING:
        return False
    first, *others = name.split()
    if name.isupper() or not is_cyrillic(token.text) or any(word.isupper() for word in others):
        return False
    endings = next((names for verb, names in _AGREEING if token.low.endswith(verb)), _ANY)
    return is_cyrillic(first) and first.endswith(endings)


def tells_words(tokens: Sequence[Token], start: int) -> bool:
    """Whether a noun for somebody's words stands in the next few places."""
    return _words_place(tokens, start) > 0


def _words_place(tokens: Sequence[Token], start: int) -> int:
    """Where such a noun stands behind a verb; 0 where none does. A Russian outlet stands before it."""
    verb, reach = tokens[start - 1], QUOTED
    if verb.text >= CYRILLIC:
        relays = verb.kinds & _PASSING or (verb.cue is not None and "r" in verb.cue.frames)
        reach = FAR // 2 if relays else 0
    before = verb
    for at, token in enumerate(tokens[start : start + reach], start):
        if token.punctuation:
            return 0
        if "words" in token.kinds and _is_said(token, before):
            return at
        before = token
    return 0


def _is_said(token: Token, before: Token) -> bool:
    """Whether such a noun is no body (Совет Федерации) and not where somebody speaks (в комментарии РБК)."""
    body = token.capital and "institution" in token.kinds
    return not body and ("venue" not in token.kinds or "preposition" not in before.kinds)


def is_relay(tokens: Sequence[Token], at: int, phrase: Range) -> bool:
    """Whether a Russian verb only tells which outlet passes somebody's words on (…, передает РИА «Новости»)."""
    first = tokens[phrase[0]]
    return "printing" in tokens[at].kinds and (_is_outlet(first) or (first.capital and first.text.isascii()))


def is_heard_alone(tokens: Sequence[Token], at: int, phrase: Range) -> bool:
    """Whether behind a Russian verb in the plural a name in the dative stands alone, which hears (рассказали Лайфу)."""
    name = tokens[phrase[0]]
    alone = phrase[1] - phrase[0] == 1 and name.capital and is_cyrillic(name.text) and not name.text.isupper()
    return alone and name.low.endswith(("у", "ю")) and tokens[at - 1].low.endswith("ли")


def relays_itself(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb of an outlet follows whom it cites (Агентство X со ссылкой на Y сообщает, что …)."""
    comma = next((k for k in range(at, len(tokens)) if tokens[k].punctuation), len(tokens))
    named = not tokens[at - 1].punctuation and tokens[at - 1].cue is None
    return named and comma < len(tokens) and any(token.cue is not None for token in tokens[at:comma])


def relayed(tokens: Sequence[Token], at: int) -> Range | None:
    """Whom a relaying verb quotes, not the outlet (приводит его слова ТАСС, цитирует РБК режиссёра)."""
    place = _words_place(tokens, at)
    if place:
        bound = next((k for k in (place - 1, place + 1) if at <= k < len(tokens) and tokens[k].kinds & _THEIRS), None)
        return (bound, bound + 1) if bound is not None else _before_outlet(tokens, place + 1)
    if at < len(tokens) and tokens[at].kinds & _THEIRS:
        return (at, at + 1)
    if at + 2 < len(tokens) and tokens[at].text.isdigit() and "time" in tokens[at + 1].kinds:
        at += 2  # цитирует 20 февраля омбудсмена
    at += at + 1 < len(tokens) and tokens[at].quotation is not None and tokens[at + 1].capital
    phrase = right_phrase(tokens, at, len(tokens))
    if phrase is None:
        return None
    role = next((k for k in range(phrase[0] + 1, phrase[1]) if "role" in tokens[k].kinds), None)
    if role is not None and "role" not in tokens[phrase[0]].kinds and not _is_upright_role(tokens[role]):
        return (role, _outlet_start(tokens, (role, phrase[1])))
    outlet = phrase[1] - phrase[0] > 1 and _is_outlet(tokens[phrase[0]])
    return (phrase[0] + 1, phrase[1]) if outlet else (phrase[0], _outlet_start(tokens, phrase))


def relayed_before(tokens: Sequence[Token], end: int | None = None) -> tuple[Range, Range] | None:
    """The relaying verb, and whose words stand before it, of a Russian sentence (Слова X приводит ТАСС).

    Or who said what a part is quoted of (Часть речи X опубликовал Y). `end`: where the verb stands, if that is known.
    """
    own = bool(tokens[0].kinds & _THEIRS)
    first = tokens[own] if own < len(tokens) else tokens[0]
    if first.kinds.isdisjoint(_QUOTED_FROM) or first.text.isascii():
        return None
    verbs = range(own + 1, len(tokens)) if end is None else (end,)
    verb = next((k for k in verbs if passes_on(tokens[k])), None)
    if verb is None:
        return None
    if own:
        return (verb, verb + 1), (0, 1)
    at = 1
    while "excerpt" in first.kinds and at < verb and tokens[at].kinds & _UTTERANCES and not tokens[at].capital:
        at += 1
    phrase = right_phrase(tokens, at, verb)
    return ((verb, verb + 1), phrase) if phrase is not None and phrase[1] == verb else None


def passes_on(token: Token) -> bool:
    """Whether a verb passes another's words on that are its object (привел, процитировал, опубликовал)."""
    cue = token.cue
    return cue is not None and ("r" in cue.frames or not token.kinds.isdisjoint(_PASSING))


def read_passed_on(tokens: Sequence[Token], verb: Verb) -> Reported | None:
    """Whose words stand behind a colon where somebody passes them on (Часть речи X опубликовал депутат Y: «…»)."""
    last = len(tokens) - 1 - tokens[-1].punctuation
    marked = last > verb.at and tokens[last].words >= QUOTED and tokens[last - 1].text == ":"
    told = relayed_before(tokens, verb.at) if marked else None
    return told and verb.report(((last, last + 1), "before", None), told[1], 0, breaks=True)


def speaking_behind(tokens: Sequence[Token], verb: Verb, subject: Range, content: Range) -> Range:
    """Who speaks quoted words behind a verb whose subject relays or hears them (Y цитирует X, Y-у ответил X: «…»)."""
    heard = _is_heard(tokens, subject)
    if tokens[content[0]].quotation is None and not heard:
        return subject
    if "r" in verb.cue.frames and (told := relayed_before(tokens, verb.at)) is not None:
        return told[1]
    moved = tokens[content[0] - 1].text == ":" and tokens[verb.at].low >= CYRILLIC
    if moved and (doer := doer_behind(tokens, subject, content[0])) is not None:
        return doer if doer[1] == content[0] - 1 else subject  # Ошибку X-а заметил Y: «…»
    named = tokens[verb.at + 1 : content[0]]
    said = next((at for at, token in enumerate(named) if "words" in token.kinds), None)
    phrase = None
    if "r" in verb.cue.frames or (not tokens[verb.at].kinds.isdisjoint(_REPEATING) and said is not None):
        at = verb.at + 1 if said is None else verb.at + 2 + said
        of = at < content[0] and "preposition" in tokens[at].kinds
        phrase = _before_outlet(tokens, at + of) or (relayed(tokens, verb.at + 1) if not of else None)
    elif heard:
        phrase = right_phrase(tokens, verb.at + 1, content[0])
    if phrase is None or phrase[1] > content[0]:
        return subject
    role = moved and "role" in tokens[phrase[0]].kinds  # приводит слова тренера: «…»
    return phrase if role or tokens[phrase[1] - 1].capital else subject


def reacting_object(tokens: Sequence[Token], verb: Verb, subject: Range, content: Range) -> Range | None:
    """Whom a thing moves to the words behind a colon (ces mots indignent X : « … », ce cas inquiète le juge : …)."""
    of = next((at for at in range(subject[0] + 1, subject[1]) if "belonging" in tokens[at].kinds), subject[1])
    felt = "ownfeeling" in tokens[verb.at].kinds
    if tokens[content[0] - 1].text != ":" or may_speak(tokens[subject[0] : of if felt else subject[1]]):
        return None
    phrase = right_phrase(tokens, verb.at + 1, content[0])
    if phrase is None or phrase[0] != verb.at + 1 or phrase[1] - phrase[0] < _FULL_NAME:
        return None
    told = felt and "role" in tokens[phrase[0] + 1].kinds
    return phrase if told or tokens[phrase[1] - 1].capital else None


def author_of(tokens: Sequence[Token], reading: Reported) -> Range | None:
    """Whose words the subject only passes on (X shared a post by Y: “…”, X процитировал Y: «…», X cited Y: “…”)."""
    if "agent" in tokens[0].kinds and (voice := _voice_of(tokens, reading)) is not None:
        return voice
    if reading.form == "after":
        return label_of(tokens, reading)
    start, subject = reading.content[0], reading.subject
    if subject is None or reading.form not in {"before", "judging"} or tokens[start].quotation is None:
        return None
    if start > subject[1] and "actor" in tokens[start - 1].kinds and (viewer := whose_view(tokens, start)) is not None:
        return viewer
    verb = next((at for at in range(subject[1], start) if "passing" in tokens[at].kinds), None)
    end = next((at for at in range(start - 1, subject[1], -1) if tokens[at].capital), None)
    if verb is None or end is None or _speaks_himself(tokens[verb + 1 : start]):
        return None
    if start - end > _NEAR_NAME and not _is_taken_up(tokens, end):
        return None
    name = _name_start(tokens, verb, end)
    if name <= verb + 1 + ("hearing" in tokens[verb + 1].kinds):
        return (name, end + 1) if "citing" in tokens[verb].kinds else None
    noun = name - 1 - ("penned" in tokens[name - 1].kinds)
    joined = noun < name - 1 or _is_genitive(tokens[name : end + 1])
    if not joined or not tokens[noun].kinds & WRITTEN:
        return None
    led = any("preposition" in token.kinds for token in tokens[verb + 1 : noun])
    return None if led and "words" not in tokens[noun].kinds else (name, end + 1)


def _is_taken_up(tokens: Sequence[Token], end: int) -> bool:
    """Whether a French relative goes on with a name (rapporte les propos de X, qui enfonce le clou : « … »)."""
    return tokens[end + 1].text == "," and "actor" in tokens[end + 2].kinds


def _voice_of(tokens: Sequence[Token], reading: Reported) -> Range | None:
    """By whose voice a body speaks that has no name (Par la voix de X, l'opposition a dit)."""
    subject = reading.subject
    if subject is None or subject[0] < _NEAR_NAME or "voice" not in tokens[2].kinds:
        return None
    phrase = right_phrase(tokens, _NEAR_NAME, subject[0])
    if phrase is None or any(token.capital or "role" in token.kinds for token in tokens[slice(*subject)]):
        return None  # Par la voix de son avocat X, le maire a dit
    named = any(token.capital for token in tokens[slice(*phrase)])
    return with_name(tokens, phrase) if named and "belonging" in tokens[phrase[0] - 1].kinds else None


def _speaks_himself(behind: Sequence[Token]) -> bool:
    """Whether another verb joins the one that passes words on (X shared a post by Y and added: “…”)."""
    return any("coordinator" in token.kinds for token in behind) and any(token.cue is not None for token in behind)


def _name_start(tokens: Sequence[Token], verb: int, end: int) -> int:
    """Where a name begins that ends at a place, with its titles."""
    start = end
    while start > verb + 1 and (tokens[start - 1].capital or tokens[start - 1].kinds & _BEFORE_NAME):
        if "penned" in tokens[start - 1].kinds and "determiner" not in tokens[start - 1].kinds:
            break
        start -= 1
    return start


def _is_genitive(name: Sequence[Token]) -> bool:
    """Whether a Russian name stands in the genitive; a lone one may."""
    last = [token.low for token in name if token.capital][-_FULL_NAME:]
    return len(last) < _FULL_NAME or case_of(last[0], last[1], given_names()) == "genitive"


def _is_heard(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether a name before a verb is in the dative, which -ии may be too: its bearer is spoken to."""
    start, end = subject
    names = tokens[start:end]
    if start > 1 and "pointer" in tokens[start - 1].kinds and names[0].text.isupper():
        return True  # Об этом ТАСС сообщил X
    if end - start == 1 and names[0].capital:
        return names[0].low.endswith(_DATIVES) and names[0].low not in given_names()
    if end - start != _FULL_NAME or not all(token.capital and not token.text.isascii() for token in names):
        return False
    case = case_of(names[0].low, names[1].low, given_names())
    return case == "dative" or (case == "genitive" and names[0].low.endswith("ии"))


def _before_outlet(tokens: Sequence[Token], at: int) -> Range | None:
    """The noun phrase at a place, up to the outlet that follows it (слова Пескова «Интерфакс», слова Путина ТАСС)."""
    phrase = right_phrase(tokens, at, len(tokens))
    if phrase is None:
        return None
    return (phrase[0], _outlet_start(tokens, phrase))


def _outlet_start(tokens: Sequence[Token], phrase: Range) -> int:
    """Where the outlet at a phrase's end begins (слова Пескова | ТАСС, президента Франции X | газета Le Figaro)."""
    foreign = not tokens[phrase[0]].text.isascii()
    outlets = (
        k
        for k in range(phrase[0] + 1, phrase[1])
        if (_is_outlet(tokens[k]) and not _is_body(tokens, phrase[0], k))
        or (foreign and (tokens[k].text.isascii() or _tells_on(tokens, k) or _is_upright(tokens[k])))
        or (foreign and tokens[k - 1].capital and _names_outlet(tokens[k]))
    )
    return next(outlets, phrase[1])


def _is_upright(token: Token) -> bool:
    """Whether a Russian word in the nominative begins what passes words on (игрока | официальный сайт, | наш X)."""
    ours = "possessive" in token.kinds and token.low[-1:] in _UPRIGHT_NOUNS
    return ours or (not (token.kinds or token.capital) and token.low.endswith(_UPRIGHT))


def _names_outlet(token: Token) -> bool:
    """Whether a Russian noun in the nominative behind a name passes words on (слова X-а | пресс-центр клуба)."""
    plain = not (token.capital or token.punctuation or token.kinds & {"preposition", "time", "adverb", "role"})
    return plain and token.low[-1:] in _UPRIGHT_NOUNS and not token.low.endswith(_OF_MANY)


def _tells_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a role behind a name is that of who passes its bearer's words on (слова Уайта | журналист X)."""
    told = "role" in tokens[at].kinds and not tokens[at].capital
    return told and (tokens[at - 1].capital or ("role" in tokens[at - 1].kinds and _is_upright_role(tokens[at])))


def _is_upright_role(token: Token) -> bool:
    """Whether a man's Russian role stands in the nominative (цитирует Ольгу X | корреспондент Y)."""
    return token.low[-1:] in _UPRIGHT_NOUNS and not token.low.endswith(_OF_MANY)


def _is_body(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether capitals or marks are the body of the office before them (главы МИД X, директора завода «Труд» X)."""
    named = at + 1 < len(tokens) and tokens[at + 1].capital
    if tokens[at].quotation is not None:
        before = tokens[at - 1].kinds
        told = named or any(_is_outlet(token) for token in tokens[max(0, start - QUOTED) : start])
        return told and ("institution" in before or (named and "role" in before and not tokens[at - 1].capital))
    listed = tokens[at].kinds & {"addressee", "outlet"}  # цитирует министра РИА Новости
    return named and not listed and tokens[at].text.isupper() and "role" in tokens[at - 1].kinds


def _is_outlet(token: Token) -> bool:
    return token.quotation is not None or bool(token.kinds & OUTLETS) or (len(token.text) > 1 and token.text.isupper())
