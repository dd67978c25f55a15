"""Counts which letters answer each other in pairs of names and prints the table `knowledge/data/names/letters.txt`.

    python benchmarks/names_letters.py TOKENS.tsv > letters.txt
    python benchmarks/names_letters.py TOKENS.tsv --half      # learn from half the rows, measure on the other half

TOKENS.tsv holds one name token a row in Latin, Arabic and Cyrillic letters, under a header. Each round aligns every
pair with the costs of the round before and counts what stands against what; a cost is the negative logarithm of how
often, scaled so that one time in e^SCALE costs a whole letter.
"""

from __future__ import annotations

import argparse
import math
import random
from collections import Counter
from itertools import combinations
from pathlib import Path

from knowledge.names import alignment
from knowledge.names.alignment import liken
from knowledge.names.costs import NOTHING, LetterCosts, script_of
from knowledge.names.folding import graphemes, split_name

SCALE = 5.0
ROUNDS = 4
WORST = 0.5
"""Pairs that differ by more than this a letter are no spellings of one name."""

Learned = list[tuple[str, str, str, float]]


def read_rows(path: Path) -> list[list[str]]:
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
    return [[(split_name(cell) or [""])[0] for cell in row] for row in rows]


def align(costs: LetterCosts, one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, list[tuple[str, str]]]:
    """The cheapest alignment: its cost and what stands against what."""
    scripts = script_of(one), script_of(other)
    best: dict[tuple[int, int], tuple[float, list[tuple[str, str]]]] = {(0, 0): (0.0, [])}
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            ways = []
            if i and j:
                cost, path = best[i - 1, j - 1]
                ways.append((cost + costs.pair(one[i - 1], other[j - 1]), path, (one[i - 1], other[j - 1])))
            if i:
                cost, path = best[i - 1, j]
                ways.append((cost + costs.lose(one[i - 1], scripts[1]), path, (one[i - 1], NOTHING)))
            if j:
                cost, path = best[i, j - 1]
                ways.append((cost + costs.lose(other[j - 1], scripts[0]), path, (NOTHING, other[j - 1])))
            if ways:
                cost, path, step = min(ways, key=lambda way: way[0])
                best[i, j] = (cost, [*path, step])
    return best[len(one), len(other)]


def learn(rows: list[list[str]]) -> Learned:
    pairs = [(graphemes(one), graphemes(other)) for row in rows for one, other in combinations(row, 2) if one and other]
    learned: Learned = []
    for _ in range(ROUNDS):
        learned = count(LetterCosts(learned), pairs)
    return learned


def count(costs: LetterCosts, pairs: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> Learned:
    together: Counter[tuple[str, str, str, str]] = Counter()
    alone: Counter[tuple[str, str]] = Counter()
    for one, other in pairs:
        cost, steps = align(costs, one, other)
        if cost > WORST * max(len(one), len(other)):
            continue
        scripts = script_of(one), script_of(other)
        for left, right in steps:
            together[left, right, *scripts] += 1
            alone[left, scripts[1]] += bool(left)
            alone[right, scripts[0]] += bool(right)
    return [row for key, times in together.items() if times > 1 and (row := weigh(key, times, alone))]


def weigh(key: tuple[str, str, str, str], times: int, alone: Counter[tuple[str, str]]) -> tuple[str, str, str, float]:
    left, right, script, other = key
    if not left or not right:
        letter, where = (left, other) if left else (right, script)
        return letter, NOTHING, where, price(times / alone[letter, where])
    shares = times / alone[left, other], times / alone[right, script]
    return left, right, "", price(sum(shares) / 2)


def price(share: float) -> float:
    return round(min(1.0, -math.log(share) / SCALE), 2) + 0.0


def measure(learned: Learned, rows: list[list[str]]) -> None:
    alignment.load_costs = lambda: LetterCosts(learned)
    arabic = [row[1] for row in rows if row[1]]
    for column, script in ((0, "Latin"), (2, "Cyrillic")):
        asked = [(row[column], row[1]) for row in rows if row[column] and row[1]]
        right = sum(max(arabic, key=lambda known, name=name: liken(name, known)) == wanted for name, wanted in asked)
        print(f"{script}: first is right {right / len(asked):.3f} of {len(asked)} among {len(arabic)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tokens", type=Path)
    parser.add_argument("--half", action="store_true")
    options = parser.parse_args()
    rows = read_rows(options.tokens)
    if options.half:
        random.Random(3).shuffle(rows)
        measure(learn(rows[: len(rows) // 2]), rows[len(rows) // 2 :][:1000])
        return
    print("# Which graphemes answer each other across scripts, and what reading one for the other costs (1: a letter).")
    print("# grapheme, its counterpart (empty: none), the script that lacks it (A, C, L), cost. Counted by")
    print("# benchmarks/names_letters.py in 3,000 name tokens; a + is a letter as its neighbours make it sound.")
    for row in sorted(learn(rows)):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
