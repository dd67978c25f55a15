"""Lines read by a second process say what they say when they are read here, whatever becomes of the process."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from knowledge import beside as module
from knowledge.beside import Beside
from knowledge.errors import ImportFormatError
from knowledge.retrieval.terms import TermReader
from knowledge.transfer import number_lines, read_lines

SIZE = 4
LINES = [
    json.dumps(
        {
            "speaker": "Ann",
            "quote": f"Schools close in Berlin, day {day}: المدارس مغلقة",
            "start": day,
            "end": day + 40,
            "article": {"url": f"https://news.example/{day}", "title": "News"},
            "speakers": ["Ann", "Bo"] if day % 2 else None,
            "translation": {"en": "closed"},
        }
    )
    for day in range(11)
]
RECORDS = list(read_lines(number_lines(LINES)))


@pytest.fixture
def beside():
    opened = Beside(cores=2)
    yield opened
    opened.close()


def read_batches(reader, lines):
    """What a store does: take a batch, then ask for its terms."""
    found, terms, batch = [], [], []
    for record in reader.records(lines, SIZE):
        batch.append(record)
        if len(batch) == SIZE:
            terms.append(reader.read([one.quote for one in batch]))
            found, batch = found + batch, []
    return found + batch, terms + ([reader.read([one.quote for one in batch])] if batch else [])


def by_text(found):
    """Each text's terms, whatever the numbers that a reader gave them."""
    texts = []
    for terms in found:
        places = memoryview(terms.places).cast("I").tolist()
        for count in terms.counts:
            texts.append({terms.terms[place] for place in places[:count]})
            places = places[count:]
    return texts


def terms_here(records):
    return by_text([TermReader().read([one.quote for one in records])])


class FirstBatch(TermReader):
    """A reader for what the second process is not asked for."""

    def read(self, texts):
        assert texts == [one.quote for one in RECORDS[:SIZE]]
        return super().read(texts)


@pytest.mark.parametrize("lines", [LINES, [*LINES[:2], "", "\n", *LINES[2:6], "  ", *LINES[6:]]], ids=["all", "blanks"])
def test_a_second_process_reads_the_same(beside, lines):
    beside._here = FirstBatch()
    found, terms = read_batches(beside, lines)
    assert found == RECORDS
    assert by_text(terms) == terms_here(RECORDS)
    assert beside._worker.poll() is None, "it was asked, and waits for more"


@pytest.mark.parametrize(("cores", "count"), [(1, 11), (2, SIZE - 1)], ids=["one core", "less than a batch"])
def test_no_process_is_started_where_it_gains_nothing(cores, count):
    reader = Beside(cores)
    found, terms = read_batches(reader, LINES[:count])
    assert found == RECORDS[:count]
    assert by_text(terms) == terms_here(RECORDS[:count])
    assert reader._worker is None


def test_what_a_killed_process_owes_is_read_here(beside):
    source = beside.records(LINES, SIZE)
    first = [next(source) for _ in range(SIZE)]
    beside._worker.kill()
    beside._worker.wait()
    assert by_text([beside.read([one.quote for one in first])]) == terms_here(first)
    assert [*first, *source] == RECORDS, "no record is lost"


def test_without_a_second_process_all_is_read_here(beside, monkeypatch):
    monkeypatch.setattr(module, "_start", lambda: None)
    assert read_batches(beside, LINES)[0] == RECORDS


def test_other_texts_than_those_expected_are_read_here(beside):
    assert len(list(beside.records(LINES, SIZE))) == len(LINES)
    assert by_text([beside.read(["War in Kyiv"])]) == by_text([TermReader().read(["War in Kyiv"])])


@pytest.mark.parametrize("wrong", ['{"speaker": "Ann"', '{"speaker": "Ann"}', '{"speaker": "Ann", "quote": "\\ud800"}'])
def test_what_stands_before_a_wrong_line_comes_through(beside, wrong):
    """Also where the second process meets it; the number counts blank lines, too."""
    at = SIZE + 2
    source = beside.records([*LINES[:2], "", *LINES[2:at], wrong, *LINES[at:]], SIZE)
    assert [next(source) for _ in range(at)] == RECORDS[:at]
    with pytest.raises(ImportFormatError, match=f"line {at + 2}:"):
        next(source)


def test_what_was_read_before_lines_break_off_comes_through(beside):
    def lines():
        yield from LINES[: SIZE + 1]
        raise KeyboardInterrupt

    source = beside.records(lines(), SIZE)
    assert [next(source) for _ in range(SIZE)] == RECORDS[:SIZE], "the batch before it; its own goes with it"
    with pytest.raises(KeyboardInterrupt):
        next(source)


def test_the_process_ends_with_the_one_that_is_killed():
    code = f"""
from knowledge.beside import Beside
beside = Beside(cores=2)
next(beside.records({LINES[: 2 * SIZE]!r}, {SIZE}))
print(beside._worker.pid, flush=True)
input()
"""
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    worker = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    process.communicate()
    deadline = time.monotonic() + 30
    while is_running(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(worker)


def is_running(process):
    """Not one that only waits to be counted by whoever inherited it."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
