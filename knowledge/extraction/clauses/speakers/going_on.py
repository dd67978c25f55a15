"""Roles and topics that a French pronoun goes on from, though somebody else is named (Le coach en veut à X. Il dit)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import tokens_between
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.extraction.clauses.speakers.antecedents import end_of
from knowledge.extraction.clauses.speakers.documents import described
from knowledge.extraction.clauses.speakers.person import fits
from knowledge.extraction.clauses.speakers.topics import find_topic, told_topic

_ROLE_ENDS: Final = 4
"""Tokens of a subject among which its role stands."""
_CALLED: Final = 2
"""Tokens before the name of whoever a role is (est le X)."""
_ASKING: Final = frozenset({"meeting", "quizzing", "learning", "listening", "inflicting"})
"""Classes of verbs whose object may speak next (Le journaliste a interrogé X, le juge a condamné X. Il …)."""
_ADVERBIAL: Final = frozenset({"preposition", "time"})
_OPENING: Final = 30
"""Characters in which that conjunction stands."""
_CONJUNCTION: Final = 3
"""Tokens among which the conjunction stands that opens a sentence (Alors que, Au moment où)."""

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.runs import Gender
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.speakers.documents import Resolved
    from knowledge.extraction.clauses.speakers.preceding import Preceding


def doer_before(article: Preceding, gender: Gender) -> Resolved | None:
    """The role that the sentence before is about which names somebody behind it, or what `quant à` sets before it."""
    start, end = article.attention.before
    phrase = _role_of(article.subject(), gender)
    opening = article.attention.opening
    if not phrase and opening and opening[0].kinds & _ADVERBIAL:
        phrase = _role_of(_past_adverbials(opening), gender)
    if article.attention.speaks_in(start, end):
        return None
    if not phrase:
        return told_topic(article.text, article.people, article.attention.opening, article.naming)
    named = [one for one in article.people.between(start, end) if one.human]
    if any(token.low in one.roles for one in named for token in phrase[1:]):
        return None  # Le chef de la CGT, X, est venu
    behind = _past_apposition(tokens_between(article.text, phrase[-1].end, end, article.grammar))
    fronted = not any(one.human for one in article.people.between(phrase[-1].end, end))  # En attendant X, le maire
    if not any(fits(one, gender) for one in named) or not (fronted or _tells_of_other(behind)):
        return None
    if any(one.human for one in article.people.between(phrase[0].start, phrase[-1].end)):
        return None
    doer = article.naming.read(phrase, gender)
    if doer is None or doer.name not in {one.name for one in named}:
        return doer
    return described(article.text, phrase, phrase[1].kinds)


def opposed(article: Preceding, told: int, gender: Gender) -> Resolved | None:
    """The subject behind another's words in the clause that opens the sentence before (Si X dit que A, le maire …).

    `told` is where those words end.
    """
    start, end = article.attention.before
    opening = article.text[start : start + _OPENING].lower().split()[:_CONJUNCTION]
    if not any("fronting" in article.grammar.kind(word) for word in opening):
        return None
    tokens = tokens_between(article.text, told + 2, end, article.grammar)
    subject = leading_subject(tokens, len(tokens))
    if subject is None or subject[0] > 0 or subject[1] + 1 >= len(tokens):
        return None
    return _named_or_role(article, tokens[: subject[1]], gender)


def own_subject(article: Preceding, tokens: Sequence[Token], end: int) -> Resolved | None:
    """Whom a sentence is about that a pronoun in it goes on from (Le maire en veut à X, « … », dit-il)."""
    if (topic := find_topic(article.text, article.people, tokens, end)) is not None:
        return article.naming.of(topic)
    if "topical" in tokens[0].kinds | tokens[1].kinds:
        return told_topic(article.text, article.people, tokens[: end + 1], article.naming)
    if "inverted" not in tokens[end].kinds:
        taken_up = "that" in tokens[end - 1].kinds or "relative" in tokens[end - 1].kinds
        told = _of_fronted(article, tokens, end) or _of_reason(article, tokens, end)
        return told or (_past_object(article, tokens, end) if taken_up else None)
    quoted = next((at for at in range(end) if tokens[at].quotation is not None), 0)
    if not quoted or (begin := leading_subject(tokens, quoted)) is None:
        return None
    phrase = _role_of(tokens[slice(*begin)], "f" if "pronoun.f" in tokens[end].kinds else "m")
    return article.naming.read(phrase) if phrase and _tells_of_other(tokens[begin[1] : quoted]) else None


def _of_fronted(article: Preceding, tokens: Sequence[Token], end: int) -> Resolved | None:
    """The subject of the clause that opens a sentence and ends before a pronoun (Si X est déçu, il espère)."""
    begin = next((at + 1 for at, token in enumerate(tokens[:_CONJUNCTION]) if "fronting" in token.kinds), 0)
    if not begin or end <= begin + 1 or tokens[end - 1].text != "," or "subject" not in tokens[end].kinds:
        return None
    gender: Gender = "f" if "pronoun.f" in tokens[end].kinds else "m"
    clause = tokens[begin : end - 1]
    subject = leading_subject(clause, len(clause))
    if subject is None or subject[0] > 0 or subject[1] == len(clause):
        return None
    return _named_or_role(article, clause[slice(*subject)], gender)


def _past_object(article: Preceding, tokens: Sequence[Token], end: int) -> Resolved | None:
    """Who leads a sentence whose object's name a relative clause takes up (X attaque Y, qu'il accuse; dont il dit)."""
    comma = end - 2 - ("preposition" in tokens[end - 2].kinds)
    if comma <= _CONJUNCTION or tokens[comma].text != "," or not tokens[comma - 1].capital:
        return None
    subject = leading_subject(tokens, comma)
    if subject is None or subject[1] >= comma - 1 or (subject[0] and tokens[subject[0] - 1].text != ","):
        return None
    gender: Gender = "f" if "pronoun.f" in tokens[end].kinds else "m"
    return _named_or_role(article, tokens[slice(*subject)], gender)


def _named_or_role(article: Preceding, phrase: Sequence[Token], gender: Gender) -> Resolved | None:
    """Whoever alone a subject names, if a pronoun's gender fits, else the role that it is."""
    named = [one for one in article.people.between(phrase[0].start, phrase[-1].end) if one.human]
    if named:
        alone = all(one is named[0] for one in named) and fits(named[0], gender)
        return article.naming.of(named[0]) if alone and not phrase[0].kinds >= {"pronoun"} else None
    role = _role_of(phrase, gender)
    return article.naming.read(role) if role else None


def _of_reason(article: Preceding, tokens: Sequence[Token], end: int) -> Resolved | None:
    """The body that leads a sentence whose reason a pronoun tells (La mairie a fermé la route, car elle estime)."""
    link = end - 1 - ("that" in tokens[end - 1].kinds)
    subject = leading_subject(tokens, link) if link > 1 and "causal" in tokens[link].kinds else None
    if subject is None or subject[0] > 0 or subject[1] - subject[0] < _CALLED or subject[1] == link:
        return None
    phrase, behind = tokens[slice(*subject)], tokens[subject[1] : link]
    other = "feminine" if "pronoun.m" in tokens[end].kinds else "masculine"
    body = "institution" in phrase[1].kinds or (phrase[1].text.isupper() and len(phrase[1].text) > 1)
    if not body or "determiner" not in phrase[0].kinds or other in phrase[0].kinds | phrase[1].kinds:
        return None
    pronoun = "clitic" in behind[0].kinds and "reflexive" not in behind[0].kinds  # La mairie l'a reçue
    if pronoun or any(token.capital or "role" in token.kinds for token in behind):
        return None
    return article.naming.read(phrase) if phrase[1].capital else described(article.text, phrase, phrase[1].kinds)


def _role_of(subject: Sequence[Token], gender: Gender) -> Sequence[Token]:
    """A French subject that is an article and a role which may be of a gender, up to its verb; else nothing."""
    if len(subject) <= 1 or not subject[0].kinds >= {"determiner", "single"}:
        return ()
    noun = next((at for at, token in enumerate(subject[1:_ROLE_ENDS], 1) if "role" in token.kinds), 0)
    if not noun or subject[noun].capital or ("female" if gender == "m" else "male") in subject[noun].kinds:
        return ()
    other, own = ("feminine", "male") if gender == "m" else ("masculine", "female")
    return subject[: end_of(subject, 0, noun)] if other not in subject[0].kinds or own in subject[noun].kinds else ()


def _past_adverbials(opening: Sequence[Token]) -> Sequence[Token]:
    """The subject behind when and where that stand before it (Lundi, à Lyon, le juge; Lundi à Lyon, le juge)."""
    start = 0
    for at, token in enumerate(opening[:-1]):
        if token.cue is not None:
            return ()
        if token.text == "," and opening[at + 1].kinds.isdisjoint(_ADVERBIAL):
            start = at + 1
            break
    rest = opening[start:] if start and "determiner" in opening[start].kinds else ()
    begin = leading_subject(rest, len(rest)) if rest else None
    return rest[slice(*begin)] if begin is not None and begin[0] == 0 else ()


def _past_apposition(behind: Sequence[Token]) -> Sequence[Token]:
    """Words behind a role without what commas tell of its bearer, who is not named there (Le juge, ancien maire, a)."""
    if not behind or behind[0].text != ",":
        return behind
    close = next((at for at in range(1, len(behind)) if behind[at].punctuation or behind[at].capital), 0)
    inner = behind[1:close]
    if not inner or behind[close].text != "," or any(t.cue or "auxiliary" in t.kinds for t in inner):
        return behind
    return behind[close + 1 :]


def _tells_of_other(behind: Sequence[Token]) -> bool:
    """Whether French words behind a subject name somebody whom it neither is nor asks nor hears (est en colère)."""
    name = next((at for at, token in enumerate(behind) if token.capital), 0)
    if name <= 1 or behind[0].punctuation or behind[0].quotation is not None:
        return False
    called = name == 1 or (behind[0].kinds >= {"passive"} and name == _CALLED)
    return not called and not any(token.kinds & _ASKING for token in behind[:name])
