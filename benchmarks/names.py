"""How well names find their speakers: imports speakers, asks "what did X say", counts right answers and false ones.

    python benchmarks/names.py NAMES.json --tokens TOKENS.tsv            # through ask(), 2,000 speakers
    python benchmarks/names.py NAMES.json --tokens TOKENS.tsv --index    # the name index alone: much faster
    python benchmarks/names.py NAMES.json --tokens TOKENS.tsv --index --curves docs/names.png   # needs matplotlib

NAMES.json is a list of people with their names by language, the name in the index under `ar`. TOKENS.tsv holds name
tokens in Latin, Arabic and Cyrillic letters; pairs of Arabic ones pad the index. Absent people: half of the list is
held out, then the other half. A surname held out may be borne by one of the padding: that counts against us too.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import statistics
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from rapidfuzz import fuzz, process

import knowledge
from knowledge.answers import Found, UnknownSpeaker, WhichSpeaker
from knowledge.names.folding import split_name
from knowledge.names.matching import NameIndex, NameMatch, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LANGUAGES = ("en", "fr", "de", "es", "ru", "uk", "ar")
QUESTIONS = {
    "en": "what did {} say",
    "fr": "qu'a dit {}",
    "de": "was sagte {}",
    "es": "qué dijo {}",
    "ru": "что сказал {}",
    "uk": "що сказав {}",
    "ar": "ماذا قال {}",
}
"""How each language asks what somebody said; `--english` asks in English whatever the name's script."""
SEEDS = {"padding": 7}
"""Which padding: thresholds chosen on one padding look better on it than on others."""
SIZE = 2000
LARGE = 20_000
Person = dict[str, str]
Change = "Callable[[str, random.Random], str]"


@dataclass(frozen=True)
class Reply:
    """What came back for a name: the speaker answered from, and those offered instead."""

    answered: str | None = None
    offered: tuple[str, ...] = ()


class Subject(Protocol):
    """What is measured: it was given names, and is asked for one."""

    def __call__(self, name: str, language: str = "en") -> Reply: ...


class IndexSubject:
    """The name index and its decision, without storage and questions."""

    def __init__(self, names: list[str]) -> None:
        self.index = NameIndex()
        for number, name in enumerate(names):
            self.index.add(number, name, count=1)

    def match(self, name: str) -> tuple[NameMatch, ...]:
        return self.index.match(name, 3)

    def __call__(self, name: str, language: str = "en") -> Reply:  # noqa: ARG002 - a name has no language here
        matches = self.match(name)
        verdict = decide(matches)
        offered = tuple(match.matched for match in matches)
        if verdict == "accept":
            return Reply(matches[0].matched)
        return Reply(None, offered if verdict in {"ask", "which"} else ())


class AskSubject:
    """The whole way: statements imported into a database, a question asked."""

    def __init__(self, names: list[str]) -> None:
        folder = tempfile.mkdtemp(prefix="isnad-names-")
        self.knowledge = knowledge.open(f"sqlite:///{folder}/names.db")
        lines = (json.dumps({"speaker": name, "quote": f"قال كلمة رقم {number}"}) for number, name in enumerate(names))
        self.knowledge.import_lines(lines)

    def __call__(self, name: str, language: str = "en") -> Reply:
        answer = self.knowledge.ask(QUESTIONS[language].format(name))
        if isinstance(answer, Found):
            return Reply(answer.matches[0].statement.speaker)
        if isinstance(answer, WhichSpeaker):
            return Reply(None, tuple(match.speaker.name for match in answer.speakers))
        if isinstance(answer, UnknownSpeaker):
            return Reply(None, tuple(match.speaker.name for match in answer.did_you_mean))
        return Reply()


class PeerSubject:
    """anyascii and WRatio over all names: what one would write in ten minutes. It always answers."""

    def __init__(self, names: list[str]) -> None:
        from anyascii import anyascii  # noqa: PLC0415 - the peer's need alone

        self.fold = lambda name: anyascii(name).casefold()
        self.names, self.folded = names, [self.fold(name) for name in names]

    def __call__(self, name: str, language: str = "en") -> Reply:  # noqa: ARG002
        found = process.extractOne(self.fold(name), self.folded, scorer=fuzz.WRatio)
        return Reply(self.names[found[2]])


def whole(name: str, _: random.Random) -> str:
    return name


def surname(name: str, _: random.Random) -> str:
    return name.rsplit(maxsplit=1)[-1]


def mistyped(name: str, rnd: random.Random) -> str:
    """One typo in the longest token: a letter lost, added, changed, or two in each other's place."""
    tokens = name.split()
    at = max(range(len(tokens)), key=lambda at: len(tokens[at]))
    tokens[at] = mistype(tokens[at], rnd)
    return " ".join(tokens)


def mistype(token: str, rnd: random.Random) -> str:
    letters = "абвгдежзиклмнопрстуфхцчшя" if "а" <= token[-1].lower() <= "ё" else "abcdefghijklmnopqrstuvwxyz"
    at = rnd.randrange(1, len(token)) if len(token) > 1 else 0
    return rnd.choice(
        (
            token[:at] + rnd.choice(letters) + token[at:],
            token[:at] + token[at + 1 :],
            token[:at] + rnd.choice(letters) + token[at + 1 :],
            token[: at - 1] + token[at : at + 1] + token[at - 1 : at] + token[at + 1 :] if at else token,
        )
    )


def pad(names: list[str], tokens: list[list[str]], size: int) -> list[str]:
    rnd = random.Random(SEEDS["padding"])
    arabic = [row[1] for row in tokens if row[1]]
    seen = dict.fromkeys(names)
    while len(seen) < size:
        seen[f"{rnd.choice(arabic)} {rnd.choice(arabic)}"] = None
    return list(seen)


def judge(ask: Subject, people: Iterable[tuple[str, str]], language: str = "en") -> Counter[str]:
    counts: Counter[str] = Counter()
    for name, wanted in people:
        reply = ask(name, language)
        if reply.answered is not None:
            counts["right" if reply.answered == wanted else "wrong"] += 1
        else:
            counts["asked" if wanted in reply.offered[:3] else "nobody"] += 1
    return counts


def asked_in(people: list[Person], language: str, change: Change) -> list[tuple[str, str]]:
    rnd = random.Random(11)
    return [(change(person[language], rnd), person["ar"]) for person in people if language in person]


def measure_present(ask: Subject, people: list[Person], peer: Subject) -> None:
    print(f"{'':24s}  right  asked  wrong nobody | anyascii + WRatio")
    rows = [(language, whole) for language in LANGUAGES]
    rows += [(language, change) for change in (mistyped, surname) for language in LANGUAGES[:-1]]
    for language, change in rows:
        names = asked_in(people, language, change)
        counts, theirs = judge(ask, names, language), judge(peer, names)
        size = len(names)
        shares = "  ".join(f"{counts[key] / size:.3f}" for key in ("right", "asked", "wrong", "nobody"))
        print(f"{language} {change.__name__:12s} n={size:<5d}  {shares} | {theirs['right'] / size:.3f}")


def measure_absent(make: Callable[[list[str]], Subject], people: list[Person], tokens: list[list[str]]) -> None:
    counts: dict[tuple[str, str], Counter[str]] = {}
    for held in (0, 1):
        present = [person["ar"] for at, person in enumerate(people) if at % 2 != held]
        ask = make(pad(present, tokens, SIZE))
        absent = people[held::2]
        for change in (whole, surname):
            for language in LANGUAGES[:-1]:
                found = judge(ask, asked_in(absent, language, change), language)
                counts.setdefault((language, change.__name__), Counter()).update(found)
    print("absent:                  answered (false)  refused")
    for (language, change), found in counts.items():
        total = found.total()
        false = found["wrong"] / total
        print(f"{language} {change:12s} n={total:<5d}  {false:.3f}             {1 - false:.3f}")


def measure_tokens(tokens: list[list[str]]) -> None:
    rows = [row for row in tokens if row[1]]
    random.Random(5).shuffle(rows)
    rows = rows[:SIZE]
    subject, peer = IndexSubject([row[1] for row in rows]), PeerSubject([row[1] for row in rows])
    for column, script in ((0, "Latin"), (2, "Cyrillic")):
        pairs = [(row[column], row[1]) for row in rows if row[column]]
        ours = sum(bool(found := subject.match(name)) and found[0].matched == wanted for name, wanted in pairs)
        theirs = judge(peer, pairs)["right"]
        share, peers = ours / len(pairs), theirs / len(pairs)
        print(f"single tokens, {script} among {len(rows)}: first is right {share:.3f} | anyascii + WRatio {peers:.3f}")


def measure_speed(people: list[Person], tokens: list[list[str]]) -> None:
    names = pad([person["ar"] for person in people], tokens, LARGE)
    start = time.perf_counter()
    subject = IndexSubject(names)
    print(f"{LARGE} speakers: built in {time.perf_counter() - start:.2f} s")
    subject("Warm Up"), subject("Разогрев")
    peer = PeerSubject(names)
    gc.freeze()  # as the library does behind its index, or a search for cycles walks over all names
    kinds = [("as it stands", "ar", whole), ("en", "en", whole), ("en mistyped", "en", mistyped), ("ru", "ru", whole)]
    for title, language, change in kinds:
        ours, theirs = (timed(ask, asked_in(people, language, change)) for ask in (subject, peer))
        peers = f"anyascii + WRatio {theirs[0]:6.2f} {theirs[1]:6.2f}"
        print(f"{title:14s} median {ours[0]:6.2f} p99 {ours[1]:6.2f} ms | {peers}")
    rnd = random.Random(3)
    once = [(mistyped(name, rnd), name) for name in rnd.sample(names, 300)]
    print("{:14s} median {:6.2f} p99 {:6.2f} ms".format("ar mistyped", *timed(subject, once)))


def timed(ask: Subject, names: list[tuple[str, str]]) -> tuple[float, float]:
    """Median and 99th percentile in milliseconds of this thread's processor time."""
    taken = []
    for name, _ in names:
        start = time.thread_time()
        ask(name)
        taken.append((time.thread_time() - start) * 1e3)
    return statistics.median(taken), sorted(taken)[int(len(taken) * 0.99)]


def draw_curves(people: list[Person], tokens: list[list[str]], picture: Path) -> None:
    """For each threshold, how many names that are there are accepted, and how many that are not."""
    import matplotlib as mpl  # noqa: PLC0415 - the picture's need alone

    mpl.use("Agg")
    import matplotlib.pyplot as plt  # noqa: PLC0415

    from knowledge.names import decisions  # noqa: PLC0415

    figure, axes = plt.subplots(1, 2, figsize=(11, 4.2), sharey=True)
    panels = (
        (whole, decisions.ACCEPT_NAME, "full names: score and lead"),
        (surname, decisions.accept_lone(SIZE), "surnames: score"),
    )
    for axis, (change, chosen, title) in zip(axes, panels, strict=True):
        present, absent = collect_scores(people, tokens, change)
        steps = range(50, 101)
        axis.plot(steps, [share(present, step) for step in steps], label="there: accepted and right")
        axis.plot(steps, [share(absent, step) for step in steps], label="not there: accepted")
        axis.axvline(chosen, color="grey", linestyle=":")
        axis.set_title(title)
        axis.set_xlabel("accepted from")
        axis.grid(alpha=0.3)
        axis.legend()
    figure.tight_layout()
    figure.savefig(picture, dpi=110)


def share(scores: list[float], threshold: float) -> float:
    return sum(score >= threshold for score in scores) / len(scores)


def collect_scores(people: list[Person], tokens: list[list[str]], change: Change) -> tuple[list[float], list[float]]:
    from knowledge.names.decisions import confidence  # noqa: PLC0415

    present: list[float] = []
    absent: list[float] = []
    for held in (0, 1):
        kept = [person for at, person in enumerate(people) if at % 2 != held]
        subject = IndexSubject(pad([person["ar"] for person in kept], tokens, SIZE))
        for language in LANGUAGES[:-1]:
            for name, wanted in asked_in(kept, language, change):
                matches = subject.match(name)
                right = bool(matches) and matches[0].matched == wanted
                present.append(confidence(matches) if right else 0.0)
            absent += [confidence(subject.match(name)) for name, _ in asked_in(people[held::2], language, change)]
    return present, absent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", type=Path)
    parser.add_argument("--tokens", type=Path, required=True)
    parser.add_argument("--index", action="store_true", help="measure the name index alone, not ask()")
    parser.add_argument("--padding", type=int, default=7, help="which random padding")
    parser.add_argument("--english", action="store_true", help="ask in English whatever the name's script")
    parser.add_argument("--curves", type=Path, help="draw accept and false-accept curves into this file, and stop")
    options = parser.parse_args()
    SEEDS["padding"] = options.padding
    if options.english:
        QUESTIONS.update(dict.fromkeys(QUESTIONS, QUESTIONS["en"]))
    people = json.loads(options.names.read_text(encoding="utf-8"))
    tokens = [line.split("\t") for line in options.tokens.read_text(encoding="utf-8").splitlines()[1:]]
    tokens = [row for row in tokens if all(split_name(cell) for cell in row[:2])]
    if options.curves:
        draw_curves(people, tokens, options.curves)
        return
    make: Callable[[list[str]], Subject] = IndexSubject if options.index else AskSubject
    names = pad([person["ar"] for person in people], tokens, SIZE)
    measure_present(make(names), people, PeerSubject(names))
    measure_absent(make, people, tokens)
    measure_tokens(tokens)
    measure_speed(people, tokens)


if __name__ == "__main__":
    main()
