"""What every store must do. A second engine joins `stores`."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knowledge.errors import ImportFormatError
from knowledge.model import Attribution, Document, Span
from knowledge.storage import Draft, open_store
from knowledge.storage.contract import Merged, Namesake, Parted
from knowledge.transfer import number_lines, read_lines, to_line

TEXT = 'The ministry said "we will wait" on Monday.\nThe court added "we will wait" and "we agreed".\n'


@pytest.fixture
def store(tmp_path):
    with open_store(f"sqlite:///{tmp_path}/s.db") as store:
        yield store


def draft(text, quote, *speakers, nth=0, **more):
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    names = tuple(str(one) for one in speakers)
    said = Attribution(" and ".join(names), names, Span(start, start + len(quote)), "direct", **more)
    return Draft(said, speakers)


def drafts(text=TEXT):
    return [
        draft(text, "we will wait", "The Ministry", role="ministry"),
        draft(text, "we will wait", "The Court", nth=1),
        draft(text, "we agreed", "The Court", "The Ministry"),
    ]


def document(text=TEXT, **more):
    return Document(text, **({"url": "https://news.example/1", "published": "2022-02-20"} | more))


def numbers(statements):
    return [said.number for said in statements]


def lines(store):
    return [to_line(said) for said in store.export()]


def read_in(store, written, **more):
    return list(store.import_statements(read_lines(number_lines(written)), **more))


class TestAdding:
    def test_gives_back_what_was_said(self, store):
        added = store.add(document(), drafts())
        assert (added.outcome, added.new, added.removed) == ("added", 3, 0)
        first, _, joint = added.statements
        assert (first.speaker, first.quote, first.role) == ("The Ministry", "we will wait", "ministry")
        assert first.context == TEXT.splitlines()[0]
        assert first.published == "2022-02-20"
        assert joint.speaker == "The Court and The Ministry"
        assert [speaker.name for speaker in joint.speakers] == ["The Court", "The Ministry"]

    def test_twice_changes_nothing(self, store):
        before = store.add(document(), drafts())
        generation = store.generation
        again = store.add(document(), drafts())
        assert (again.outcome, again.new, again.removed) == ("unchanged", 0, 0)
        assert again.statements == before.statements
        assert store.stats().statements == 3
        assert store.generation > generation

    @pytest.mark.parametrize("url", ["https://news.example/1", None], ids=["by address", "by its text"])
    def test_an_updated_article_keeps_ids_and_numbers_of_what_stays(self, store, url):
        before = store.add(document(url=url, title="Waiting"), drafts())
        longer = 'The mayor said "no".\n' + TEXT.replace(" on Monday", " yesterday")
        after = store.add(
            document(longer, url=url, title="Waiting"), [draft(longer, "no", "The Mayor"), *drafts(longer)[1:]]
        )
        assert (after.outcome, after.new, after.removed) == ("updated", 1, 1)
        assert after.article.id == before.article.id
        assert before.statements[2].id == after.statements[2].id
        assert before.statements[2].number == after.statements[2].number
        assert after.statements[2].quote == "we agreed"

    def test_two_articles_of_one_title_are_two(self, store):
        store.add(Document("one text\nand more", title="News"), [])
        assert store.add(Document("another text\nand others", title="News"), []).outcome == "added"
        assert store.stats().articles == 2

    def test_speakers_are_found_by_exact_name_or_id(self, store):
        store.add(document(), drafts())
        ministry = store.find_speaker("the  MINISTRY")
        text = 'It said "more".'
        store.add(document(text, url="https://news.example/2"), [draft(text, "more", ministry)])
        assert store.count(ministry) == 3
        assert [(one.speaker.name, one.count) for one in store.speakers()] == [("The Ministry", 3), ("The Court", 2)]

    def test_a_namesake_is_somebody_new_until_the_name_is_made_one(self, store):
        known = store.add(document(), drafts()).statements[1].speakers[0]
        text = 'Another court said "not so".'
        other = store.add(
            document(text, url=None), [Draft(draft(text, "not so", "The Court").attribution, (Namesake("The Court"),))]
        )
        (made,) = other.statements[0].speakers
        assert (made.name, made.id == known.id) == (known.name, False)
        assert store.find_speaker("The Court") == known.id
        store.decide([Merged("The Court", "The Court")])
        assert store.speaker(made.id).id == store.speaker(known.id).id
        assert [name.count for name in store.names() if name.speaker.name == "The Court"] == [3]

    def test_half_a_surrogate_pair_is_replaced(self, store):
        text = 'He said "odd \ud800 thing" there'
        (said,) = store.add(document(text), [draft(text, "odd \ud800 thing", "The Mayor")]).statements
        assert said.quote == "odd � thing"

    def test_an_article_without_statements_is_kept(self, store):
        assert store.add(document(), []).outcome == "added"
        assert store.stats().articles == 1


class TestReading:
    def test_statements_come_in_the_order_asked(self, store):
        one, two, three = numbers(store.add(document(), drafts()).statements)
        assert numbers(store.statements([three, 999, one])) == [three, one]
        assert store.statement(two).number == two
        assert store.statement(999) is None

    def test_a_speakers_statements_newest_day_first(self, store):
        for day in (3, 1, 2):
            text = f'They said "day {day}".'
            store.add(
                Document(text, url=f"https://news.example/{day}", published=f"2022-02-0{day}"),
                [draft(text, f"day {day}", "The Court")],
            )
        court = store.find_speaker("The Court")
        assert [said.quote for said in store.by_speaker(court)] == ["day 3", "day 2", "day 1"]
        assert [said.quote for said in store.by_speaker(court, limit=1, offset=1)] == ["day 2"]
        assert [said.quote for said in store.latest(limit=2)] == ["day 2", "day 1"]

    def test_added_since(self, store):
        one, two, three = numbers(store.add(document(), drafts()).statements)
        assert numbers(store.added_since(one)) == [two, three]
        assert store.added_since(three) == ()

    def test_names_since_a_generation(self, store):
        store.add(document(), drafts())
        seen = store.generation
        text = 'He said "later".'
        store.add(document(text, url="https://news.example/2"), [draft(text, "later", "The Mayor")])
        assert [name.speaker.name for name in store.names()] == ["The Ministry", "The Court", "The Mayor"]
        assert [(name.speaker.name, name.count) for name in store.names(since=seen)] == [("The Mayor", 1)]

    def test_mentioned_in_a_text_but_not_quoted(self, store):
        article = store.add(document("The President of Peru was there."), []).article
        assert store.mentioned(("president", "peru")) == (article,)
        assert store.mentioned(("president", "chile")) == ()

    def test_an_articles_text(self, store):
        article = store.add(document(), drafts()).article
        assert store.article_text(article.id) == TEXT
        assert store.article(article.id) == article
        assert store.article(99) is None


class TestCuration:
    def test_a_retracted_statement_stays_out(self, store):
        first, *rest = store.add(document(), drafts()).statements
        assert store.retract_statement(first.number)
        assert not store.retract_statement(first.number)
        assert store.statement(first.number) is None
        assert store.add(document(), drafts()).statements == tuple(rest)
        assert store.count(first.speakers[0].id) == 1

    def test_a_retracted_article_stays_out(self, store):
        added = store.add(document(), drafts())
        written = lines(store)
        assert store.retract_article(added.article.id) == 3
        assert store.add(document(), drafts()).statements == ()
        read_in(store, written)
        assert store.stats().statements == 0

    def test_a_correction_survives_readding(self, store):
        first = store.add(document(), drafts()).statements[0]
        corrected = store.correct(first.number, "The Mayor")
        assert (corrected.speaker, corrected.number, corrected.id) == ("The Mayor", first.number, first.id)
        assert store.add(document(), drafts()).statements[0] == corrected
        assert store.count(first.speakers[0].id) == 1

    def test_merged_speakers_stay_one(self, store):
        first, second, joint = store.add(document(), drafts()).statements
        ministry, court = first.speakers[0].id, second.speakers[0].id
        kept = store.merge_speakers(ministry, court)
        assert (kept.name, kept.aliases) == ("The Ministry", ("The Court",))
        assert store.speaker(court) == kept
        assert store.count(court) == 3
        assert store.statement(joint.number).speakers == (kept,)
        assert store.add(document(), drafts()).outcome == "unchanged"
        assert len(store.by_speaker(court)) == 3
        assert [name.gone for name in store.names(since=1)] == [False, True]

    def test_a_split_speaker_stays_two(self, store):
        first, second, _ = store.add(document(), drafts()).statements
        other = store.split_speaker(first.speakers[0].id, [first.number], "The Ministry")
        assert other.id != first.speakers[0].id
        assert store.add(document(), drafts()).statements[0].speakers == (other,)
        assert store.statement(second.number) == second

    @pytest.mark.parametrize("first", ["decision", "article"])
    def test_names_merged_by_hand_are_one_speakers_whichever_comes_first(self, store, first):
        if first == "article":
            store.add(document(), drafts())
        assert store.decide([Merged("The Court", "The Ministry"), Merged("La Cour", "The Court")]) == 2
        store.add(document(), drafts())
        assert {said.speaker for said in store.export()} == {"The Ministry"}
        ids = {store.find_speaker(name) for name in ("The Ministry", "The Court", "La Cour")}
        assert len(ids) == 1
        assert [name.count for name in store.names()] == [3]

    def test_a_name_merged_into_one_that_nobody_bears_yet_is_shown_as_that(self, store):
        store.add(document(), drafts())
        store.decide([Merged("The Court", "The High Court")])
        assert [said.speaker for said in store.by_article(1)][1] == "The High Court"
        assert store.find_speaker("The Court") == store.find_speaker("The High Court")

    @pytest.mark.parametrize("first", ["decision", "article"])
    @pytest.mark.parametrize(
        "decided",
        [
            Parted("The Ministry", "The Ministry (Lyon)", role="Lyon"),
            Parted("The Ministry", "The Ministry (Lyon)", article="https://news.example/2"),
        ],
        ids=["role", "article"],
    )
    def test_what_a_role_or_an_article_sets_apart_is_of_another(self, store, decided, first):
        lyon = draft(TEXT, "we will wait", "The Ministry", role="ministry at Lyon")

        def take_in():
            store.add(document(), drafts())
            store.add(document(url="https://news.example/2", title="Lyon"), [lyon])

        if first == "article":
            take_in()
        store.decide([decided])
        take_in()
        before = lines(store)
        take_in()
        read_in(store, [*before, '{"speaker": "The Court", "quote": "more"}'])
        assert lines(store)[:-1] == before
        other = store.find_speaker("The Ministry (Lyon)")
        (said,) = store.by_speaker(other)
        assert (said.article.url, said.role) == ("https://news.example/2", "ministry at Lyon")
        assert store.speaker(other).roles == ("ministry at Lyon",)
        assert store.count(store.find_speaker("The Ministry")) == 2
        assert list(store.identities()) == [decided]

    def test_a_role_set_apart_is_not_learned_again(self, store):
        first, *_ = store.add(document(), drafts()).statements
        ministry = first.speakers[0].id
        store.describe_speaker(ministry, roles=("ministry", "press office"))
        store.decide([Parted("The Ministry", "The Ministry (press)", role="press office")])
        assert store.speaker(ministry).roles == ("ministry",)
        assert store.describe_speaker(ministry, roles=("ministry", "the press office")).roles == ("ministry",)

    def test_a_joint_statement_keeps_who_else_spoke(self, store):
        store.add(document(), drafts())
        store.decide([Parted("The Ministry", "The Ministry (Lyon)", article="https://news.example/1")])
        *_, joint = store.by_article(1)
        assert [speaker.name for speaker in joint.speakers] == ["The Court", "The Ministry (Lyon)"]
        assert joint.speaker == "The Court and The Ministry"
        assert store.count(store.find_speaker("The Ministry")) == 0

    def test_a_correction_of_one_statement_outweighs_a_rule(self, store):
        first, *_ = store.add(document(), drafts()).statements
        store.correct(first.number, "The Ministry")
        store.decide([Parted("The Ministry", "The Ministry (Lyon)", role="ministry")])
        store.add(document(), drafts())
        assert store.statement(first.number).speaker == "The Ministry"

    def test_the_last_decision_about_two_names_holds(self, store):
        added = store.add(document(), [draft(TEXT, "we will wait", "The Court", nth=1, mention=Span(48, 53))])
        assert added.statements[0].mention == "court"
        store.decide([Merged("Court", "The Court")])
        store.decide([Parted("The Court", "Court")])
        assert list(store.identities()) == [Parted("The Court", "Court")]
        assert store.speaker(store.find_speaker("The Court")).aliases == ()
        assert [said.speaker for said in store.export()] == ["Court"]
        store.decide([Merged("Court", "The Court")])
        assert list(store.identities()) == [Merged("Court", "The Court")]
        assert [said.speaker for said in store.export()] == ["The Court"]

    @pytest.mark.parametrize(("name", "moved"), [("Ministry", 0), ("Press Office", 1)])
    def test_what_was_said_under_a_name_goes_with_it(self, store, name, moved):
        one, two = 'The Ministry said "no".', 'Its busy press office said "yes".'
        store.add(document(one), [draft(one, "no", "The Ministry", mention=Span(0, 12))])
        spoken = draft(two, "yes", "The Ministry", mention=Span(4, 21))
        store.add(document(two, url="https://news.example/2"), [spoken])
        store.decide([Merged(name, "The Ministry"), Parted("The Ministry", name)])
        assert store.count(store.find_speaker(name)) == moved
        assert store.count(store.find_speaker("The Ministry")) == 2 - moved

    def test_describing_a_speaker(self, store):
        first = store.add(document(), drafts()).statements[0]
        told = store.describe_speaker(first.speakers[0].id, aliases=("Foreign Office",), roles=("ministry",))
        assert told.aliases == ("Foreign Office",)
        assert store.find_speaker("foreign office") == told.id
        assert store.statement(first.number).speakers == (told,)

    def test_translations_belong_to_the_id(self, store):
        first = store.add(document(), drafts()).statements[0]
        store.translate(first.id, [("fr", "nous attendrons")])
        assert store.statement(first.number).translations == (("fr", "nous attendrons"),)
        store.translate(first.id, [])
        assert store.statement(first.number).translations == ()

    def test_notes(self, store):
        assert store.meta("shipped") is None
        store.set_meta("shipped", "1")
        store.set_meta("shipped", "2")
        assert store.meta("shipped") == "2"


FIELDS = st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20))
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(str.strip)


class TestExchange:
    def test_speaker_and_quote_are_enough(self, store):
        minimal = '{"speaker": "The Court", "quote": "we agreed"}'
        assert read_in(store, [minimal, "", minimal]) == [(2, 1)]
        (said,) = store.export()
        assert (said.speaker, said.quote, said.kind, said.article.url) == ("The Court", "we agreed", "direct", None)

    def test_ids_stay_and_twice_changes_nothing(self, store):
        line = '{"id": "7", "speaker": "The Court", "quote": "we agreed"}'
        assert read_in(store, [line]) == [(1, 1)]
        assert read_in(store, [line]) == [(1, 0)]
        assert store.statement_by_id("7").quote == "we agreed"
        read_in(store, [line.replace("agreed", "did not agree")])
        assert store.statement_by_id("7").quote == "we did not agree"
        assert store.stats().statements == 1

    def test_what_was_added_comes_back_as_it_was(self, store, tmp_path):
        added = store.add(document(title="Waiting"), drafts())
        store.translate(added.statements[0].id, [("ar", "سننتظر")])
        written = lines(store)
        with open_store(f"sqlite:///{tmp_path}/other.db") as other:
            read_in(other, written)
            assert lines(other) == written
            assert other.add(document(title="Waiting"), drafts()).new == 0
            assert other.stats().statements == 3

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        st.lists(
            st.fixed_dictionaries(
                {"speaker": NAMES, "quote": NAMES},
                optional={
                    "id": NAMES,
                    "speakers": st.lists(NAMES, max_size=3),
                    "role": FIELDS,
                    "context": FIELDS,
                    "published": FIELDS,
                    "article": st.fixed_dictionaries({}, optional={"url": FIELDS, "title": FIELDS}),
                    "translation": st.dictionaries(NAMES, NAMES, max_size=2),
                },
            ),
            max_size=5,
        )
    )
    def test_export_import_export_is_the_same_to_the_byte(self, written):
        with open_store("sqlite://") as one, open_store("sqlite://") as two:
            read_in(one, map(json.dumps, written))
            exported = lines(one)
            read_in(two, exported)
            assert lines(two) == exported

    @pytest.mark.parametrize(
        "line",
        ['{"speaker": "x", "quote": "\\ud800"}', '{"speaker": "x", "quote": "y", "start": 1, "end": 1%s}' % ("0" * 30)],
    )
    def test_what_cannot_be_stored_is_refused(self, store, line):
        with pytest.raises(ImportFormatError, match="line 2"):
            read_in(store, ['{"speaker": "x", "quote": "fine"}', line])

    def test_resolving_names(self, store):
        read_in(store, ['{"speaker": "The Court", "quote": "a"}'])
        court = store.find_speaker("The Court")
        read_in(store, ['{"speaker": "La Cour", "quote": "b"}'], resolve=lambda _: court)
        assert store.count(court) == 2
