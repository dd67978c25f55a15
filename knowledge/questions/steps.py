"""What each job of a word does to the slots of its question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from knowledge.language.concepts import find_concepts
from knowledge.language.negations import read_denials
from knowledge.language.normalization import normalize
from knowledge.names.words import load_name_words
from knowledge.questions.markers import markers
from knowledge.questions.slots import ALI, LEADS
from knowledge.questions.units import Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from knowledge.model import Intent
    from knowledge.questions.slots import Scan

_LONGEST_NAME: Final = 3
"""Words behind a given name."""
_INTENTS: Final[dict[str, Intent]] = {
    "what": "said",
    "who": "who-said",
    "where": "where",
    "when": "when",
    "many": "how-many",
    "latest": "latest",
    "speakers": "speakers",
}


_SUBJECTLESS: Final = ("es", "fr", "it")
_BY: Final = frozenset({"by"})
_BEFORE_NOUNS: Final = {"en": frozenset({"by", "on", "about"})}
"""After these stands a noun, though it may be a verb elsewhere: on talks with Berlin."""


def take(scan: Scan, unit: Unit) -> None:
    """Read one more unit of the question."""
    _place(scan, unit)
    scan.before = unit.jobs


def _place(scan: Scan, unit: Unit) -> None:
    for job in unit.jobs:
        step = _STEPS.get(job)
        if step is not None and step(scan, unit):
            return
    if scan.opens_addressee(unit):
        place = "place" in markers("ar").words.get(unit.token.word[1:], ())
        scan.slot = "on" if place else "addressee"
    filled = scan.parts.get(scan.slot)
    if filled or not unit.jobs or not LEADS.intersection(unit.jobs):
        scan.parts.setdefault(scan.slot, []).append(unit)


def _ask(job: str) -> Callable[[Scan, Unit], bool]:
    def step(scan: Scan, unit: Unit) -> bool:
        if scan.slot == "source" and scan.has("source"):
            scan.slot, scan.asked = "claim", True
            return True
        if job == "what" and scan.spoken and not any(scan.has(slot) for slot in scan.parts if slot != "speaker"):
            scan.asked = True  # il a dit quoi, Blinken ? Macron a demandé quoi à Poutine ?
            if "that" in unit.jobs and scan.has("speaker"):
                scan.slot = "claim"  # ¿dijo Putin que …?
            return True
        if job == "what" and scan.intent == "who-said" and scan.has("free") and not scan.spoken:
            scan.intent = "said"  # who is X and what did he say
            return True
        if job == "who" and scan.begins_only_to_ask():
            scan.forget()  # can you say who said …, does anyone know who …
        if job == "who" and scan.language == "tr" and "say" in scan.before and not scan.asked:
            scan.move("speaker", "claim")  # ateşkes isteyen kim
            scan.intent = "who-said"
        if scan.spoken or scan.noun or scan.has("topic") or (scan.has("free") and scan.language != "tr"):
            scan.asked = scan.asked or scan.language == "tr"
            return scan.language == "tr"
        scan.asked, scan.anyone = True, False
        if scan.intent is None or scan.intent == "said":
            scan.intent = _INTENTS[job]
        return True

    return step


_ASK_SPEAKERS = _ask("speakers")
_ASK_LATEST = _ask("latest")
_ASK_MANY = _ask("many")


def _say(scan: Scan, unit: Unit) -> bool:
    if "noun" in unit.jobs and not (scan.asked or scan.anyone):
        return False
    follows = _BEFORE_NOUNS.get(scan.language or "", _BY).intersection(scan.before)
    if follows or ("article" in scan.before and not scan.has("free")):
        return False
    if scan.spoken or scan.slot == "claim":
        return scan.slot != "claim" and scan.language in ("tr", "de", "it", "ru")
    scan.spoken, scan.verb = True, scan.text[unit.token.start : unit.token.end]
    if scan.asks_whom():
        scan.intent = "said"
    if scan.of_whom and not scan.has("free") and _is_denied(scan, unit):
        scan.intent = "who-said"  # who does not want war
    if scan.intent == "who-said":
        scan.slot = "claim"
        return True
    if not scan.anyone:
        scan.move("free", "speaker")
    if scan.leans and not _leads_with_matter(scan):
        scan.move("topic", "speaker")  # а что Путин сказал
    scan.slot = "claim" if scan.has("speaker") or scan.anyone else "speaker"
    scan.anyone = scan.anyone or "passive" in unit.jobs
    return True


def _is_denied(scan: Scan, unit: Unit) -> bool:
    """Whether a word that denies stands right before another."""
    before = normalize(scan.text[: unit.token.start].split()[-1])
    return read_denials(scan.language)["not"].has(before)


def _leads_with_matter(scan: Scan) -> bool:
    """Whether what is leant on is a matter with somebody behind it: а про учения Блинкен что сказал."""
    first, *others = [unit.token.word for unit in scan.parts.get("topic", [])] or [""]
    return bool(others) and bool(find_concepts([first], scan.language or "en"))


def _term(scan: Scan, unit: Unit) -> bool:
    """To call something so is to say it behind whoever does, where that is asked: what did X call Y, not the call."""
    return scan.asked and scan.has("free") and _say(scan, unit)


def _anyone(scan: Scan, _: Unit) -> bool:
    """Whoever said it: did anyone mention X."""
    if scan.spoken and scan.slot == "speaker" and not scan.has("speaker"):
        scan.slot = "claim"
    scan.anyone = not any(scan.parts.values())
    return True


def _tell(scan: Scan, unit: Unit) -> bool:
    if not _say(scan, unit):
        return False
    if scan.has("speaker"):
        scan.slot = "addressee"
    return True


def _tweet(scan: Scan, unit: Unit) -> bool:
    if not _say(scan, unit):
        return False
    scan.parts["tweet"] = [Unit(unit.token, ())]
    return True


def _long(scan: Scan, unit: Unit) -> bool:
    """How long is a matter, too: what is asked for are words about time."""
    if _ASK_MANY(scan, unit):
        scan.parts.setdefault("asked", []).append(unit)
        return True
    return False


def _speakers(scan: Scan, unit: Unit) -> bool:
    """Who is quoted at all, or on a matter, where the phrase may end in a verb of saying: qui parle (du climat)."""
    if not _ASK_SPEAKERS(scan, unit):
        return False
    written = scan.text[unit.token.start : unit.token.end]
    if "say" in markers(scan.language or "en").words.get(normalize(written).rpartition(" ")[2], ()):
        scan.verb = written
    return True


def _latest(scan: Scan, unit: Unit) -> bool:
    """The newest words; behind the word for them, too: تصريحات بلينكن الأخيرة, les propos récents de Macron."""
    if scan.noun and scan.slot == "speaker":
        scan.intent = "latest"
        return True
    if not _ASK_LATEST(scan, unit):
        return False
    return _name(scan, unit)


def _name(scan: Scan, unit: Unit) -> bool:
    if "deed" in unit.jobs and scan.verb is None:
        scan.verb = scan.text[unit.token.start : unit.token.end]
    if scan.noun and not scan.has("speaker") and scan.slot == "speaker":
        return True
    told_of = scan.slot == "topic" and "about" in scan.before and not any(scan.parts.values())
    if scan.spoken or scan.noun or (scan.slot != "free" and not told_of):
        return False
    scan.noun = True
    if scan.intent == "who-said":
        return False
    if scan.language == "ar" and "on" in scan.before:
        scan.move("free", "topic")  # the line of contact in the words of X
    free = scan.parts.get("free", [])
    if len(free) > 1 and "latest" in free[-1].jobs:
        scan.intent = "latest"  # Путин последние слова
        free.pop()
    scan.move("free", "speaker")
    scan.slot = "claim" if scan.has("speaker") else "speaker"
    return True


def _about(scan: Scan, unit: Unit) -> bool:
    if _is_ali(scan, unit):
        scan.parts.setdefault("speaker", []).append(Unit(unit.token, ()))
        return True
    if "also" in unit.jobs and _also(scan, unit):
        return True
    if "on" in unit.jobs and _on(scan, unit):
        return True
    if scan.slot in ("topic", "source") or (scan.slot == "claim" and scan.has("claim") and not scan.anyone):
        return False
    scan.slot = "claim" if scan.intent == "who-said" and scan.spoken else "topic"
    return True


def _is_ali(scan: Scan, unit: Unit) -> bool:
    """Whether what compares as "about" is written as a name, where one is waited for: ماذا قال علي حسن.

    Behind one given name as well, where another follows or the matter stands further on: محمد علي حسن عن الحرب.
    """
    if not (scan.spoken and scan.slot == "speaker") or scan.text[unit.token.start : unit.token.end] != ALI:
        return False
    first, *more = scan.parts.get("speaker", [None])
    if first is None:
        return True
    given, behind = load_name_words().given, scan.text[unit.token.end :].split()
    leading = (word for word in map(normalize, behind[:_LONGEST_NAME]) if word != ALI)
    about = any("about" in markers("ar").words.get(word, ()) for word in leading)
    leads = not behind or behind[0] in given or about
    return not more and first.token.word in given and leads


def _agent(scan: Scan, _: Unit) -> bool:
    """Behind "who was accused" stands by whom."""
    scan.of_agent = scan.intent == "who-said" and "say" in scan.before and not scan.has("claim")
    return False


def _after(scan: Scan, _: Unit) -> bool:
    scan.about = True
    scan.move("free", "topic")
    return True


def _to(scan: Scan, _: Unit) -> bool:
    if not scan.has("speaker") or scan.has("claim") or scan.slot in ("topic", "addressee", "on"):
        return False
    scan.slot = "addressee"
    return True


def _on(scan: Scan, unit: Unit) -> bool:
    if "to" in unit.jobs and scan.slot == "addressee" and not scan.has("addressee"):
        return True  # a confié à son homologue
    open_slot = scan.slot in ("speaker", "claim", "addressee") and (scan.spoken or scan.noun)
    if scan.leans and not any(scan.parts.values()):
        open_slot = True
    if not open_slot or scan.has("claim") or scan.intent == "who-said":
        return False
    scan.slot = "on"
    return True


def _by(scan: Scan, unit: Unit) -> bool:
    """What is asked for from somebody are words: anything new from Putin, quoi de Zelensky.

    Right behind a verb "de" opens the matter, whoever spoke: qué dijeron de la tregua, not cosa ha detto Di Maio.
    """
    if _is_subjectless(scan) and scan.text[unit.token.start].islower():
        scan.slot = "claim"
        return True
    if not scan.asked or scan.intent != "said" or scan.spoken or scan.noun or any(scan.parts.values()):
        return False
    scan.noun, scan.slot = True, "speaker"
    return True


def _is_subjectless(scan: Scan) -> bool:
    """Whether a verb of saying still waits for its subject in a language that may do without one."""
    waits = scan.spoken and not scan.noun and scan.slot == "speaker" and not scan.has("speaker")
    return waits and scan.language in _SUBJECTLESS


def _that(scan: Scan, _: Unit) -> bool:
    if not (scan.spoken or scan.noun) or scan.has("claim"):
        return False
    scan.slot = "claim"
    return True


def _source(scan: Scan, _: Unit) -> bool:
    if scan.language == "tr":
        scan.move("free", "source")
    else:
        scan.slot = "source"
    return True


def _else(scan: Scan, _: Unit) -> bool:
    scan.more = True
    scan.others = scan.leans = scan.others or scan.asked
    return scan.others and not any(scan.parts.values())


def _also(scan: Scan, unit: Unit) -> bool:
    if scan.asked or scan.spoken or any(scan.parts.values()):
        return False
    scan.leans = True
    if "about" in unit.jobs or scan.language and unit.token.end - unit.token.start > 4:  # noqa: PLR2004, RUF021
        scan.slot = "topic"
    return True


def _aux(scan: Scan, _: Unit) -> bool:
    """What is asked for stands before it (what warning did X give); "who does X blame" asks for no speaker."""
    if scan.spoken or scan.noun or not scan.asked:
        return False
    if scan.has("free"):
        scan.move("free", "asked")
    elif scan.intent == "who-said":
        scan.intent, scan.of_whom = "said", True
    return True


def _hello(scan: Scan, unit: Unit) -> bool:
    """A greeting, but behind other words a matter, if it is one: Putin's help."""
    matter = any(scan.parts.values()) and bool(find_concepts([unit.token.word], scan.language or "en"))
    if scan.spoken or scan.noun or matter:
        return False
    scan.hello += 1
    return True


def _general(scan: Scan, unit: Unit) -> bool:
    """Of other matters; but "who is …" asks for a speaker where saying is spoken of."""
    scan.general += 1
    if scan.intent is None and "who" in markers(scan.language or "en").words.get(unit.token.word, ()):
        scan.intent = "who-said"
        return True
    return False


_STEPS: Final[dict[str, Callable[[Scan, Unit], bool]]] = {
    **{job: _ask(job) for job in _INTENTS},
    "say": _say,
    "latest": _latest,
    "speakers": _speakers,
    "long": _long,
    "tell": _tell,
    "term": _term,
    "tweet": _tweet,
    "noun": _name,
    "about": _about,
    "after": _after,
    "agent": _agent,
    "to": _to,
    "on": _on,
    "by": _by,
    "that": _that,
    "source": _source,
    "else": _else,
    "also": _also,
    "aux": _aux,
    "hello": _hello,
    "general": _general,
    "anyone": _anyone,
}
