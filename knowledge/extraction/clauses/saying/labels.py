"""Speakers named by layout: before a colon, at the head of a headline or of the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.rightward import right_phrase, with_name
from knowledge.extraction.clauses.phrases.runs import given_names
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS, may_speak
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, QUOTED, Reported
from knowledge.extraction.clauses.saying.announcing import put_so, sender_of
from knowledge.extraction.clauses.saying.asides import opening_place
from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.extraction.clauses.saying.exemplified import exemplified
from knowledge.extraction.clauses.saying.forefield import behind_forefield
from knowledge.extraction.clauses.saying.headings import is_called_by_land, is_of_another, is_of_thing, names_nobody
from knowledge.extraction.clauses.saying.subjects import opening_phrase
from knowledge.extraction.clauses.saying.tellers import find_teller
from knowledge.extraction.clauses.saying.viewed import viewed_by
from knowledge.language.territories import find_territories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Grammar
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

_FULL_NAME: Final = 2
_LONGEST_SIGNATURE: Final = 5
_ABLE: Final = SPEAKERS | {"pronoun"}
_HEARD: Final = frozenset({"article", "role", "title", "particle", "courtesy"})
_VERBAL: Final = frozenset({"auxiliary", "relative"})
_NO_SUBJECT: Final = frozenset({"notname", "preposition"})
"""Words that open a sentence and no name."""
_MUTE: Final = frozenset({"inert", "negation", "resuming", "thus"})
_NO_TOPIC: Final = frozenset({"role", "title", "auxiliary", "subordinator", "relative"})
_PLAIN: Final = frozenset({"notname", "infinitiveverb"})
"""Classes that an adjective may have for its ending alone."""
_CLOSING: Final = SPEAKERS | {"auxiliary", "preposition", "relative", "document"}
"""Words that make what stands before a name's of more than its bearer's words."""


def read_labelled(tokens: Sequence[Token], grammar: Grammar) -> Reported | None:
    """`Ada Colau: "…"`, `COLAU: We agree`, and a headline that names the speaker before its colon."""
    texts = [token.text for token in tokens[: 3 * FAR]]
    colon = texts.index(":") if ":" in texts else 0
    if colon == 0 or colon + 1 >= (end := sentence_end(tokens)):
        return None
    label = tokens[:colon]
    quoted = tokens[colon + 1].quotation is not None and tokens[colon + 1].words >= QUOTED
    if label[0].text > CYRILLIC and is_of_another(label, quoted=quoted):
        return None
    if quoted and colon > 1 and grammar.elisions and (shown := exemplified(label)) is not None:
        return Reported((colon, colon + 1), (colon + 1, colon + 2), shown, "before", 0, breaks=True, frames="q")
    named = colon <= _LONGEST_SIGNATURE and all(t.capital or "particle" in t.kinds for t in label)
    if label[0].kinds & {"preposition", "subordinator"} and (
        named or not any(t.capital or t.kinds & {"role", "source", "institution"} for t in label[1:])
    ):
        return None  # Avant de terminer: "…", IN TEXAS: …
    if points_at_words(label) or all(token.kinds & {"adverb", "link", "guide"} for token in label):
        return None  # Puis : "…", READ MORE: …
    if quoted and "dropping" in grammar.options and is_of_thing(label):
        return None
    if quoted and grammar.elisions and (names_nobody(label) or is_ones(label)):
        return None
    if quoted and "bracket" in grammar.options and (place := behind_forefield(label)) is not None:
        return Reported((colon, colon + 1), (colon + 1, colon + 2), place, "before", 0, breaks=True, frames="q")
    if quoted and "bracket" in grammar.options and ends_in_relative(label):
        return None
    if quoted and "headlast" in grammar.options and (place := put_so(label)) is not None:
        return Reported((colon, colon + 1), (colon + 1, colon + 2), place, "before", 0, breaks=True, frames="q")
    apposed = "incise" in grammar.options and "dashed" not in grammar.options
    content = (colon + 1, colon + 2) if quoted else (colon + 1, end)
    if apposed and (place := _behind_topic(label, quoted=quoted)) is not None:
        return Reported((colon, colon + 1), content, place, "before", 0, breaks=True, frames="q")
    placed = next((k for k, token in enumerate(label) if "pronoun.o" in token.kinds), 0)
    whole = opening_place(label, placed) if quoted and placed else None  # À la mairie, on se veut rassurant : « … »
    whole = whole or (sender_of(label) if quoted and grammar.elisions else None)
    whole = whole or (_words_of(label) or _speaker_to(label) if quoted else None)
    whole = whole or (_shared_by(label) if quoted and grammar.elisions else None)
    whole = whole or (_shown_at(label) or _acting_at(label) or _alike_at(label) if quoted else None)
    whole = whole or (_telling_at_end(label) if quoted and "articleless" in grammar.options else None)
    whole = whole or (_name_apposed(label) or _voice_before(label) or _owner_at(label) if quoted else None)
    whole = whole or (viewed_by(label) if quoted and grammar.elisions else None)
    if quoted and (place := _before_outlet(label) or whole) is not None:
        return Reported((colon, colon + 1), content, place, "before", 0, breaks=True, frames="q")
    if not quoted and "flatly" in label[-1].kinds and (flat := _tells_flatly(tokens, colon, grammar)) is not None:
        return Reported((colon, colon + 1), content, flat, "before", 0, breaks=True, frames="q")
    if not quoted and "headlast" in grammar.options and _is_land(label):
        return None  # South Africa: Police Held Two Men
    if not (quoted and label[0].capital) and not (named and (colon > 1 or label[0].text.isupper())):
        return None
    owned = any(token.quotation is not None for token in label) and all(token.capital for token in label[-2:])
    subject = (0, colon) if named or owned else _pronoun_behind_link(label) or opening_phrase(tokens, colon, grammar)
    if quoted and subject == (0, 1) and not label[0].kinds.isdisjoint({"coordinator", "words"}):
        return None  # Und das darf man nicht: „…“
    mute = subject is None or not may_speak(label[slice(*subject)]) or not _MUTE.isdisjoint(label[subject[0]].kinds)
    if mute and subject is not None and "dropping" in grammar.options:
        mute = not is_called_by_land(label[slice(*subject)], grammar)
    led = "articleless" in grammar.options and subject is not None and subject[0] == 0 < colon - 1
    if led and subject is not None and not any(token.capital for token in label[1 : subject[1]]):
        mute = mute or bool(label[0].kinds & _NO_SUBJECT)
    if "sparing" in grammar.options and quoted and mute:
        subject = _only_name(label, ends=subject is None)
        if subject and "dropping" in grammar.options and "preposition" in label[subject[0] - 1].kinds and subject[0]:
            return None  # Después tuvo elogios para X: «…»
    subject = subject and with_name(tokens, subject) if quoted else subject
    if quoted and not named and subject == (0, colon):
        subject = (0, _name_ahead(label))
    if subject is not None and "bracket" in grammar.options and is_thing(label[slice(*subject)]):
        return None  # Der Schock sitzt tief: „…“
    told = label[slice(*subject)] if subject is not None else ()
    if told and ("event" in told[-1].kinds if "headlast" in grammar.options else _tells_of_event(told)):
        return None  # Festival Gaboma : la culture à l'honneur
    return subject and Reported((colon, colon + 1), content, subject, "before", 0, breaks=True, frames="q")


def _tells_flatly(tokens: Sequence[Token], colon: int, grammar: Grammar) -> Range | None:
    """Who is told in French to be sure of what stands behind a colon (Le préfet est formel : …); no thing is."""
    subject = opening_phrase(tokens, colon, grammar)
    if subject is None or not may_speak(tokens[slice(*subject)]) or subject[1] >= colon - 1:
        return None
    verb = subject[1]
    if tokens[verb].text == ",":  # X, le maire de Y, se montre rassurant
        verb = next((k for k in range(verb + 1, colon - 1) if tokens[k].text == ","), verb) + 1
    return subject if tokens[verb].kinds & {"passive", "reflexive"} else None


def _tells_of_event(phrase: Sequence[Token]) -> bool:
    """Whether a label begins or ends with what happens, and nobody has to do with it (not: Le patron du festival)."""
    if "event" in phrase[0].kinds:
        return True
    return "event" in phrase[-1].kinds and not any(token.kinds & SPEAKERS for token in phrase[:-1])


def points_at_words(label: Sequence[Token]) -> bool:
    """Whether an English label only points at the words of whoever is told of (In his words; Hear him; Her words)."""
    if not _FULL_NAME <= len(label) <= QUOTED or not label[-1].kinds & {"ownwords", "his", "her"}:
        return False
    if "inviting" in label[0].kinds:
        return len(label) == _FULL_NAME
    return "ownwords" in label[-1].kinds and bool(label[-2].kinds & {"his", "her"})


def ends_in_relative(label: Sequence[Token]) -> bool:
    """Whether somebody else than the subject speaks in the German relative clause that ends it (…, die sagten: „…“)."""
    comma = max((at for at, token in enumerate(label) if token.text == ","), default=len(label))
    opens = comma + 1 < len(label) and label[comma + 1].kinds >= {"relative", "article"}
    return opens and label[-1].text[:1].islower()  # not: X, der Sprecher der Feuerwehr


def _telling_at_end(label: Sequence[Token]) -> Range | None:
    """Who ends a Russian label behind his verb, or is named there alone (Вот что ответил X: «…»; Другого мнения X:).

    Of words it is whose they are (Реакция X не заставила себя ждать: «…»).
    """
    if "words" in label[0].kinds:
        return right_phrase(label, 1, len(label))
    start = len(label)
    while start > 1 and label[start - 1].capital:
        start -= 1
    verb = label[start - 1].cue if start < len(label) else None
    if verb is not None and "q" in verb.frames:
        return (start, len(label))
    phrase = find_teller(label)
    if phrase is not None and phrase[1] == len(label):
        return phrase
    named = len(label) - start == _FULL_NAME and start > 1 and label[start].low in given_names()
    acts = label[0].kinds & SPEAKERS or any(t.cue or t.capital or t.kinds & _VERBAL for t in label[1:start])
    return (start, len(label)) if named and not acts else None


def _behind_topic(label: Sequence[Token], *, quoted: bool) -> Range | None:
    """Who speaks behind what he speaks of and a comma (Ucraina, Zelensky: "…"; Bilancio, l'allarme di Draghi: "…")."""
    comma = next((at for at, token in enumerate(label) if token.text == ","), 0)
    topic, rest = label[:comma], label[comma + 1 :]
    if not topic or not rest or comma > _LONGEST_SIGNATURE or not topic[0].capital or topic[0].low in given_names():
        return None
    if any(t.cue or t.quotation or t.punctuation or t.kinds & _NO_TOPIC for t in topic):
        return None
    if all(_is_of_name(token) for token in rest) and len(rest) < _LONGEST_SIGNATURE:
        return (comma + 1, len(label))
    of = next((k for k, token in enumerate(rest) if k and "penned" in token.kinds), 0)
    named = 0 < of <= QUOTED and "role" not in rest[of - 1].kinds and all(_is_of_name(t) for t in rest[of + 1 :])
    return (comma + 2 + of, len(label)) if quoted and named and of + 1 < len(rest) else None


def _before_outlet(label: Sequence[Token]) -> Range | None:
    """Who speaks to the outlet behind a dash (Ада Колау — «Новой газете»: «…»)."""
    dash = next((at for at, token in enumerate(label) if token.text in DASHES), 0)
    heard = dash == len(label) - 2 and (label[-1].quotation is not None or "addressee" in label[-1].kinds)
    return (0, dash) if heard and dash > 1 and all(token.capital for token in label[:dash]) else None


def _is_land(label: Sequence[Token]) -> bool:
    """Whether a label is a country, of which a headline tells."""
    found = find_territories([token.text for token in label])
    return bool(found) and found[0].end - found[0].start == len(label)


def _pronoun_behind_link(label: Sequence[Token]) -> Range | None:
    """Who goes on behind a word that joins sentences (Doch er wehrt ab: "…")."""
    linked = len(label) > 1 and bool(label[0].kinds & {"link", "coordinator"})
    return (1, 2) if linked and "pronoun" in label[1].kinds else None


def _name_ahead(label: Sequence[Token]) -> int:
    """The end of a name before what it is heard on or after (Ada Colau on rents: "…"); of all, where none leads."""
    end = next((at for at, token in enumerate(label) if not token.capital), len(label))
    led = 1 < end < len(label) and label[end].kinds & {"about", "timing"}
    return end if led and not any(token.kinds & SPEAKERS for token in label[:end]) else len(label)


def _only_name(label: Sequence[Token], *, ends: bool) -> Range | None:
    """The full name before a colon, where one stands alone (La rentrée était belle pour Ada Colau, directrice: "…").

    `ends`: nothing stands behind it but what its bearer is.
    """
    names: list[Range] = []
    for at, token in enumerate(label):
        if token.capital and names and names[-1][1] == at:
            names[-1] = (names[-1][0], at + 1)
        elif token.capital:
            names.append((at, at + 1))
    full = [name for name in names if name[1] - name[0] > 1]
    if any("gerund" in token.kinds for token in label) and full and "preposition" in label[full[0][0] - 1].kinds:
        return None  # Puis, se tournant vers Ada Colau : « … »
    rest = label[full[0][1] :] if full else ()
    acts = any("auxiliary" in token.kinds or (token.cue and not token.capital) for token in rest)
    described = len(rest) > 1 and "article" in rest[0].kinds and "role" in rest[1].kinds
    told = rest and (acts or not (rest[0].text == "," or described))
    return None if len(full) != 1 or (ends and told) else full[0]


def _voice_before(label: Sequence[Token]) -> Range | None:
    """The same as `_voice_at`, past what an apposition says of the name (Même ton chez Ada Colau, maire: "…")."""
    comma = next((at for at, token in enumerate(label) if token.text == ","), len(label))
    apposed = comma + 1 < len(label) and "role" in label[comma + 1].kinds
    return _voice_at(label[:comma]) if apposed else _voice_at(label)


def _voice_at(label: Sequence[Token]) -> Range | None:
    """The name behind a preposition of place that ends words without a verb (Même ton chez Ada Colau: "…").

    Two names are whoever speaks and whom he speaks to (Ada Colau à Manuel Valls : "…").
    """
    start = len(label)
    while start > 0 and (label[start - 1].capital or "particle" in label[start - 1].kinds):
        start -= 1
    while start < len(label) and not label[start].capital:
        start += 1
    placed = 1 < start < len(label) - 1 and (
        "placing" in label[start - 1].kinds or ("side" in label[start - 2].kinds and "penned" in label[start - 1].kinds)
    )
    verbal = any(token.cue is not None or "auxiliary" in token.kinds or token.punctuation for token in label)
    if (
        placed
        and start > QUOTED - 1
        and all(token.capital or "particle" in token.kinds for token in label[: start - 1])
    ):
        return (0, start - 1)
    return (start, len(label)) if placed and not verbal else None


def _words_of(label: Sequence[Token]) -> Range | None:
    """Whose words a noun says follow (Réponse de la mairie: "…"; Le constat du maire, Ada Colau: "…")."""
    of = next((k for k, token in enumerate(label[: QUOTED + 1]) if "belonging" in token.kinds), 0)
    noun = label[of - 1] if of else None
    felt = of > 1 and noun is not None and noun.kinds <= _PLAIN and "words" in label[of - 2].kinds  # Constat amer de X
    told = felt or (noun is not None and not noun.kinds.isdisjoint({"words", "authored"}))
    led = label[of == QUOTED].kinds  # Dura la replica di X a Y
    if not told or of - felt > 1 + ("article" in led or _qualifies(label)) + (of == QUOTED):
        return None
    phrase = right_phrase(label, of + 1, len(label))
    if phrase is None or phrase[0] != of + 1:
        return None
    whole = with_name(label, phrase)
    able = of < QUOTED - 1 or any(token.capital or token.kinds & SPEAKERS for token in label[slice(*whole)])
    return whole if able or "article" in label[0].kinds else None


def is_ones(label: Sequence[Token]) -> bool:
    """Whether a label tells what somebody unnamed said to another (On lui a répondu : « … »)."""
    if "pronoun.o" in label[0].kinds:
        return any("clitic" in token.kinds for token in label) and any(token.cue is not None for token in label)
    return _qualifies(label) and _words_of(label) is None  # Nouvelle réponse de l'autre côté : « … »


def _qualifies(label: Sequence[Token]) -> bool:
    """Whether a label begins with an adjective and a noun for words (Nouvelle réponse, Première réaction)."""
    return len(label) > 1 and "ordering" in label[0].kinds and "words" in label[1].kinds


def _speaker_to(label: Sequence[Token]) -> Range | None:
    """Who is described before whom he speaks to or of (Un syndicaliste à Ada Colau : "…"; Le maire sur Ada Colau)."""
    at = next((k for k, token in enumerate(label) if k > 1 and "apart" in token.kinds), len(label))
    voice, behind = label[:at], label[at + 1 :]
    if not any(token.capital for token in behind) or not all(t.capital or t.kinds & _HEARD for t in behind):
        return None
    noun = voice[1].kinds & SPEAKERS if "article" in voice[0].kinds else frozenset()
    if voice[-1].text == ",":
        voice = voice[:-1]
    acts = any(t.cue is not None and not t.kinds & SPEAKERS for t in voice) or any(t.kinds & _VERBAL for t in voice)
    named = any(token.capital for token in voice[1:2])
    return None if acts or not (noun or named) else (0, len(voice))


def _name_apposed(label: Sequence[Token]) -> Range | None:
    """The full name behind an office and its comma (Le chef de l'État, Ada Colau : "…")."""
    comma = max((at for at, token in enumerate(label) if token.text == ","), default=0)
    office = label[:comma]
    if not office or any(token.cue or "auxiliary" in token.kinds for token in office):
        return None
    told = any("role" in token.kinds and not token.capital for token in office[:QUOTED])
    start = comma + 1
    while start < len(label) and label[start].kinds & {"article", "title", "courtesy"}:
        start += 1
    name = label[start:]
    return (start, len(label)) if told and len(name) > 1 and all(_is_of_name(token) for token in name) else None


def _shown_at(label: Sequence[Token]) -> Range | None:
    """The name behind c'est (Le premier, c'est Ada Colau, visage fermé : « … »)."""
    places = range(1, len(label) - 2)
    at = next((k for k in places if label[k].kinds >= {"pointing", "demonstrative"} and label[k + 2].capital), None)
    if at is None or "passive" not in label[at + 1].kinds:
        return None
    end = next((k for k in range(at + 2, len(label)) if not _is_of_name(label[k])), len(label))
    return (at + 2, end) if end == len(label) or label[end].text == "," else None


def _shared_by(label: Sequence[Token]) -> Range | None:
    """Whose words or view something is that a label announces (Un constat partagé par Ada Colau : « … »)."""
    near = label[: QUOTED + 1]
    agent = next((k for k, token in enumerate(near) if k > 1 and "agent" in token.kinds), 0)
    told = agent and "article" in label[0].kinds and any(token.kinds & {"words", "stance"} for token in near[1:agent])
    phrase = right_phrase(label, agent + 1, len(label)) if told else None
    return phrase if phrase is not None and phrase[1] == len(label) and may_speak(label[slice(*phrase)]) else None


def _acting_at(label: Sequence[Token]) -> Range | None:
    """Who acts in the clause that ends a label (Le juge lit quand une femme se lève, en larmes : « … »)."""
    when = max((k for k, token in enumerate(label) if k and "rising" in token.kinds), default=0)
    phrase = right_phrase(label, when + 1, len(label), strict=False) if when else None
    if phrase is None or not may_speak(label[slice(*phrase)]):
        return None
    noun = next((k for k in range(*phrase) if label[k].kinds & SPEAKERS), phrase[1] - 1)
    return (phrase[0], phrase[1] if label[noun].capital else noun + 1)


def _alike_at(label: Sequence[Token]) -> Range | None:
    """Who is described where only a like view is told (Même avis pour une voisine : « … »)."""
    side = next((k for k in range(2, len(label) - 1) if "siding" in label[k].kinds), 0)
    phrase = right_phrase(label, side + 1, len(label)) if side and "likewise" in label[0].kinds else None
    if phrase is None or phrase[0] != side + 1 or "article" not in label[phrase[0]].kinds:
        return None
    phrase = with_name(label, phrase)
    return phrase if may_speak(label[slice(*phrase)]) else None


def _is_of_name(token: Token) -> bool:
    return token.capital or "particle" in token.kinds


def _owner_at(label: Sequence[Token]) -> Range | None:
    """The full name behind of that ends words without a verb or an office (Réplique cinglante d'Ada Colau: "…")."""
    start = len(label)
    while start > 0 and (label[start - 1].capital or "particle" in label[start - 1].kinds):
        if "penned" in label[start - 1].kinds:
            break
        start -= 1
    led = label[: start - 1] if 1 < start < len(label) - 1 and "penned" in label[start - 1].kinds else ()
    closed = any(token.cue or token.punctuation or token.kinds & _CLOSING for token in led)
    return (start, len(label)) if led and not closed else _officer_at(label)


def _officer_at(label: Sequence[Token]) -> Range | None:
    """The office behind of that ends two words or three (Irritation du juge unique : « … »)."""
    led = len(label) > QUOTED - 1 and label[1].kinds >= {"penned", "officeof"} and not label[0].kinds & _CLOSING
    if not led or len(label) > 2 * QUOTED or not any("role" in token.kinds for token in label[2 : QUOTED + 1]):
        return None
    closed = any(
        (token.cue and not token.kinds & SPEAKERS) or token.punctuation or token.capital for token in label[2:]
    )
    return None if closed else (2, len(label))


def read_headline(tokens: Sequence[Token]) -> Reported | None:
    """`Lagarde: prices will fall`: a surname before the colon of a headline."""
    office = [at for at, token in enumerate(tokens[:2]) if "role" in token.kinds]
    led = office and (office[-1] == 1 or not tokens[0].text.isascii())
    if len(tokens) > QUOTED + 1 and tokens[2].text == ":" and tokens[0].capital and led:
        return Reported((2, 3), (3, sentence_end(tokens)), (0, 2), "before", 0, breaks=True, frames="q")
    if (told := _told_about(tokens)) is not None:
        return told
    if len(tokens) <= QUOTED or tokens[1].text != ":" or not tokens[0].capital or "guide" in tokens[0].kinds:
        return None
    return Reported((1, 2), (2, sentence_end(tokens)), (0, 1), "before", 0, breaks=True, frames="q")


def _told_about(tokens: Sequence[Token]) -> Reported | None:
    """`Песков — о переговорах: они идут`: a name before what a Russian headline says he spoke about."""
    end = next((at for at, token in enumerate(tokens) if not token.capital), 0)
    about = end + (end < len(tokens) and tokens[end].text in DASHES)
    if not 0 < end <= _FULL_NAME or about >= len(tokens) or "about" not in tokens[about].kinds:
        return None
    colon = next((at for at in range(about + 2, min(about + FAR, len(tokens) - 2)) if tokens[at].text == ":"), 0)
    if not colon or any(token.quotation is not None or token.cue for token in tokens[: colon + 2]):
        return None
    return Reported(
        (colon, colon + 1), (colon + 1, sentence_end(tokens)), (0, end), "before", 0, breaks=True, frames="q"
    )


def is_thing(phrase: Sequence[Token]) -> bool:
    """Whether a phrase is an article and a noun for neither people nor bodies, where all nouns have capitals."""
    return len(phrase) > 1 and "article" in phrase[0].kinds and not any(token.kinds & _ABLE for token in phrase[1:])
