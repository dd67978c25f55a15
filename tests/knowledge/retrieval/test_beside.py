"""Terms read by a second process are those that are read here, whatever becomes of the process."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from knowledge.errors import ImportFormatError
from knowledge.retrieval.beside import TermsBeside
from knowledge.retrieval.terms import TermReader
from knowledge.storage import Record

SIZE = 4
RECORDS = [Record("Ann", f"Schools close in Berlin, day {day}: المدارس مغلقة") for day in range(11)]


@pytest.fixture
def beside():
    terms = TermsBeside(cores=2)
    yield terms
    terms.close()


def read_batches(terms, records):
    """What a store does: take a batch, then ask for its terms."""
    source = terms.ahead(records, SIZE)
    found, batch = [], []
    for record in source:
        batch.append(record)
        if len(batch) == SIZE:
            found.append(terms.read([one.quote for one in batch]))
            batch = []
    return found + ([terms.read([one.quote for one in batch])] if batch else [])


def by_text(found):
    """Each text's terms, whatever the numbers that a reader gave them."""
    texts = []
    for terms in found:
        places = memoryview(terms.places).cast("I").tolist()
        for count in terms.counts:
            texts.append({terms.terms[place] for place in places[:count]})
            places = places[count:]
    return texts


class FirstBatch(TermReader):
    """A reader for what the second process is not asked for."""

    def read(self, texts):
        assert texts == [one.quote for one in RECORDS[:SIZE]]
        return super().read(texts)


def test_a_second_process_reads_the_same_terms(beside):
    beside._here = FirstBatch()
    assert by_text(read_batches(beside, RECORDS)) == by_text([TermReader().read([one.quote for one in RECORDS])])
    assert beside._worker.poll() is None, "it was asked, and waits for more"


@pytest.mark.parametrize(("cores", "count"), [(1, 11), (2, SIZE - 1)], ids=["one core", "less than a batch"])
def test_no_process_is_started_where_it_gains_nothing(cores, count):
    terms = TermsBeside(cores)
    assert by_text(read_batches(terms, RECORDS[:count])) == by_text(
        [TermReader().read([one.quote for one in RECORDS[:count]])]
    )
    assert terms._worker is None


def test_what_a_killed_process_owes_is_read_here(beside):
    source = beside.ahead(RECORDS, SIZE)
    first = [next(source) for _ in range(SIZE)]
    beside._worker.kill()
    beside._worker.wait()
    assert by_text([beside.read([one.quote for one in first])]) == by_text(
        [TermReader().read([one.quote for one in first])]
    )
    assert [*first, *source] == RECORDS, "no record is lost"


def test_other_texts_than_those_expected_are_read_here(beside):
    assert len(list(beside.ahead(RECORDS, SIZE))) == len(RECORDS)
    assert by_text([beside.read(["War in Kyiv"])]) == by_text([TermReader().read(["War in Kyiv"])])


def test_what_stands_before_a_wrong_line_comes_through(beside):
    def lines():
        yield from RECORDS[: SIZE + 1]
        raise ImportFormatError("line 6")

    source = beside.ahead(lines(), SIZE)
    assert [next(source) for _ in range(SIZE)] == RECORDS[:SIZE], "the batch before it; its own goes with it"
    with pytest.raises(ImportFormatError, match="line 6"):
        next(source)


def test_the_process_ends_with_the_one_that_is_killed():
    code = f"""
from knowledge.retrieval.beside import TermsBeside
from knowledge.storage import Record
terms = TermsBeside(cores=2)
next(terms.ahead([Record("Ann", "War")] * {2 * SIZE}, {SIZE}))
print(terms._worker.pid, flush=True)
input()
"""
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    beside = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    process.communicate()
    deadline = time.monotonic() + 30
    while is_running(beside) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(beside)


def is_running(process):
    """Not one that only waits to be counted by whoever inherited it."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
