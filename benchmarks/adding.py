"""How fast articles go in: 1,000 of them with one process and with two, in turns, best of three.

    python -m benchmarks.adding [ARTICLES]

The articles are the shipped one's paragraphs in ever other orders. The ratio means something on an idle machine only.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from importlib import resources
from pathlib import Path


def write_articles(path: Path, count: int) -> None:
    """A file of articles, no two alike."""
    text = resources.files("knowledge").joinpath("data/article.txt").read_text(encoding="utf-8")
    paragraphs = [line for line in text.splitlines() if line.strip()]
    order = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            order.shuffle(paragraphs)
            row = {"text": "\n".join(paragraphs), "title": f"{number}", "url": f"https://gazette.example/{number}"}
            file.write(json.dumps(row | {"published": "2022-02-20"}, ensure_ascii=False) + "\n")


def time_adding(articles: Path, database: Path, jobs: int) -> float:
    """Seconds for adding all of them to a new database, the start of Python included."""
    command = [
        sys.executable,
        "-m",
        "knowledge",
        "add",
        "--quiet",
        "--jobs",
        str(jobs),
        "--db",
        f"sqlite:///{database}",
    ]
    started = time.perf_counter()
    subprocess.run([*command, str(articles)], check=True, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / "articles.jsonl"
        write_articles(articles, count)
        times: dict[int, list[float]] = {1: [], 2: []}
        for turn in range(3):
            for jobs, taken in times.items():
                taken.append(time_adding(articles, Path(folder) / f"{turn}-{jobs}.db", jobs))
    one, two = min(times[1]), min(times[2])
    print(f"{count} articles: {one:.1f} s with one process, {two:.1f} s with two, {one / two:.2f} times as fast")


if __name__ == "__main__":
    main()
