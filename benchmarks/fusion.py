"""Weights for words, senses and meaning (`knowledge/retrieval/weights.py`), fitted on questions with cross-validation.

    python benchmarks/fusion.py QUESTIONS=ARTICLES.jsonl,ARTICLES.jsonl ...

Questions as `questions.py` reads them. Each topic is asked of its speaker, where some statements are right, and of six
other speakers, where most likely none is. Printed for each fold: how often a right statement stands first, how often it
is also above the cut-off, and how often a topic is refused of others; with the weights as they are, and as fitted
on the other folds, the cut-off so that there 95 % are refused.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from questions import Case, fill, overlaps, read_cases

import knowledge
from knowledge.questions.markers import silent_words
from knowledge.retrieval.ranking import CLEAR, weigh
from knowledge.retrieval.semantics import similarities
from knowledge.retrieval.topics import meet, read_statement, read_topic, widen
from knowledge.retrieval.weights import MEANING, TOUCHED, TOUCHED_BY_ALL, WEIGHTS

FOLDS = 5
OTHERS = 6
REFUSED = 0.95
HOWS = tuple(WEIGHTS)


class Said(NamedTuple):
    """A statement beside a topic: the share of it met in each way, the cosine, and whether it is a right answer."""

    shares: tuple[float, ...]
    cosine: float
    right: bool


class Group(NamedTuple):
    """A topic and all that one speaker said; `there`: some of it is right."""

    question: str
    said: list[Said]
    there: bool


def groups_of(questions: Path, articles: list[str]) -> list[Group]:
    with tempfile.TemporaryDirectory() as folder, knowledge.open(f"sqlite:///{folder}/q.db") as opened:
        fill(opened, articles, annotated=False)
        rows: dict[str, list[dict]] = {}
        for line in opened.export():
            row = json.loads(line)
            rows.setdefault(row["speaker"], []).append(row)
        return [group for case in read_cases(questions) for group in _groups(opened, case, rows)]


def _groups(opened: knowledge.Knowledge, case: Case, rows: dict[str, list[dict]]) -> list[Group]:
    answer = opened.ask(case.text)
    speaker = getattr(answer, "speaker", None)
    question = answer.question
    if speaker is None or not question.topic or not case.wanted.startswith(("=", "partial")):
        return []
    own = weigh_group(case, question, rows.get(speaker.speaker.name, []))
    others = random.Random(case.text).sample(sorted(set(rows) - {speaker.speaker.name}), OTHERS)
    strangers = [weigh_group(case._replace(wanted=""), question, rows[name]) for name in others]
    if case.wanted.startswith("=") and not any(said.right for said in own):
        return []
    asked_of_others = strangers if case.wanted.startswith("=") else []
    found = [Group(case.text, own, case.wanted.startswith("="))]
    return [
        group for group in (*found, *(Group(case.text, said, there=False) for said in asked_of_others)) if group.said
    ]


def weigh_group(case: Case, question: knowledge.Question, rows: list[dict]) -> list[Said]:
    needs = read_topic(question.topic or "", question.language, silent_words(question.language))
    if not needs or not rows:
        return []
    features = [read_statement(row["quote"], row["article"].get("language")) for row in rows]
    needs = widen(needs, features)
    met = [[meet(need, found) for need in needs] for found in features]
    counts = [sum(ways[place] is not None for ways in met) for place in range(len(needs))]
    weights = [weigh(need, count, len(rows)) for need, count in zip(needs, counts, strict=True)]
    cosines = similarities(question.topic or "", [row["quote"] for row in rows]) or [0.0] * len(rows)
    return [
        Said(
            tuple(
                sum(weight for way, weight in zip(ways, weights, strict=True) if way == how) / sum(weights)
                for how in HOWS
            ),
            cosine,
            case.wanted.startswith("=") and any(overlaps(row, span.strip()) for span in case.wanted[1:].split(",")),
        )
        for row, ways, cosine in zip(rows, met, cosines, strict=True)
    ]


def fold_of(group: Group) -> int:
    return int(hashlib.md5(group.question.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def columns(said: Said) -> list[float]:
    """What is fitted: the share met by what it asks for, by something near it, and the cosine."""
    return [1.0, sum(said.shares) - said.shares[HOWS.index("related")], said.shares[HOWS.index("related")], said.cosine]


def fit(groups: list[Group]) -> np.ndarray:
    """Logistic regression by Newton's method: right statements against the rest, each group with the same say."""
    x = np.array([columns(said) for group in groups for said in group.said])
    y = np.array([float(said.right) for group in groups for said in group.said])
    say = np.array([_say(group, said) for group in groups for said in group.said])
    ridge = np.diag([1e-6, 0.3, 0.3, 0.3])
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (say * (chance - y)) + ridge @ weights
        weights -= np.linalg.solve((x * (say * chance * (1 - chance))[:, None]).T @ x + ridge, slope)
    return weights


def _say(group: Group, said: Said) -> float:
    if said.right:
        return 1 / sum(other.right for other in group.said)
    return (1.0 if group.there else 0.5) / len(group.said)


def fitted_values(group: Group, weights: np.ndarray) -> tuple[list[float], list[bool]]:
    values = [float(np.dot(columns(said), weights)) for said in group.said]
    return values, [True] * len(values)


def present_values(group: Group) -> tuple[list[float], list[bool]]:
    """As `ranking` does it now, with what is touched."""
    shares = [sum(WEIGHTS[how] * share for how, share in zip(HOWS, said.shares, strict=True)) for said in group.said]
    if max(shares) >= CLEAR:
        return shares, [share >= TOUCHED for share in shares]
    values = [share + MEANING * said.cosine for share, said in zip(shares, group.said, strict=True)]
    return values, [value >= TOUCHED_BY_ALL for value in values]


def score(groups: list[Group], judged: list[tuple[list[float], list[bool]]]) -> tuple[float, float, float]:
    first = answered = refused = 0
    for group, (values, touched) in zip(groups, judged, strict=True):
        best = max(range(len(values)), key=values.__getitem__)
        first += group.there and group.said[best].right
        answered += group.there and group.said[best].right and touched[best]
        refused += not group.there and not any(touched)
    there = sum(group.there for group in groups)
    return first / there, answered / there, refused / (len(groups) - there)


def cut_off(groups: list[Group], weights: np.ndarray) -> float:
    highest = sorted(max(fitted_values(group, weights)[0]) for group in groups if not group.there)
    return highest[int(REFUSED * len(highest))]


def judge(groups: list[Group], weights: np.ndarray, least: float) -> list[tuple[list[float], list[bool]]]:
    valued = [fitted_values(group, weights)[0] for group in groups]
    return [(values, [value >= least for value in values]) for values in valued]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="+", metavar="QUESTIONS=ARTICLES")
    pairs = [pair.split("=", 1) for pair in parser.parse_args().sets]
    groups = [group for path, articles in pairs for group in groups_of(Path(path), articles.split(","))]
    print(
        f"{sum(group.there for group in groups)} topics of their speakers, {sum(not g.there for g in groups)} of others"
    )
    print("fold | as they are: first, answered, refused | fitted: first, answered, refused")
    for fold in range(FOLDS):
        train = [group for group in groups if fold_of(group) != fold]
        test = [group for group in groups if fold_of(group) == fold]
        weights = fit(train)
        now = score(test, [present_values(group) for group in test])
        then = score(test, judge(test, weights, cut_off(train, weights)))
        print(fold, "|", " ".join(f"{value:.3f}" for value in now), "|", " ".join(f"{value:.3f}" for value in then))
    weights = fit(groups)
    _, met, related, meaning = weights
    least = (cut_off(groups, weights) - weights[0]) / met
    print(f"fitted on all, a topic met in full being 1: related {related / met:.2f}, meaning {meaning / met:.2f}")
    print(f"cut-off where {REFUSED:.0%} are refused: {least:.2f}")
    now = score(groups, [present_values(group) for group in groups])
    print("as they are on all:", " ".join(f"{value:.3f}" for value in now))


if __name__ == "__main__":
    main()
