"""The verb of a clause of reporting: its group of auxiliaries and adverbs, and when a word is no verb at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from knowledge.extraction.clauses.phrases.nounlike import is_sought, is_subject, is_venue, stands_as_noun
from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.grammar import Cue
    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token

Form: TypeAlias = Literal["before", "after", "participle", "according", "judging"]
FAR: Final = 14
"""Tokens within which a complementizer may follow its verb, past an aside of time and place."""
DASHES: Final = frozenset(("—", "–", "―", "-", "--"))
PARTING: Final = DASHES | {","}
"""Marks that part what is said from who says it."""
PLURALS: Final = ("ли", "лись", "ют", "ут", "ят", "ются", "ятся")
"""Last letters of a Russian verb whose subject is several or nobody named."""
QUOTED: Final = 3
"""Words from which a quotation in an object counts as the speaker's own."""


_FIRST_AND_SECOND: Final = ("ons", "ez")
"""Endings of a French verb whose subject is we or you."""
_SET_OFF: Final = frozenset({"outset", "time", "timing"})
_POINTING: Final = frozenset({"demonstrative", "article"})
_SOURCED: Final = frozenset({"according", "weakaccording"})
_DATING: Final = frozenset({"time", "which", "dayside", "preposition", "article"})
_OPENS_TIME: Final = frozenset({"which", "dayside", "preposition"})
_LONGEST_TIME: Final = 5
_SHORT_ASIDE: Final = 4
"""Tokens from an auxiliary over `pour sa part` to its participle."""


@dataclass(slots=True)
class Reported:
    """One cue's reading. `subject` None where it is understood; `start` is where its own clause begins."""

    cue: Range
    content: Range
    subject: Range | None
    form: Form
    start: int
    denial: bool = False
    addressee: Range | None = None
    venue: Range | None = None
    via: Range | None = None
    """Who relays these words."""
    breaks: bool = False
    """A comma, a semicolon or a coordinator parts this clause from the one before it."""
    frames: str = ""

    @property
    def begin(self) -> int:
        """Where its subject stands, or the clause begins whose subject is understood."""
        return self.start if self.subject is None else self.subject[0]


@dataclass(slots=True)
class Verb:
    at: int
    start: int
    """Where its group of auxiliaries and adverbs begins."""
    cue: Cue
    negated: bool
    infinitive: bool
    inverted: int | None = None
    """Where a pronoun bound to the verb stands (a-t-il dit)."""

    @property
    def is_gerund(self) -> bool:
        """Whether it is a participle behind its preposition (en disant, tout en disant)."""
        return self.cue.participle and self.start < self.at

    def report(
        self, said: tuple[Range, Form, Range | None], subject: Range | None, start: int, *, breaks: bool
    ) -> Reported:
        """The reading of a finite verb: `said` is what, in which form, to whom. One that judges is its own cue."""
        content, form, addressee = said
        return Reported(
            (self.start if form != "judging" else self.at, self.at + 1),
            content,
            subject,
            form,
            start,
            denial="n" in self.cue.frames and not self.negated,
            addressee=addressee,
            breaks=breaks,
            frames=self.cue.frames,
        )


def particle_behind(tokens: Sequence[Token], at: int) -> int:
    """1 where a verb's particle stands behind it, without which it tells no speech (shot back, chipped in)."""
    return int("particled" in tokens[at].kinds and at + 1 < len(tokens) and "adparticle" in tokens[at + 1].kinds)


def find_verb(tokens: Sequence[Token], at: int) -> Verb | None:
    """The verb group that ends at a cue; None where the word is no verb here."""
    token = tokens[at]
    cue = token.cue
    if cue is None or (token.capital and at > 0 and not _headline_case(tokens)):
        return None
    if at and "otherwise" in tokens[at - 1].kinds:
        return None  # autrement dit
    verb = at
    if "phrasal" in token.kinds:
        near = range(max(0, at - 2 - ("adverb" in tokens[at - 1].kinds)), at)  # made it very clear
        verb = next((k for k in near if "phrased" in tokens[k].kinds), at)
        if verb == at:
            return None  # met en garde, deja claro
    if "opining" in token.kinds:
        return _opines(tokens, at, cue)
    if "dropped" in token.kinds and "dropping" not in tokens[at - 1].kinds:
        return None  # a fait tomber; not a laissé tomber
    group = _group(tokens, verb, cue)
    if group is None:
        return None
    start, negated, bound = group
    start = _past_time(tokens, start) if "time" in tokens[start - 1].kinds else start
    start = _past_parted_auxiliary(tokens, start, cue) if start == at and not cue.participle else start
    helped = start < at and bool([other for other in tokens[start:at] if "auxiliary" in other.kinds])
    if "reflexive" in tokens[at - 1].kinds and "agent" in _kinds_at(tokens, at + 1):
        return None  # s'explique par
    if token.kinds & _BY_SELF:
        own = any("reflexive" in other.kinds for other in tokens[start:at])
        if own == ("happening" in token.kinds):
            return None  # s'annonce; engage X à
    led = "preluding" in tokens[at - 1].kinds
    led = led and (cue.needs_auxiliary or "caused" in token.kinds or "causing" not in tokens[at - 1].kinds)
    if cue.needs_auxiliary and not (helped or led or _shares_auxiliary(tokens, start)):
        if start != at or "miswritten" not in tokens[at - 1].kinds or "infinitiveverb" in token.kinds:
            return None
        start -= 1  # à déclaré
    if start == 0:
        return Verb(at, start, cue, negated, infinitive=False, inverted=bound) if at > 0 or bound else None
    if start < at and not helped and tokens[start - 1].is_owner:
        return None  # the company's earlier forecast
    if start == at and (
        is_sought(tokens, at)
        or (not cue.infinitive and stands_as_noun(tokens, at))
        or is_venue(tokens, at)
        or is_subject(tokens, at)
    ):
        return None
    infinitive = led or ((start == at or not helped) and _opens_infinitive(tokens, start - 1))
    willed = _willed(tokens, at) if cue.infinitive and not infinitive else 0
    caused = helped and "caused" in token.kinds and "causing" in tokens[at - 1].kinds  # fait remarquer que
    if cue.infinitive and not (willed or (token.text < CYRILLIC and (infinitive or caused))):
        return None
    if infinitive and token.low == cue.lemma + "s":
        return None
    return Verb(at, start - willed, cue, negated, infinitive, bound)


def _past_time(tokens: Sequence[Token], start: int) -> int:
    """Where a time begins that a comma parts from who speaks, before an English verb (X, a nurse, this week | said)."""
    at = start
    while at > 1 and start - at < _LONGEST_TIME and not tokens[at - 1].kinds.isdisjoint(_DATING):
        at -= 1
    parted = tokens[at - 1].text == "," and not tokens[at].kinds.isdisjoint(_OPENS_TIME)
    return at if parted and at > 1 and start > at else start


def _opines(tokens: Sequence[Token], at: int, cue: Cue) -> Verb | None:
    """The verb group that `avis` ends, where somebody is of it that … (est d'avis que)."""
    is_of = at > 2 and "passive" in tokens[at - 2].kinds and "leftout" in tokens[at - 1].kinds
    told = is_of and at + 1 < len(tokens) and "that" in tokens[at + 1].kinds
    return Verb(at, at - 2, cue, negated=False, infinitive=False) if told else None


def _group(tokens: Sequence[Token], at: int, cue: Cue) -> tuple[int, bool, int | None] | None:
    """Where a verb's group begins, whether it is negated, its inverted subject; None behind a modal."""
    start, negated = at, False
    bound: int | None = at + 1 if at + 1 < len(tokens) and "inverted" in tokens[at + 1].kinds else None
    while start > 0:
        before = tokens[start - 1]
        if "inverted" in before.kinds:
            if cue.participle and start == at:
                break  # dit-il soulignant que
            bound, start = start - 1, start - 1
            continue
        gerund = cue.participle and start == at and ("i" in cue.frames or _opens_words(tokens, at + 1))
        if gerund and before.kinds >= {"auxiliary", "preposition"} and _hangs_on(tokens, start - 2):
            break  # a réagi en assurant que
        clitic = "clitic" in before.kinds and (start < at or _leans_on(tokens, start - 1))
        if start < at and "adverb" in tokens[start].kinds and _leads_adverb(tokens, start - 1):
            start -= 1  # a d'ores et déjà dit
            continue
        if "floating" in before.kinds and _floats(tokens, start - 1):
            start -= 1
            continue
        if before.quotation is not None or not (clitic or before.kinds & {"auxiliary", "adverb", "negation"}):
            if cue.needs_auxiliary and before.text == "," and (opened := _opened_before(tokens, start - 1)):
                start = opened
                continue
            break
        if not clitic and before.kinds & {"pronoun", "source", "determiner"} and "auxiliary" not in before.kinds:
            break
        barred = "modal" in before.kinds and "negation" not in before.kinds  # not: cannot deny that
        if barred and not ("reputed" in before.kinds and (_follows_marks(tokens, start - 1) or _is_sourced(tokens))):
            return None
        negated = negated or "negation" in before.kinds
        start -= 1
    if cue.participle and 0 < start < at and "conceding" in tokens[start - 1].kinds:
        start -= 1  # tout en disant
    return start, negated, bound


def _is_sourced(tokens: Sequence[Token]) -> bool:
    """Whether a sentence opens with whose word it is told on (Selon la police, X aurait dit que)."""
    if not tokens[0].kinds.isdisjoint(_SOURCED):
        return True
    return "preposition" in tokens[0].kinds and any("sourcing" in token.kinds for token in tokens[1:3])


def _opened_before(tokens: Sequence[Token], close: int) -> int:
    """Where an aside opens between an auxiliary and its participle (avait, ce matin, indiqué); 0 nowhere."""
    for at in range(close - 1, max(1, close - FAR // 2), -1):
        token = tokens[at]
        if token.text == ",":
            return at if "perfect" in tokens[at - 1].kinds else 0
        if token.quotation is not None or token.punctuation or token.cue is not None:
            return 0
    return 0


def _floats(tokens: Sequence[Token], at: int) -> bool:
    """Whether all or both stands between several who speak and their verb (The leaders both said; has since said)."""
    who = tokens[max(0, at - 1)]
    if at < 1 or "perfect" in who.kinds:
        return at > 0
    plain = not (who.punctuation or who.quotation or who.kinds & {"preposition", "coordinator", "that", "auxiliary"})
    return plain and who.cue is None and "subordinator" not in who.kinds


def _leads_adverb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is a part of the adverb behind it: what an elision parts from it, or `and` between two."""
    parted = tokens[at].low in {"d'", "de"} or "timing" in tokens[at].kinds
    return parted or ("joint" in tokens[at].kinds and "adverb" in tokens[at - 1].kinds)


def _opens_infinitive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word leads to an infinitive, as `pour` does to what somebody took his chance to say."""
    led = tokens[at].kinds
    if "timing" in led:
        return "prelude" in tokens[at - 1].kinds  # a fini par admettre
    if "infinitive" in led or "weakaccording" not in led:
        return "infinitive" in led or ("lacking" in led and "litotes" in tokens[at - 1].kinds)
    return any("availing" in token.kinds for token in tokens[max(0, at - FAR // 2) : at])


def _willed(tokens: Sequence[Token], at: int) -> int:
    """Words before an infinitive that are one verb of saying with it (« … », veut croire X; a dû admettre que)."""
    if "prelude" in tokens[at - 1].kinds and at > 1 and "perfect" in tokens[at - 2].kinds:
        return 2
    if "caused" in tokens[at].kinds and "causing" in tokens[at - 1].kinds and tokens[at].text >= CYRILLIC:
        return 1  # дал понять, что
    trusts = "trusting" in tokens[at].kinds  # veut croire que
    return int("wishing" in tokens[at - 1].kinds and (trusts or _follows_marks(tokens, at - 1)))


def _follows_marks(tokens: Sequence[Token], at: int) -> bool:
    """Whether quoted words end right before a place, or before its comma."""
    end = at - 1 - (at > 1 and tokens[at - 1].text in PARTING)
    return end >= 0 and tokens[end].words >= QUOTED


def _hangs_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a gerund goes on from a word at a place, which no mark or the tout of tout en admettant que is."""
    return at >= 0 and not tokens[at].punctuation and not (at == 0 and "conceding" in tokens[0].kinds)


def _opens_words(tokens: Sequence[Token], at: int) -> bool:
    """Whether a that, a colon or words in marks stand at a place."""
    marked = at < len(tokens) and (tokens[at].text == ":" or tokens[at].words >= QUOTED)
    return marked or "that" in _kinds_at(tokens, at)


def _past_parted_auxiliary(tokens: Sequence[Token], at: int, cue: Cue) -> int:
    """Where a verb's group begins whose auxiliary an aside parts from it (il a, à cet égard, appelé à)."""
    if at < QUOTED:
        return at
    if tokens[at - 1].text != ",":
        return _behind_occasion(tokens, at, cue)
    comma = next((k for k in range(at - 2, max(0, at - FAR), -1) if tokens[k].text == ","), 0)
    inner = tokens[comma + 1 : at - 1]
    if comma == 0 or "perfect" not in tokens[comma - 1].kinds or not inner:
        return at
    told = inner[0].kinds & {"preposition", "adverb", "time", "link", "emphatic"}
    verbal = any(t.cue and not t.cue.needs_auxiliary and "venue" not in t.kinds for t in inner)
    closed = verbal or any(t.quotation is not None or "perfect" in t.kinds for t in inner)
    return comma - 1 if told and not closed else at


def _behind_occasion(tokens: Sequence[Token], at: int, cue: Cue) -> int:
    """Where `had after the meeting on Monday said` and `a par ailleurs dit` begin."""
    for place in range(at - 2, max(0, at - FAR) - 1, -1):
        token = tokens[place]
        if token.punctuation and token.text not in {"(", ")"}:
            return at
        if token.quotation is not None or token.cue is not None or token.kinds & {"that", "subject", "relative"}:
            return at
        if "perfect" in token.kinds:
            first, behind = tokens[place + 1].kinds, tokens[place + 2].kinds
            own = at - place == _SHORT_ASIDE and "possessive" in behind  # a pour sa part dit
            if not cue.needs_auxiliary:  # has this week said
                return place if own or "timing" in first or ("which" in first and "time" in behind) else at
            set_off = first & _SET_OFF or (first & _POINTING and "time" in behind)  # a la semaine dernière dit
            aside = at - place < 2 * QUOTED and _follows_marks(tokens, place)  # « … », a d'emblée dit
            return place if own or set_off or aside else at
        if "auxiliary" in token.kinds and "preposition" not in token.kinds:
            return at
    return at


def _kinds_at(tokens: Sequence[Token], at: int) -> frozenset[str]:
    return tokens[at].kinds if at < len(tokens) else frozenset()


def _shares_auxiliary(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle is joined to one before it that has the auxiliary (avait déployé … et promis de)."""
    if at == 0 or "joint" not in tokens[at - 1].kinds:
        return False
    return any("perfect" in token.kinds for token in tokens[max(0, at - 2 * FAR) : at])


def _leans_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether an object pronoun, not an article, stands before a verb (comme le rapporte X; « … », lui répond X)."""
    if at == 0:
        return False
    parted = tokens[at - 1].text == "," or tokens[at - 1].quotation is not None
    announces = at + 2 < len(tokens) and tokens[at + 2].text == ":"
    announces = announces and (parted or tokens[at - 1].capital or bool(tokens[at - 1].kinds & SPEAKERS))
    led = bool(tokens[at - 1].kinds & {"as", "subject", "actor"}) or (not parted and _is_told(tokens, at))
    return announces or led or (parted and ("article" not in tokens[at].kinds or _is_done_by(tokens, at)))


def _is_done_by(tokens: Sequence[Token], at: int) -> bool:
    """Whether whoever does it stands behind a verb, so that `le` before it is no article (« … », le coupe X)."""
    who = tokens[at + 2] if at + 2 < len(tokens) else None
    if who is None:
        return False
    return who.capital or ("preposition" not in who.kinds and bool(who.kinds & {"article", "possessive"}))


def _is_told(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb's ending shows that we or you before it hear what is said (les chauffeurs nous racontent)."""
    return tokens[at].kinds >= {"clitic", "pronoun.i"} and not tokens[at + 1].low.endswith(_FIRST_AND_SECOND)


def _headline_case(tokens: Sequence[Token]) -> bool:
    words = [token for token in tokens if token.quotation is None and token.text[:1].isalpha() and len(token.text) > 3]
    if any(token.cue is not None and "plainly" in token.kinds and not token.capital for token in words):
        return False  # Gov. Bill Hagerty told Sean Hannity
    return len(words) >= 3 and sum(token.capital for token in words) >= len(words) * 0.7


def is_wanted(tokens: Sequence[Token], verb: Verb, subject: Range) -> bool:
    """Whether a bare form tells what somebody wants done (X recommended residents ask them to stop)."""
    before = tokens[subject[0] - 1] if subject[0] > 0 else None
    plain = tokens[verb.at].low == verb.cue.lemma and verb.start == verb.at and "plain" not in tokens[verb.at].kinds
    return plain and before is not None and before.cue is not None and before.low.endswith("ed")


def is_passive(tokens: Sequence[Token], verb: Verb) -> bool:
    """`is said to`, `was told that`: whoever stands before the verb does not speak."""
    group = tokens[verb.start : verb.at]
    if verb.cue.participle or [token for token in group if "reflexive" in token.kinds]:
        return False
    if "opining" in tokens[verb.at].kinds:
        return False
    return bool([token for token in group if "passive" in token.kinds])


def is_quoted(tokens: Sequence[Token], quoting: Verb) -> bool:
    """Whether who quotes, and where, stands behind a passive (X was quoted by the Herald as saying)."""
    return is_passive(tokens, quoting) and "preposition" in tokens[quoting.at + 1].kinds


_BY_SELF: Final = frozenset({"happening", "committing"})
"""Verbs that say nothing behind se, and such as say something behind it alone."""
OUTLETS: Final = frozenset({"outlet", "relayer", "addressee"})
_ONE: Final = ("ет", "ёт", "ит")
"""Last letters of a Russian verb in the present whose subject is one."""


def relays(tokens: Sequence[Token], verb: Verb) -> bool:
    """`reported Smith as saying`: the words are those of the one between; `…, передает из суда агентство X`: his."""
    if verb.cue.participle:
        return False
    if verb.start and "printing" in tokens[verb.at].kinds and tokens[verb.start - 1].text == ",":
        behind = tokens[verb.at + 1 :]
        placed = len(behind) > 1 and "preposition" in behind[0].kinds and "time" not in behind[1].kinds
        placed = placed and tokens[verb.at].low.endswith(_ONE)
        return placed and any(token.kinds & OUTLETS for token in behind)
    for at in range(verb.at + 1, min(verb.at + FAR, len(tokens) - 1)):
        if tokens[at].quotation is not None or tokens[at].punctuation:
            return False
        if "quoted" in tokens[at].kinds:
            following = tokens[at + 1].cue
            return at > verb.at + 1 and following is not None and following.participle
    return False
