"""Readings of one sentence settled among themselves: relayed words, embedded clauses, where one content ends."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from knowledge.extraction.clauses.phrases.sentences import SPEAKERS
from knowledge.extraction.clauses.phrases.spelling import CYRILLIC, is_cyrillic
from knowledge.extraction.clauses.phrases.verbs import QUOTED
from knowledge.extraction.clauses.saying.citing import give_to_source, is_his_own
from knowledge.extraction.clauses.saying.contents import sentence_end
from knowledge.extraction.clauses.saying.fronted import is_dateline, is_fronted, is_led_by_adverbial, is_outlets
from knowledge.extraction.clauses.saying.gapped import part_gapped
from knowledge.extraction.clauses.saying.idioms import tells_by_thing
from knowledge.extraction.clauses.saying.twice import told_once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from knowledge.extraction.clauses.phrases.sentences import Token
    from knowledge.extraction.clauses.phrases.verbs import Reported

_ABLE: Final = SPEAKERS | {"pronoun"}
_ACTING: Final = frozenset({"auxiliary", "irregular"})
_SUBORDINATE: Final = frozenset({"subordinator", "contrast", "hypothetical"})
_LONGEST_LEAD: Final = 18
"""Tokens of one with what somebody does while he speaks."""
_NARRATING: Final = frozenset({"that", "relative", "auxiliary"})
_FRONTING: Final = frozenset({"preposition", "link", "adverb", "coordinator"})
_NOMINAL: Final = frozenset({"determiner", "subject"})
_OBJECTS: Final = frozenset({"article", "possessive", "demonstrative"})
"""What opens what somebody does something to."""
_OWN: Final = frozenset({"pronoun.i", "possessive.i"})
_VAGUE: Final = frozenset({"pronoun", "source", "indefinite"})
_PAPERS: Final = tuple(
    frozenset(kinds.split()) for kinds in ("outlet", "relayer", "issued", "venue institution", "venue document")
)
"""Classes of nouns for what passes on words: an outlet, an affidavit, a court, a lawsuit."""
_CALLED: Final = frozenset({"newspaper", "addressee"})
"""Classes of names that outlets have (Reuters; the Guardian has none behind its article)."""


def settle(tokens: Sequence[Token], found: list[Reported], classes: frozenset[str]) -> list[Reported]:
    """Cut each content where the next clause of reporting breaks off, drop what is embedded in another's words.

    `classes` are those of all words of the sentence.
    """
    found = give_to_source(tokens, found) if "referring" in classes else found
    if not found[1:]:
        found = [reading for reading in found if reading.content[1] > reading.content[0]]
        return part_gapped(tokens, found) if found and tokens[0].text > CYRILLIC else found
    settled: list[Reported] = []
    found = _noted(tokens, found)
    _voice(tokens, found)
    once = told_once(tokens, found)
    found = _relay(tokens, once)
    outer = [reading for reading in once if _tells(tokens, reading, found)]
    behind = [
        reading
        for reading in found
        if reading.form == "after"
        or (reading.form == "according" and reading.content[0] < reading.cue[0] and not _within(tokens, reading, found))
    ]
    found = [
        reading
        for reading in found
        if not [later for later in behind if _swallows(later, reading) or _takes_over(tokens, later, reading)]
    ]
    for at, reading in enumerate(found):
        start, end = reading.content
        if [outer for outer in settled if _embeds(outer, reading)]:
            continue
        if reading.form != "after":
            end = _broken_off(tokens, reading, found[at + 1 :])
        if end > start:
            reading.content = (start, end)
            settled.append(reading)
    settled = [*outer, *settled] if outer else settled
    return part_gapped(tokens, settled) if tokens[0].text > CYRILLIC else settled


def _tells(tokens: Sequence[Token], outer: Reported, kept: Sequence[Reported]) -> bool:
    """Whether somebody tells what another told, whose own words are kept (X said the council had announced that …)."""
    if outer.form != "before" or [reading for reading in kept if reading is outer] or is_outlets(tokens, outer):
        return False
    inner = next((one for one in kept if one.via == outer.subject and one.subject), None)
    begins = inner is not None and inner.subject is not None and inner.subject[0] == outer.content[0]
    return begins and inner is not None and tokens[inner.content[0]].quotation is None


def _broken_off(tokens: Sequence[Token], reading: Reported, later: Sequence[Reported]) -> int:
    """Where the next weighty clause of reporting breaks off what is said before it, else its end."""
    start, end = reading.content
    inner: list[tuple[int, int] | None] = []
    for clause in later:
        if not clause.breaks or "d" in clause.frames or clause.form == "after":
            continue
        if not start < clause.start < end or clause.content[0] < clause.start:
            continue
        if clause.subject in inner and _adds(tokens, start, clause):
            clause.subject = reading.subject
        elif clause.subject in inner or _is_inner(tokens, start, clause):
            inner.append(clause.subject)
            continue
        cut = _before_break(tokens, clause.start, start)
        if clause.form != "judging" or not all(token.capital for token in tokens[start:cut]):
            return cut
    return end


def _noted(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Keep « … », a dit X of « … », a dit X, a constaté Y for X, Y in `via`."""
    for outer in found:
        for inner in found:
            told = inner is not outer and inner.form == outer.form == "after" and inner.cue[0] < outer.cue[0]
            if not told or inner.subject is None or tokens[inner.content[1] - 1].words <= QUOTED:
                continue
            whole = outer.content[0] <= inner.content[0] and inner.subject[1] <= outer.content[1]
            named = outer.subject is not None and "pronoun" not in tokens[outer.subject[0]].kinds
            if whole and named and tokens[inner.content[1] - 1].quotation is not None:
                inner.via = outer.subject
                return [reading for reading in found if reading is not outer]
    return found


def _voice(tokens: Sequence[Token], found: list[Reported]) -> None:
    """Give `Pour X, …, « … », dit-il` to X: what stands before the quotation by the source, the rest by the verb."""
    for outer, inner in pairwise(found):
        if outer.form != "according" or inner.form != "after" or outer.subject is None or inner.subject is None:
            continue
        start, end = outer.content
        bound = "pronoun" in tokens[inner.subject[0]].kinds and inner.content[0] <= outer.cue[0] < start
        plain = bound and "pronoun" not in tokens[outer.subject[0]].kinds and inner.content[1] <= end
        if plain and not any(token.quotation for token in tokens[slice(*inner.content)]):
            inner.subject, inner.content = outer.subject, (start, inner.content[1])  # Selon X, …, a-t-il dit
            outer.content = (start, start)
            continue
        if not bound or tokens[inner.content[1] - 1].quotation is None or inner.content[1] > end:
            continue
        inner.subject, last = outer.subject, inner.content[1] - 1
        inner.content = (last, last + 1) if tokens[last].words > QUOTED else (start, last + 1)
        outer.content = (start, last)


def _is_inner(tokens: Sequence[Token], start: int, later: Reported) -> bool:
    """Whether a clause of reporting belongs to what is said: `that while scientists say …`, `… when he told them …`."""
    at = later.start - 1
    if start < at and is_led_by_adverbial(tokens, start, later):
        return True
    if _joins_subjects(tokens, start, at) or _is_main_behind(tokens, start, later):
        return True
    if at > start and "reason" in tokens[at].kinds and tokens[at - 1].text != ",":
        return True
    quoted = tokens[later.content[0]].quotation is not None
    if at > start and "question" in tokens[at].kinds and tokens[at - 1].text != "," and not quoted:
        return True  # the day when X told him, a room where they asked
    told = later.form == "judging" or "that" in tokens[later.content[0] - 1].kinds
    if at < start or "subordinator" not in tokens[at].kinds or not told:
        return at == start and "subordinator" in tokens[at].kinds
    bound = "contrast" not in tokens[at].kinds and "as" not in tokens[at].kinds
    pronoun = later.subject is not None and "pronoun" in tokens[later.subject[0]].kinds
    return at == start or (bound and pronoun and tokens[at - 1].text != ",")


def _adds(tokens: Sequence[Token], start: int, clause: Reported) -> bool:
    """Whether whoever said words that open with while adds to them (said while A left, B found C, and added D)."""
    led = bool(tokens[start].kinds & _SUBORDINATE) and "joint" in tokens[clause.start - 1].kinds
    return led and tokens[clause.start - 2].text == ","


def _is_main_behind(tokens: Sequence[Token], start: int, later: Reported) -> bool:
    """Whether a clause is the main one of words that open with while or if (said while A left, B found that C)."""
    first, begin = tokens[start], later.subject[0] if later.subject is not None else 0
    if first.kinds.isdisjoint(_SUBORDINATE) or begin <= start or tokens[begin - 1].text != ",":
        return False
    between = tokens[start + 1 : begin - 1]
    return any(token.kinds & _ACTING or token.low.endswith("ed") for token in between) and not any(
        token.text == "," or token.quotation is not None for token in between
    )


def _joins_subjects(tokens: Sequence[Token], start: int, at: int) -> bool:
    """Whether a joint parts but two subjects of one verb in what is said (that he or officials demanded)."""
    led, first = "coordinator" in tokens[at].kinds and 0 < at - start < QUOTED, tokens[start]
    if not led or tokens[at - 1].text == "," or ("subject" in first.kinds and at > start + 1):
        return False
    acts = any(one.cue or one.quotation or one.kinds & _ACTING or one.low.endswith("ed") for one in tokens[start:at])
    return not acts and (first.capital or not first.kinds.isdisjoint(_NOMINAL))


def _relay(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Merge `as Y reports, X said that …` and `…, Y reports, citing X` into X's statement, Y in `via`."""
    for outer in found:
        for inner in found:
            if inner is outer or inner.subject is None or outer.subject is None:
                continue
            sourced = outer.form == "according"
            if sourced and inner.form == "after" and inner.content[1] < inner.start == outer.content[0]:
                return [one for one in found if one is not outer and one is not inner]  # Как сообщает X, об этом …
            fronted = sourced and inner.form == "before" and _opens(tokens, outer, inner)
            if fronted and inner.content[1] == outer.content[1]:
                judged = (
                    "viewpoint" in tokens[outer.cue[1] - 1].kinds and "that" not in tokens[inner.content[0] - 1].kinds
                )
                if judged or tells_by_thing(tokens, inner):  # По мнению X, совет предлагает ждать
                    return [reading for reading in found if reading is not inner]
                inner.via = outer.subject
                return [reading for reading in found if reading is not outer]
            told = (
                outer.form == "after"
                and inner.form == "before"
                and _begins(tokens, outer, inner)
                and _can_speak(tokens, inner)
            )
            marked = told and any(t.quotation for t in tokens[slice(*outer.content)])
            if marked and any("relative" in t.kinds for t in tokens[inner.subject[1] : inner.cue[0]]):
                continue  # X, who said “…”, left, Reuters reported
            plain = told and (not marked or (tokens[-1].text.isascii() and _is_passed_on(tokens, outer, inner)))
            plain = plain or tokens[outer.subject[0]].quotation is not None  # a paper in marks
            plain = plain or (told and outer.cue[0] < outer.content[0])  # Hier, a rappelé Y, X a dit que
            plain = plain or is_cyrillic(tokens[outer.cue[0]].text)
            if told and plain and inner.cue[0] < outer.content[1] and "subject" in tokens[outer.subject[0]].kinds:
                return [reading for reading in found if reading is not inner]  # They claim that …, he added
            if told and plain and inner.cue[0] < outer.content[1]:
                inner.content, inner.via = (inner.content[0], outer.content[1]), outer.subject
                return [reading for reading in found if reading is not outer]
            if _passes_on(tokens, outer, inner):
                inner.via = outer.subject
                return [reading for reading in found if reading is not outer]
            opened = inner.form == "according" and outer.form == "after" and inner.start == outer.content[0]
            if opened and outer.start >= inner.content[1] and outer.content[1] >= inner.content[1]:
                inner.via = outer.subject
                return [reading for reading in found if reading is not outer]
            cited = inner.form == "according" and outer.form == "after" and outer.subject[1] == inner.start
            if cited and "r" not in outer.frames and not any(t.quotation for t in tokens[slice(*outer.content)]):
                inner.content, inner.via = outer.content, outer.subject
                return [reading for reading in found if reading is not outer]
            behind = inner.form == "according" and outer.form == "after" and inner.content[0] <= outer.content[0]
            if behind and inner.start > outer.cue[0] >= outer.content[1]:
                outer.via = inner.subject
                return [reading for reading in found if reading is not inner]
    return _sourced(tokens, _told(tokens, found))


def _opens(tokens: Sequence[Token], outer: Reported, inner: Reported) -> bool:
    """Whether what a source tells begins with another clause of reporting, in Russian behind time and place."""
    if outer.content[0] == inner.start:
        return True
    led = tokens[outer.content[0] : inner.cue[0]]
    joined = any("coordinator" in token.kinds for token in led)  # Как сообщает X, A, а Y заявил, что B
    return is_cyrillic(tokens[outer.cue[0]].text) and not joined and _begins(tokens, outer, inner)


def _passes_on(tokens: Sequence[Token], outer: Reported, inner: Reported) -> bool:
    """Whether one only relays what another is told to have said right before (…, заявил X, передает Y)."""
    if outer.form != "after" or inner.form != "after" or outer.subject is None or inner.subject is None:
        return False
    behind = inner.subject[0] >= inner.cue[1] and inner.subject[1] <= outer.cue[0] <= outer.subject[0]
    same = inner.content[0] == outer.content[0] and inner.cue[0] < outer.content[1]
    between = tokens[inner.subject[1] : outer.cue[0]]
    return behind and same and not any(t.cue is not None or t.quotation is not None for t in between)


def _begins(tokens: Sequence[Token], outer: Reported, inner: Reported) -> bool:
    """Whether what one says begins with another clause of reporting (X заявил, что …, сообщает Y)."""
    if inner.subject is None or inner.subject[0] < outer.content[0]:
        return False
    led = tokens[outer.content[0] : inner.subject[0]]
    begins = all("adverb" in token.kinds for token in led) or is_fronted(led) or is_dateline(led)
    first = tokens[inner.subject[0]]
    begins = begins or (is_cyrillic(first.text) and _is_acting(led))
    if not begins or inner.content[0] >= outer.content[1] or "pronoun.i" in first.kinds or first.text[0].isdigit():
        return False  # We said it was late, X said; 36% of buyers said it was dear, a study found
    before, said = tokens[inner.content[0] - 1 : inner.content[0] + 1]
    marked = before.text == ":" and said.quotation is not None and is_cyrillic(first.text)
    asked = "i" in inner.frames and "printing" in tokens[outer.cue[1] - 1].kinds and is_cyrillic(first.text)
    asked = asked and not any("relative" in token.kinds for token in tokens[inner.subject[1] : inner.cue[0]])
    return marked or asked or "that" in before.kinds or _is_passed_on(tokens, outer, inner)


def _is_passed_on(tokens: Sequence[Token], outer: Reported, inner: Reported) -> bool:
    """Whether a paper or a court passes on another's words that no `that` leads (X said it was late, Reuters reported).

    No pronoun's or bystanders', and none in the first person (Critics say I am mad, X said).
    """
    if inner.subject is None or outer.subject is None or {"c", "n"}.isdisjoint(inner.frames):
        return False
    told, speakers = tokens[slice(*inner.content)], tokens[slice(*inner.subject)]
    own = any(not token.kinds.isdisjoint(_OWN) for token in told)
    first, head = tokens[outer.subject[0]], tokens[outer.subject[1] - 1]
    named = head.capital and (bool(head.kinds & _CALLED) or (not head.kinds and "article" in first.kinds))
    paper = named or any(head.kinds >= kinds for kinds in _PAPERS)
    return paper and not own and not any(token.kinds & _VAGUE for token in speakers)


def _is_acting(led: Sequence[Token]) -> bool:
    """Whether a Russian adverbial between commas stands before a subject (Вчера, выступая перед депутатами, X)."""
    plain = len(led) <= _LONGEST_LEAD and led[-1].text == ","
    return plain and all(
        token.quotation is None and (token.cue is None or token.cue.participle) and token.kinds.isdisjoint(_NARRATING)
        for token in led
    )


def _told(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Keep `X told Z that …` of `Y says X told Z that …` for X, Y in `via`."""
    for outer, inner in pairwise(found):
        if inner.subject is None or inner.form != "before" or outer.form != "before" or "d" in inner.frames:
            continue
        begins = inner.subject[0] == outer.content[0] and inner.content[1] >= outer.content[1]
        if begins and outer.start == 1 and "meanwhile" in tokens[0].kinds:  # When she left the firm said
            return [reading for reading in found if reading is not outer]
        named = any(
            token.capital or token.kinds & {"role", "source", "institution"} for token in tokens[slice(*inner.subject)]
        )
        opened = "that" in tokens[inner.content[0] - 1].kinds and ("c" in inner.frames or is_outlets(tokens, outer))
        quoted = tokens[inner.content[0] - 1].text in {":", ","} and tokens[inner.content[0]].words >= QUOTED
        opened = opened or (quoted and tokens[inner.content[0]].quotation is not None)  # said X told him: “…”
        if begins and named and opened and "pronoun" not in tokens[inner.subject[0]].kinds:
            inner.via = inner.via or outer.subject
            return [reading for reading in found if reading is not outer]
    return found


def _sourced(tokens: Sequence[Token], found: list[Reported]) -> list[Reported]:
    """Keep `X said that …` of `X said that …, according to Y` for X, Y in `via`; unless the words are Y's own."""
    found = [reading for reading in found if not is_his_own(tokens, reading, found)]
    for outer in found:
        if outer.form != "according" or outer.content[0] >= outer.cue[0]:
            continue
        if _within(tokens, outer, found):
            return [reading for reading in found if reading is not outer]
        for inner in found:
            begins = inner.start == outer.content[0] or (inner.subject and inner.subject[0] == outer.content[0])
            led = tokens[outer.content[0] : inner.subject[0]] if inner.subject and not begins else ()
            begins = begins or (bool(led) and led[-1].text == "," and is_fronted(led))  # Hier, X a dit A, selon Y
            if (
                inner is outer
                or inner.form != "before"
                or not (begins and _can_speak(tokens, inner))
                or inner.content[0] >= outer.cue[0]
            ):
                continue
            inner.content = (inner.content[0], min(inner.content[1], outer.content[1]))
            inner.via = outer.subject
            return [reading for reading in found if reading is not outer]
    return found


def _can_speak(tokens: Sequence[Token], reading: Reported) -> bool:
    if reading.subject is None:
        return False
    start, end = reading.subject
    return any(
        token.kinds & _ABLE or (token.capital and not token.kinds & {"determiner"}) for token in tokens[start:end]
    )


def _within(tokens: Sequence[Token], source: Reported, found: list[Reported]) -> bool:
    """Whether a source stands inside what another says (he added that it is not, in the Kremlin's view, enough)."""
    behind = max(source.cue[1], source.subject[1] if source.subject else 0)
    turned = source.start > 1 and "turning" in tokens[source.start - 1 - (tokens[source.start - 1].text == ",")].kinds
    if behind >= sentence_end(tokens) or (turned and source.content[0] > source.start):
        return False
    return any(
        other.form == "before"
        and other.content[0] <= source.start < other.content[1]
        and "that" in tokens[other.content[0] - 1].kinds
        for other in found
    )


def _swallows(later: Reported, earlier: Reported) -> bool:
    """Whether a clause of reporting at a sentence's end has another as part of what is said."""
    return later.cue[0] > earlier.cue[0] and (
        later.content[0] <= earlier.cue[0] < later.content[1]
        or (earlier.content[0] <= later.content[0] and later.start <= earlier.content[1] and earlier.form != "after")
    )


def _takes_over(tokens: Sequence[Token], later: Reported, earlier: Reported) -> bool:
    """Whether whoever is named behind words says them, not who does something (X refuse l'offre : « … », dit Y)."""
    start, end = earlier.content
    colon = tokens[start - 1].text == ":" and end == start + 1 and tokens[start].quotation is not None
    if not colon or later.form != "after" or later.content != earlier.content or later.subject is None:
        return False
    who = tokens[slice(*later.subject)]
    if "pronoun" in who[0].kinds or "r" in later.frames or any(token.kinds & {"outlet", "addressee"} for token in who):
        return False
    between = tokens[earlier.cue[1] - 1 : start - 1]
    return any(
        token.kinds & _OBJECTS and "preposition" not in token.kinds and "preposition" not in before.kinds
        for before, token in pairwise(between)
    )


def _embeds(outer: Reported, inner: Reported) -> bool:
    return outer.content[0] <= inner.cue[0] < outer.content[1] or (
        outer.content[0] < inner.content[1] and inner.content[0] < outer.content[1]
    )


def _before_break(tokens: Sequence[Token], at: int, start: int) -> int:
    while (
        at > start
        and (tokens[at - 1].punctuation or tokens[at - 1].kinds & {"coordinator", "subordinator"})
        and tokens[at - 1].text != ")"
    ):
        at -= 1
    return at
