"""kill -9 at random points of an import that settles its index as it goes: what was acknowledged is there."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time

from knowledge.retrieval.candidates import Candidates
from knowledge.retrieval.segments import Indexer
from knowledge.retrieval.terms import TermReader
from knowledge.storage import Record, importing, open_store

KILLS = 24
RECORDS = 40_000


def record(number):
    return Record(f"Speaker {number % 97}", f"remark {number} of {number % 1009} words", id=str(number))


def import_from(url, start, acknowledge):
    """Runs in a process of its own until it is killed; says after each batch how far it is."""
    importing.BATCH = 200
    with open_store(url, terms=TermReader().read) as store:
        indexer = Indexer(store.index)
        for read, _ in store.import_statements(record(number) for number in range(start, RECORDS)):
            os.write(acknowledge, b"%d\n" % (start + read))
            indexer.settle(loose=700)


def test_nothing_acknowledged_is_lost(tmp_path):
    url = f"sqlite:///{tmp_path}/s.db"
    TermReader().read(["so that no child has to read the lexicons first"])
    chance = random.Random(1)  # noqa: S311 - the same kills each time
    done = 0
    for _ in range(KILLS):
        done = max(done, killed(url, max(0, done - 300), chance.uniform(0.05, 0.4)))
        with open_store(url, terms=TermReader().read) as store:
            assert store.connection.value("PRAGMA quick_check") == "ok"
            stored = {said.id for said in store.export()}
            assert stored >= {str(number) for number in range(done)}
            assert store.stats().statements == len(stored)
    assert done > 500
    with open_store(url, terms=TermReader().read) as store:
        candidates = Candidates(store.index)
        for number in chance.sample(range(done), 50):
            (best, *_) = candidates.search((store.find_speaker(f"Speaker {number % 97}"),), (str(number),))
            assert store.statement(best.number).id == str(number)


def killed(url, start, seconds):
    """How many statements were acknowledged before the kill."""
    reader, writer = os.pipe()
    process = multiprocessing.get_context("fork").Process(target=import_from, args=(url, start, writer))
    process.start()
    os.close(writer)
    first = os.read(reader, 1 << 16)
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    acknowledged = first
    while more := os.read(reader, 1 << 16):
        acknowledged += more
    os.close(reader)
    return int(acknowledged.split()[-1])
