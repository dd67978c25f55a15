"""Clauses of reporting in which nobody spoke: if X says …, did X say …?, neither X nor Y said …."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from knowledge.extraction.clauses.phrases.spelling import CYRILLIC

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

    _Rule: TypeAlias = Callable[[Sequence[Token], Reported], bool]

_SHORT_WISH: Final = 4
"""Tokens from the begin of what somebody wishes in which his anonymity is told."""
_NEAR: Final = 3
"""Tokens before a subject in which whose makes it somebody's."""
_NO_NOUN: Final = frozenset({"time", "preposition", "auxiliary", "pronoun", "venue", "coordinator", "subordinator"})
_PARTING_FROM: Final = frozenset({"preposition", "time", "coordinator"})
"""What follows a farewell that somebody says, and does not talk about (said goodbye to them)."""
_NICKNAME: Final = 3
_NEXT: Final = 2
"""Tokens before a subject at which the verb stands whose object its clause is."""
_UNREAL: Final = ("ra", "ront", "rait", "raient", "rai", "rons")
"""Endings of a French future or conditional."""
_UNDONE: Final = 6
"""Tokens before a verb among which it is told that somebody kept from it."""


def is_unsaid(tokens: Sequence[Token], reading: Reported, classes: frozenset[str]) -> bool:
    """Whether a clause of reporting only supposes, asks or denies that its subject spoke; quoted words were said.

    `classes` are those of all words of the sentence: a rule whose words are not among them is not asked.
    """
    start, end = reading.content
    if "anonymity" in classes and any("anonymity" in t.kinds for t in tokens[start : min(end, start + _SHORT_WISH)]):
        return True  # a souhaité garder l'anonymat
    nobodys, doubtful = _rules_for(classes)
    for is_nobodys in nobodys:
        if is_nobodys(tokens, reading):
            return True
    for is_doubtful in doubtful:
        if is_doubtful(tokens, reading):
            return not any(token.quotation is not None for token in tokens[start:end])
    return False


def _is_withheld(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether somebody only refuses to say something (X refuse de commenter, X a refusé de s'exprimer)."""
    cue, at = tokens[reading.cue[1] - 1], reading.content[0]
    if cue.cue is None or not {"n", "i"}.issubset(cue.cue.frames) or reading.form != "before":
        return False
    at += "reflexive" in tokens[at].kinds or "leftout" in tokens[at].kinds
    at += at + 1 < len(tokens) and "reflexive" in tokens[at].kinds
    told = reading.cue[1] + 1 if "that" in tokens[reading.content[0] - 1].kinds else at  # refuse de dire que
    return at < len(tokens) and "withholding" in tokens[told].kinds | tokens[at].kinds


def _is_rite(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether what is said is somebody's own prayer, vow or farewell, whose words nobody tells."""
    start = reading.content[0]
    if "farewell" in tokens[start].kinds and reading.form == "before":
        behind = tokens[min(start + 1, len(tokens) - 1)]
        return behind.punctuation or start + 1 == len(tokens) or bool(behind.kinds & _PARTING_FROM)
    own = "possessive" in tokens[start].kinds and reading.form == "before"
    at = next((k for k in range(start + 1, start + _NICKNAME) if own and "farewell" in tokens[k].kinds), 0)
    return at > 0 and "auxiliary" not in tokens[at + 1].kinds if at + 1 < len(tokens) else at > 0


def _is_queried(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a relative clause without a subject tells of a question (asked the question that has been asked)."""
    start = reading.content[0]
    noun = start > 1 and "that" in tokens[start - 1].kinds and "queried" in tokens[start - 2].kinds
    return noun and "auxiliary" in tokens[start].kinds


def _is_writers(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether who writes says what is worth saying (It is important to note that)."""
    start = reading.subject[0] if reading.subject is not None else len(tokens)
    told = tokens[start : start + _SHORT_WISH]
    return len(told) == _SHORT_WISH and "pronoun.n" in told[0].kinds and "worthy" in told[2].kinds


@lru_cache(maxsize=1 << 12)
def _rules_for(classes: frozenset[str]) -> tuple[tuple[_Rule, ...], tuple[_Rule, ...]]:
    """The rules of which a sentence with words of these classes has one."""
    nobodys = tuple(rule for words, rule in _NOBODYS if not words.isdisjoint(classes))
    return nobodys, tuple(rule for words, rule in _DOUBTFUL if not words.isdisjoint(classes))


def _is_nobodys(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether nobody is the subject (no one in the cabinet, none of them, not one minister)."""
    if reading.subject is None:
        return False
    start = reading.subject[0]
    opened = start == 1 and "negation" in tokens[0].kinds
    numbered = start + 1 < len(tokens) and tokens[start + 1].text[:1].isdigit()
    return opened or ("nobody" in tokens[start].kinds and not numbered)


def _is_hearsay(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether what speaks is a saying, a rumour, the `se` of se dice, or people (В таких случаях говорят)."""
    if reading.subject is None:
        return False
    start, end = reading.subject
    led = tokens[reading.cue[0] - 1]
    if led.text > CYRILLIC and "hearsay" in led.kinds and end <= reading.cue[0]:
        return True
    if "impersonal" in tokens[end - 1].kinds:
        return True
    for at in range(start, end):
        if at > start and "preposition" in tokens[at].kinds:
            return False
        if "hearsay" in tokens[at].kinds and not all(token.capital for token in tokens[at : at + 2]):
            return True  # not Maxime Dupont
    return False


def _is_undone(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether somebody kept from saying, or nobody can think that he says it (stopped short of saying, sans dire)."""
    cue = tokens[reading.cue[1] - 1].cue
    if cue is None or not (cue.participle or cue.infinitive or reading.form == "participle"):
        return False
    if reading.subject is not None and "undone" in tokens[reading.subject[1] - 1].kinds:
        return True  # Leur rôle consiste à lire ou à démontrer que
    for at in range(reading.cue[0] - 1, max(-1, reading.cue[0] - _UNDONE - 1), -1):
        token = tokens[at]
        if token.punctuation or token.quotation is not None:
            return False
        if "undone" in token.kinds:
            return not (at and "litotes" in tokens[at - 1].kinds)  # non sans rappeler que
    return False


def _is_denied_of(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether it was not the subject who spoke (it was not X who said, ce n'est pas X qui a dit)."""
    start = reading.subject[0] if reading.subject is not None else 0
    relative = "relative" in tokens[reading.cue[0] - 1].kinds
    if not relative or start < _NEXT - 1 or reading.form != "before":
        return False
    before = tokens[max(0, start - _NEXT) : start]
    return any("negation" in token.kinds for token in before) and not any(token.punctuation for token in before)


def _is_foretold(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether somebody says that the subject would speak (Y hopes that X would say)."""
    start = reading.subject[0] if reading.subject is not None else 0
    led = reading.form == "before" and start > 1 and "that" in tokens[start - 1].kinds
    return led and any("conditional" in token.kinds for token in tokens[slice(*reading.cue)])


def _is_anothers(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether what seems said is in another's words that the subject only speaks of (о словах X о том, что …)."""
    at = reading.content[0] - 1
    if reading.form != "before" or at <= reading.cue[1] or "that" not in tokens[at].kinds:
        return False
    at -= tokens[at - 1].text == ","
    while at > reading.cue[1] and ("correlative" in tokens[at - 1].kinds or "preposition" in tokens[at - 1].kinds):
        at -= 1
    names = at
    while names > reading.cue[1] and tokens[names - 1].capital:
        names -= 1
    words = [token for token in tokens[reading.cue[1] : names] if token.kinds & {"words", "claimnoun"}]
    return names < at and bool(words) and "correlative" in tokens[at + 1].kinds | tokens[at].kinds


def _is_lie(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a lie or a joke is told, of which the narrator or another speaks (told a lie that …)."""
    behind = tokens[reading.cue[1] : min(reading.content[0], reading.cue[1] + _NEAR)]
    return any("untruth" in token.kinds for token in behind)


def _is_alleged(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether an adverb or a rumour leads to a clause (X allegedly said, Rumour has it that X said)."""
    start = min(reading.start, reading.begin)
    if start > 1 and "that" in tokens[start - 1].kinds and "hearsay" in tokens[0].kinds:
        return True
    return "allegedly" in tokens[0].kinds or any("allegedly" in token.kinds for token in tokens[start : reading.cue[1]])


def _is_relative(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a clause without a pronoun tells of the noun before it (the rules X announced will come into force)."""
    start = reading.subject[0] if reading.subject is not None else 0
    before = tokens[:start]
    if reading.form != "before" or len(before) < 2 or "that" in tokens[reading.content[0] - 1].kinds:
        return False
    plain = not any(
        token.capital or token.punctuation or token.kinds & _NO_NOUN or token.quotation for token in before[1:]
    )
    plain = plain and reading.subject is not None and tokens[reading.subject[1]].text != ","  # The clerk met X, who
    return plain and "article" in before[0].kinds and tokens[start].capital


def _is_of_whose(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a clause behind whose tells a deed, no words (X, whose party reported two gifts, said …)."""
    start, (begin, end) = reading.subject[0] if reading.subject is not None else 0, reading.content
    near = tokens[max(0, start - _NEAR) : start + 1]
    if reading.form != "before" or not any("whose" in token.kinds for token in near):
        return False
    if "infinitiveverb" in tokens[begin].kinds:
        return False  # X, à qui il reproche de mentir
    close = next((at for at in range(begin, end) if tokens[at].text == ","), end)
    return not any(token.kinds & {"auxiliary", "that"} for token in tokens[begin - 1 : close])


def _is_asked(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a sentence asks whether somebody spoke, or supposes it (Did X say …?, X a-t-il dit …?, Had X said …)."""
    if reading.form != "before":
        return False
    if tokens[0].kinds >= {"auxiliary", "opener"} and reading.subject is not None:
        verb = tokens[reading.cue[1] - 1]
        bare = verb.cue is not None and verb.cue.lemma == verb.low  # Should X say …, no Will Smith said …
        if reading.subject[0] == 1 or (bare and reading.subject[0] == 0):
            return True
    if tokens[-1].text != "?":
        return False
    if tokens[0].kinds >= {"perfect", "opener"}:
        return True  # Hat X gesagt, dass …?
    inverted = any("inverted" in token.kinds for token in tokens[slice(*reading.cue)])
    return inverted or tokens[0].kinds >= {"auxiliary", "opener"}


def _is_open(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a particle behind the verb asks within a sentence (вопрос в том, сказал ли X)."""
    behind = tokens[reading.cue[1] : reading.cue[1] + 1]
    return any("asking" in token.kinds for token in behind)


def _is_supposed(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether `if`, `neither` or what somebody wishes or hears leads to the subject, or `nor` stands in it."""
    start = reading.subject[0] if reading.subject is not None else reading.cue[0]
    if reading.form != "before":
        return False
    if _is_wished(tokens, start, tokens[slice(*reading.cue)]):
        return True
    if start == 1 and "hypothetical" in tokens[0].kinds and _is_conceded(tokens, reading):
        return False
    if start > 1 and "hypothetical" in tokens[start - 1].kinds and "identical" in tokens[start - 2].kinds:
        return _is_unreal(tokens[: start - 1]) or _is_unreal(tokens[reading.content[1] :])  # Même si X a dit que
    start -= start > 1 and tokens[start - 1].kinds == {"auxiliary"}  # если бы
    before = tokens[max(0, start - 1) : start]
    within = tokens[start : reading.subject[1]] if reading.subject is not None else ()
    return any("hypothetical" in token.kinds or "neither" in token.kinds for token in before) or any(
        "neither" in token.kinds for token in within
    )


def _is_conceded(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether what an `if` tells of is settled (Si X a admis que …, Y …), as is what X says where Y is no future."""
    if "settled" in tokens[reading.cue[0]].kinds:
        return True
    rest = tokens[reading.content[1] :]
    told = "conceded" in tokens[reading.cue[1] - 1].kinds and len(rest) > 1
    return told and not _is_unreal(rest)


def _is_unreal(clause: Sequence[Token]) -> bool:
    """Whether a future or a conditional stands among words."""
    return any(token.low.endswith(_UNREAL) and not token.capital for token in clause)


def _is_wished(tokens: Sequence[Token], start: int, cue: Sequence[Token]) -> bool:
    """Whether a clause is what somebody waits for, wants, hears or doubts (veut que X, слухи, что X)."""
    if start < _NEXT or "that" not in tokens[start - 1].kinds:
        return False
    led = tokens[start - _NEXT - (tokens[start - _NEXT].text == ",")].kinds
    doubted = any("subjunctive" in token.kinds for token in cue) and not led & {"fact"}
    return "wishing" in led or doubted


def _is_nickname(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether a word or three in marks are what a name's bearer is called (X, dit « le Bandit », a été arrêté)."""
    start, end = reading.cue
    if end - start > 1 or start < _NEXT or end + 1 >= len(tokens) or tokens[start - 1].text != ",":
        return False
    called = tokens[end].quotation is not None and tokens[end].words <= _NICKNAME
    return called and tokens[start - _NEXT].capital and tokens[end + 1].text == ","


def _is_scolded(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether somebody is only told off."""
    return any("scolding" in token.kinds for token in tokens[reading.cue[1] : reading.cue[1] + 1])


def _is_letter(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether it is told to whom somebody wrote and what for, not what (has written to the mayor to complain)."""
    at, start = reading.cue[1], reading.content[0]
    written = reading.form == "before" and "voiceless" in tokens[at - 1].kinds and at < start
    return written and "infinitive" in tokens[at].kinds and "that" not in tokens[start - 1].kinds


def _is_narrated_order(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether an order opens a sentence only as what came before something (After police told him to stop, he fled)."""
    opens = reading.subject is not None and reading.subject[0] == 1 and reading.form == "before"
    if not opens or "timing" not in tokens[0].kinds:
        return False
    start, end = reading.content
    at = next((k for k in range(start, min(end, start + _UNDONE)) if "infinitive" in tokens[k].kinds), start)
    ordered = "infinitive" in tokens[at].kinds
    return ordered and not any("subject" in token.kinds for token in tokens[start:at])  # After X said he wanted to


def _is_struck(tokens: Sequence[Token], reading: Reported) -> bool:
    """Whether somebody only hit something, and not out or back at it (only hit him twice and “ran off”)."""
    at = reading.cue[1]
    struck = reading.form in {"before", "judging"} and "hitting" in tokens[at - 1].kinds
    return struck and "adparticle" not in tokens[at].kinds


_NOBODYS: Final = (
    (frozenset({"hitting"}), _is_struck),
    (frozenset({"negation", "nobody"}), _is_nobodys),
    (frozenset({"impersonal", "hearsay"}), _is_hearsay),
    (frozenset({"undone"}), _is_undone),
    (frozenset({"words", "claimnoun"}), _is_anothers),
    (frozenset({"negation"}), _is_denied_of),
    (frozenset({"conditional"}), _is_foretold),
    (frozenset({"untruth"}), _is_lie),
    (frozenset({"nicknaming"}), _is_nickname),
    (frozenset({"withholding"}), _is_withheld),
    (frozenset({"farewell"}), _is_rite),
    (frozenset({"queried"}), _is_queried),
    (frozenset({"worthy"}), _is_writers),
    (frozenset({"scolding"}), _is_scolded),
)
"""Clauses in which not even quoted words are the subject's, with the classes one of which such a sentence has."""
_DOUBTFUL: Final = (
    (frozenset({"opener", "inverted"}), _is_asked),
    (frozenset({"asking"}), _is_open),
    (frozenset({"wishing", "subjunctive", "hypothetical", "neither"}), _is_supposed),
    (frozenset({"allegedly", "hearsay"}), _is_alleged),
    (frozenset({"article"}), _is_relative),
    (frozenset({"whose"}), _is_of_whose),
    (frozenset({"timing"}), _is_narrated_order),
    (frozenset({"voiceless"}), _is_letter),
)
"""Clauses in which words without marks are nobody's, likewise."""
