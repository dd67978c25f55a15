"""Where what is said ends and the narrator goes on: behind a dash, but, while, a comma that closes a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.spelling import CYRILLIC
from knowledge.extraction.clauses.phrases.verbs import DASHES, FAR, QUOTED
from knowledge.extraction.clauses.saying.subjects import leading_subject
from knowledge.extraction.clauses.saying.subordinate import past_conjunction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.nouns import Range
    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported, Verb

_HIM: Final = frozenset({"pronoun", "oblique.f"})
_PASTS: Final = (("ла", "лась"), ("ли", "лись"), ("л", "лся"))
"""Last letters of Russian pasts by gender and number."""
_ABLE: Final = frozenset({"role", "source", "institution", "addressee", "pronoun.m", "pronoun.f", "pronoun.p", "that"})
_COMPANY: Final = 8
"""Tokens behind a with in which one of those who speak besides is told of."""
_TURNING: Final = frozenset({"coordinator", "joint", "meanwhile", "foregoing"})
"""Classes of words with which the narrator may go on without a comma."""

_OBJECT: Final = frozenset({"determiner", "infinitiveverb"})
_CLAUSAL: Final = frozenset({"relative", "that", "subordinator", "subject", "whether"})
"""What opens a clause whose verbs the subject does not share."""
_GOVERNED: Final = frozenset({"article", "determiner", "infinitive", "that", "preposition", "possessive"})
_LABELLING: Final = frozenset({"relative", "article", "comment"})
_NEAR_LABEL: Final = 6
"""Tokens from a noun's article up to who calls it something (a controversial new plan which | he called mad)."""
_SEVERAL, _NOUNS = "ent", "ment"
"""Last letters of a French verb of several, and of nouns."""
_FINITE: Final = ("e", "it", "ent", "ont", "ra")
"""Last letters of a French verb."""


def relative_before(tokens: Sequence[Token], verb: Verb, start: int) -> int:
    """Where the pronoun of a relative clause stands whose verb this is, or its subject's whose; 0 for none."""
    owner = start - 1 if start > 1 and "whose" in tokens[start - 1].kinds else 0
    owner = start - 2 if start > QUOTED - 1 and "whose" in tokens[start - 2].kinds else owner
    if start > 1 and tokens[start - 1].text > CYRILLIC and "relative" in tokens[start - 1].kinds:
        return start - 1  # X, которого министр просил уйти, сказал
    return owner or (verb.start - 1 if verb.start > 0 and "relative" in tokens[verb.start - 1].kinds else 0)


def to_own_words_end(
    tokens: Sequence[Token], content: Range, start: int, found: Sequence[Reported], relative: int
) -> Range:
    """What is said as far as the narrator's own words; `relative` is the place of the clause's pronoun, if any."""
    opened = start <= QUOTED and 0 < past_conjunction(tokens) == start
    content = to_narrator(tokens, to_main_clause(tokens, content, opened=opened) if start <= QUOTED else content)
    first = tokens[content[0]].kinds
    denied = "negation" in first and any(token.kinds & _OBJECT for token in tokens[content[0] : content[0] + QUOTED])
    if (first & _OBJECT or denied) and "that" not in tokens[content[0] - 1].kinds:
        content = _to_joined_verb(tokens, content)
    if relative and not any(reading.form == "after" for reading in found):
        content = to_comma(tokens, content, aside=tokens[relative - 1].text == ",")
        content = to_own_verb(tokens, content) if "actor" in tokens[relative].kinds else content
        content = _but_thing(tokens, content)
    return content


def _but_thing(tokens: Sequence[Token], content: Range) -> Range:
    """Nothing, where a relative clause only names what was confirmed or denied (X, who denied the charge, said)."""
    start, end = content
    cue = tokens[start - 1].cue
    if cue is None or not ("things" in tokens[start - 1].kinds or "n" in cue.frames):
        return content
    end = next((at for at in range(start + 1, end) if tokens[at].text == "," or _says(tokens, at)), end)
    verbal = any(
        token.quotation is not None
        or (token.cue is not None and at > start + 1)
        or token.kinds & {"auxiliary", "irregular", "subject", "that"}
        or token.low.endswith(("ed", "ing"))
        for at, token in enumerate(tokens[start:end], start)
    )
    return content if verbal or "determiner" not in tokens[start].kinds else (start, start)


def _says(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of saying follows a noun at once, as a sentence's own does behind a relative clause."""
    cue, before = tokens[at].cue, tokens[at - 1]
    plain = before.kinds.isdisjoint({"auxiliary", "subject", "determiner", "that", "preposition", "infinitive"})
    return cue is not None and not cue.participle and not cue.bare and plain


def _is_judged(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a court's answer follows to what somebody admits or denies (denied he was there but | was convicted)."""
    near = tokens[at : min(at + FAR // 2, end)]
    judged = any("judged" in token.kinds for token in near[1:])
    return judged and ("auxiliary" in near[0].kinds or "contrast" in tokens[at - 1].kinds)


def to_comma(tokens: Sequence[Token], content: Range, *, aside: bool) -> Range:
    """A relative clause's words up to the comma that closes it: an aside's first, else one before a verb of saying."""
    for at in range(content[0] + 1, content[1]):
        quoted = tokens[at - 1].quotation is not None and tokens[at - 1].text[-2:-1] == ","
        if tokens[at].text != "," and not quoted:
            continue
        following = tokens[at + 1].cue if at + 1 < content[1] else None
        if aside or (following is not None and not following.participle and not quoted):
            return (content[0], at)
    return content


def to_main_clause(tokens: Sequence[Token], content: Range, *, opened: bool = False) -> Range:
    """What is said in a clause that while or a participle opens, up to the comma behind which the narrator goes on."""
    opened = opened or (bool(tokens[0].kinds & {"contrast", "hypothetical"}) and "coordinator" not in tokens[0].kinds)
    first = 2 + ("conceding" in tokens[0].kinds)
    if not opened and not [token for token in tokens[:first] if token.cue and token.cue.participle]:
        return content
    told, french = "infinitiveverb" in tokens[content[0]].kinds, "fronting" in tokens[content[0] - 1].kinds
    for at in range(content[0], content[1] - 1):
        opens = tokens[at + 1].capital or tokens[at + 1].kinds & {"article", "possessive", "demonstrative", "subject"}
        if told and opens and tokens[at].text == ",":
            return (content[0], at)
        told = told or bool(tokens[at].kinds & {"auxiliary", "irregular"}) or tokens[at].low.endswith("ed")
        told = told or (french and tokens[at].quotation is not None)
        if french and not told and at > content[0] + 1 and tokens[at].low.endswith(_FINITE):
            told = tokens[at - 1].kinds.isdisjoint({"determiner", "preposition"})
    return content


def to_own_verb(tokens: Sequence[Token], content: Range) -> Range:
    """A relative clause's words up to the verb of the sentence that it parts (X qui dit avoir gagné n'a pas voté)."""
    room = int("that" in tokens[content[0] - 1].kinds)
    if not room and "infinitiveverb" not in tokens[content[0]].kinds:
        return content
    for at in range(content[0], content[1]):
        token = tokens[at]
        if token.kinds & {"relative", "that", "subordinator", "coordinator", "joint"} or token.text == ",":
            room = 1
        before = tokens[at - 1].kinds
        finite = "perfect" in token.kinds or ("passive" in token.kinds and token.low.endswith(("t", "a", "nt")))
        if not finite or (at > content[0] and before & {"auxiliary", "clitic"} and "negation" not in before):
            continue
        negated = "negation" in before
        if not room and at - negated > content[0] + 1:
            return (content[0], at - negated)
        room -= 1
    return content


def to_next_participle(tokens: Sequence[Token], content: Range) -> Range:
    """What is said behind a participle up to the next of the same speaker (saying it was over and criticising Y)."""
    for at in range(content[0] + 1, content[1] - 1):
        following = tokens[at + 1].cue
        if "joint" in tokens[at].kinds and following is not None and following.participle:
            return (content[0], at)
        if tokens[at].low.endswith("ing") and tokens[at].quotation is None:
            return content
    return content


def to_narrator(tokens: Sequence[Token], content: Range) -> Range:
    """What is said up to what the narrator tells: `, but declined to say more`, `– something he denies`."""
    demanded = "infinitive" in tokens[content[0]].kinds
    led = tokens[content[0] - 1].kinds
    pleaded = "pleading" in led or ("that" in led and "pleading" in tokens[content[0] - 2].kinds)
    for at in range(content[0] + 1, content[1] - 1):
        token, parted = tokens[at], tokens[at - 1].text == ","
        if not (parted or token.kinds & _TURNING or token.text in DASHES):
            continue
        if token.text in DASHES and _narrates(tokens, at, content[1]):
            return (content[0], at)
        if "foregoing" in token.kinds and _goes_away(tokens, at + 1):
            return (content[0], at - parted)
        if "meanwhile" in token.kinds and _says_besides(tokens, at + 1):
            return (content[0], at - parted)
        if parted and token.kinds & _LABELLING and _labels(tokens, at, content[1]):
            return (content[0], at - 1)
        if parted and "lacking" in token.kinds and _keeps_back(tokens, at):
            return (content[0], at - 1)  # que c'est fini, sans préciser de date
        if parted and "accompanying" in token.kinds and any(map(_is_saying, tokens[at + 1 : at + _COMPANY])):
            return (content[0], at - 1)  # that it was late, with one woman saying
        if parted and "relative" in tokens[at + 1].kinds and _is_answered(tokens, at):
            return (content[0], at - 1)  # that it was late, to which Ada Colau replied that
        if parted and ("rating" in token.kinds or _comments(tokens, at, content)):
            return (content[0], at - 1)  # that it was late, calling on them to act
        turned = "coordinator" in token.kinds and (parted or "contrast" in token.kinds)
        if turned and (_withholds(tokens, at + 1) or (parted and _is_denied(tokens, at + 1, content[1]))):
            return (content[0], at - parted)
        if pleaded and "coordinator" in token.kinds and _is_judged(tokens, at + 1, content[1]):
            return (content[0], at - parted)
        if "joint" in token.kinds and (_is_past(tokens[at + 1]) if demanded else _turns_to(tokens, content[0], at)):
            return (content[0], at)
        if parted and (_speaks_on(tokens, at) or _acts_on(tokens, content[0], at)):
            return (content[0], at - 1)
    return content


def _to_joined_verb(tokens: Sequence[Token], content: Range) -> Range:
    """What French asks for, or an infinitive's clause, up to the subject's next verb (réclame A | et dénonce B)."""
    start, end = content
    within = False
    for at in range(start + 1, end - 2):
        kinds = tokens[at].kinds
        if "coupling" in kinds:
            room = FAR // 2 if within and "negation" in tokens[at + 1].kinds else 0
            kept = not within or any("withholding" in token.kinds for token in tokens[at : at + room])
            if kept and _goes_on_doing(tokens[at + 1 : at + 4]):
                return (start, at - (tokens[at - 1].text == ","))
        elif tokens[at].quotation is not None:
            break
        within = within or bool(kinds & _CLAUSAL)  # ne pas savoir ce qui a mené là | et n'a pas voulu en dire plus
    return content


def _goes_on_doing(words: Sequence[Token]) -> bool:
    """Whether a verb follows at once that has no subject of its own (refuse de, ont bloqué, s'oppose, bloquent le)."""
    verb, behind = words[0], words[1]
    if "negation" in verb.kinds:
        finite = behind.kinds.isdisjoint({"negation", "infinitiveverb"})
        return finite and ("reflexive" in behind.kinds or "negation" in words[-1].kinds)  # et n'a pas voulu
    if verb.kinds >= {"perfect", "auxiliary"} and "preposition" not in verb.kinds:
        return "perfect" not in behind.kinds
    if "reflexive" in verb.kinds:
        return True
    if verb.capital or behind.kinds.isdisjoint(_GOVERNED):
        return False
    cue = verb.cue
    told = cue is not None and not (cue.participle or cue.infinitive or cue.needs_auxiliary)
    return told or (not verb.kinds and verb.low.endswith(_SEVERAL) and not verb.low.endswith(_NOUNS))


def _labels(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a comma opens what the speaker calls all that (which he called a win; a move he called “mad”)."""
    relative = "relative" in tokens[at].kinds
    last = at + 2 if relative else min(at + _NEAR_LABEL, end)
    quoted = end if relative else next((k for k in range(at, end) if tokens[k].quotation is not None), at)
    if quoted == at or any(token.text == "," for token in tokens[quoted:end]):
        return False  # said the vote, a step he called “mad”, was right
    he = next((k for k in range(at + 1, last) if "subject" in tokens[k].kinds or tokens[k].punctuation), end)
    verb = he + 1 + (he + 1 < end and "perfect" in tokens[he + 1].kinds)
    if verb >= end or tokens[he].punctuation:
        return False
    cue = tokens[verb].cue
    return cue is not None and "o" in cue.frames


def _is_answered(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is told behind `to which` what somebody who is named said to it."""
    if at + 2 >= len(tokens) or "infinitive" not in tokens[at].kinds or "pronoun" in tokens[at + 2].kinds:
        return False
    cue = next((token.cue for token in tokens[at + 3 : at + _COMPANY] if token.cue is not None), None)
    return cue is not None and "q" in cue.frames and not (cue.participle or cue.bare)


def _is_saying(token: Token) -> bool:
    return token.cue is not None and token.cue.participle


def _says_besides(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle behind while tells what the speaker says besides (that it was over, while stressing)."""
    at += at + 1 < len(tokens) and "adverb" in tokens[at].kinds
    cue = tokens[at].cue
    return cue is not None and cue.participle and not {"c", "t"}.isdisjoint(cue.frames)


def _goes_away(tokens: Sequence[Token], at: int) -> bool:
    """Whether what the speaker does next follows (que c'est fini avant de conclure, avant de quitter la salle)."""
    verb = tokens[at + 1] if at + 1 < len(tokens) and "infinitive" in tokens[at].kinds else None
    return verb is not None and ("leaving" in verb.kinds or (verb.cue is not None and verb.cue.infinitive))


def _turns_to(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether the speaker, no thing that he tells of, does what follows (said the road was bad | and thanked X)."""
    verb, cue = tokens[at + 1], tokens[at + 1].cue
    if cue is None or cue.participle or not verb.low.endswith("ed"):
        return False
    if "c" in cue.frames and (at + 2 >= len(tokens) or "determiner" not in tokens[at + 2].kinds):
        return False
    acts = next((k for k in range(begin, at) if "auxiliary" in tokens[k].kinds), None)
    of = next((k for k in range(begin + 2, acts or begin) if "preposition" in tokens[k].kinds), acts)
    begin += "possessive" in tokens[begin].kinds
    lead = tokens[begin : begin if of is None else of]  # his link | with the mayor
    return bool(lead) and not any(
        token.capital or token.punctuation or token.quotation or token.low.endswith("s") or token.kinds & _ABLE
        for token in lead
    )


def _is_past(token: Token) -> bool:
    return "irregular" in token.kinds or token.low.endswith("ed")


def _acts_on(tokens: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a Russian narrator tells what the speaker did besides (…, и поблагодарил X; …, после чего ушел)."""
    if tokens[at].text.isascii():
        return False
    if "whereupon" in tokens[at + 1].kinds and "preposition" in tokens[at].kinds:
        return True
    verb = next((tokens[k] for k in range(begin - 1, -1, -1) if tokens[k].cue is not None), None)
    following = tokens[at + 1].cue
    if "joint" not in tokens[at].kinds or verb is None or following is None or following.participle:
        return False
    return any(verb.low.endswith(past) and tokens[at + 1].low.endswith(past) for past in _PASTS)


def _narrates(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a dash that no other closes begins a comment: something, a claim, as he left."""
    if tokens[at].text == "-" and tokens[at].start == tokens[at - 1].end:
        return False
    following = tokens[at + 1 : min(at + 3, end)]
    if any(token.kinds & {"comment", "claimnoun"} for token in following):
        return True
    closed = any(token.text in DASHES for token in tokens[at + 1 : end])
    return not closed and bool(following) and "meanwhile" in following[0].kinds


def _is_denied(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether another denies what was said (…, but Ada Colau denies the allegation)."""
    for place in range(at + 1, min(at + FAR // 2, end - 1)):
        cue, behind = tokens[place].cue, tokens[place + 1 : place + 3]
        if tokens[place].punctuation or tokens[place].quotation is not None:
            return False
        if cue is not None and "n" in cue.frames and not cue.participle:
            return any("claimnoun" in token.kinds for token in behind) or bool(behind[0].kinds & {"pronoun.n"})
    return False


def _withholds(tokens: Sequence[Token], at: int) -> bool:
    """Whether the narrator tells what was not said (`but (he) declined to say more`, `but would not elaborate`)."""
    at += "subject" in tokens[at].kinds and at + 1 < len(tokens)
    if "refusal" in tokens[at].kinds:
        return at + 1 >= len(tokens) or not tokens[at + 1].punctuation
    near = range(at, min(at + QUOTED, len(tokens) - 1))
    at = next((k + 1 for k in near if tokens[k].kinds & {"negation", "nobody"}), 0)
    detailed = any("details" in token.kinds for token in tokens[at : at + FAR // 2])
    return at > 0 and ("withheld" in tokens[at].kinds or detailed)


def _keeps_back(tokens: Sequence[Token], at: int) -> bool:
    """Whether a French narrator tells what else was not said (…, sans donner de date)."""
    return any("withholding" in token.kinds for token in tokens[at + 1 : at + 1 + QUOTED])


def _speaks_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the narrator tells what the speaker said besides (`, but criticised it`, `, despite calling it …`)."""
    cue, kinds = tokens[at + 1].cue, tokens[at].kinds
    if cue is None or cue.participle:
        return cue is not None and "conceding" in kinds
    if not tokens[at + 1].low.endswith("ed") or cue.bare:
        return False
    return kinds >= {"contrast", "coordinator"} or ("joint" in kinds and not set(cue.frames) & set("ct"))


def _comments(tokens: Sequence[Token], at: int, content: Range) -> bool:
    """Whether the narrator says what is meant or what others say of it (, a reference to; , although the claim was)."""
    if at + 2 >= content[1]:
        return False
    if "contrast" in tokens[at].kinds and "article" in tokens[at + 1].kinds:
        return "claimnoun" in tokens[at + 2].kinds and "auxiliary" in tokens[at + QUOTED].kinds
    led = at + ("preposition" in tokens[at].kinds)
    noun = next((k for k in range(led, min(led + QUOTED, content[1] - 1)) if "comment" in tokens[k].kinds), None)
    if noun is None or "infinitive" not in tokens[noun + 1].kinds:
        return False
    return all(token.kinds & {"preposition", "article"} or not token.kinds for token in tokens[at:noun])


def to_subjects_verb(tokens: Sequence[Token], verb: int, content: Range) -> Range:
    """What a participle between commas takes, up to its subject's own verb (X, confirmant cela, a évoqué …)."""
    led = verb >= QUOTED and "contrast" in tokens[verb - 1].kinds and tokens[verb - 2].text == ","
    first = verb - ("preluding" in tokens[verb - 1].kinds)
    parted = led or (verb >= QUOTED - 1 and tokens[first - 1].text == ",")
    if not parted:
        return content
    if [t for t in tokens[verb : content[0]] if "that" in t.kinds]:
        told = _past_told(tokens, content)
        lead = leading_subject(tokens, first - 1) if told != content else None
        return told if lead is not None and lead[1] == first - 1 else content
    inside = range(content[0] + 1, content[1] - 1)
    comma = next((k for k in inside if tokens[k].text == "," or tokens[k].quotation is not None), content[0])
    behind = tokens[min(comma + 1, len(tokens) - 1)]
    own = "perfect" in behind.kinds or (led and behind.cue is not None and not behind.cue.participle)
    return (content[0], comma) if own and comma > content[0] and tokens[comma].text == "," else content


def _past_told(tokens: Sequence[Token], content: Range) -> Range:
    """A clause up to the comma behind which another verb follows without a subject (X, affirmant que A, a fermé)."""
    told = False
    for at in range(content[0], content[1] - 1):
        if told and tokens[at].text == "," and tokens[at + 1].kinds >= {"perfect", "auxiliary"}:
            return (content[0], at)
        told = told or ("auxiliary" in tokens[at].kinds and "preposition" not in tokens[at].kinds)
    return content


def tells_own_deed(tokens: Sequence[Token], reading: Reported, before: Reported) -> bool:
    """Whether a joined verb goes on with a deed that its subject tells (said she called police and told them)."""
    at, (start, end) = reading.cue[0] - 1, before.content
    if "joint" not in tokens[at].kinds or not start < at < end or reading.subject != before.subject:
        return False
    him, verb = tokens[reading.cue[1]].kinds, tokens[start + 1]
    if before.form != "before" or him.isdisjoint(_HIM) or "subject" in him:
        return False
    acts = "irregular" in verb.kinds or verb.low.endswith("ed")
    return acts and "auxiliary" not in verb.kinds and tokens[start].kinds >= {"subject", "pronoun"}


def comments_on(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether the narrator tells what came of it (promet de payer, ce qui n'a pas été fait)."""
    return at + 1 < end and tokens[at].kinds >= {"inert", "demonstrative"} and "relative.lone" in tokens[at + 1].kinds
