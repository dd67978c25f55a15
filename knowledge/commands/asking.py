"""`ask` and `speakers`: reading from the index."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any

import knowledge
from knowledge.commands.progress import count
from knowledge.names.decisions import ASK

if TYPE_CHECKING:
    from collections.abc import Iterator

EMPTY_INDEX = "The index is empty. Fill it with: python -m knowledge add FILE|URL ...   (or: add --shipped)"


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Add the commands to a parser."""
    ask = commands.add_parser("ask", parents=[common], help="answer a question, or one a line from standard input")
    ask.add_argument(
        "question",
        nargs="?",
        help="without it, questions are read from standard input, one a line; the answers are JSON, one object a line",
    )
    ask.add_argument("--json", action="store_true", help="print the answer as JSON")
    ask.add_argument("--limit", type=positive, default=5, help="at most so many statements (default 5)")
    ask.set_defaults(run=run_ask)
    speakers = commands.add_parser(
        "speakers", parents=[common], help="who is quoted and how often, or who a name means"
    )
    speakers.add_argument("name", nargs="?", help="a name or role in any script: the matches and their scores")
    speakers.add_argument("--json", action="store_true", help="print one JSON object a line")
    speakers.set_defaults(run=run_speakers)
    _register_decisions(speakers)


def _register_decisions(speakers: argparse.ArgumentParser) -> None:
    decisions = speakers.add_argument_group(
        "decisions", "NAME written exactly as shown; kept by name, also when articles are added again"
    )
    which = decisions.add_mutually_exclusive_group()
    which.add_argument("--merge-into", metavar="OTHER", help="NAME and OTHER are one, shown as OTHER is")
    which.add_argument(
        "--split-off",
        metavar="AS",
        help="NAME was two: what --role or --article tells is of AS; without either what was said under the name AS",
    )
    decisions.add_argument("--role", metavar="WORDS", help="statements whose role holds these words")
    decisions.add_argument("--article", metavar="URL|TITLE", help="statements of this article")


def positive(text: str) -> int:
    """An integer from 1 up, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not 1 or more")
    return number


def run_ask(options: argparse.Namespace) -> int:
    with _open_to_ask(options) as opened:
        if options.question is None:
            for line in _lines():
                _print_json(opened.ask(line, limit=options.limit).to_dict())
        elif options.json or opened.stats().statements:
            answer = opened.ask(options.question, limit=options.limit)
            _print_json(answer.to_dict()) if options.json else print(render(answer))
    return 0


def _open_to_ask(options: argparse.Namespace) -> knowledge.Knowledge:
    """What is known, and a line where that is nothing; who reads JSON gets an object a question even without a file."""
    try:
        opened = knowledge.open(options.db, make=False)
    except knowledge.NoDatabaseError as error:
        if options.question is not None and not options.json:
            raise
        print(f"isnad: {error}", file=sys.stderr)
        return knowledge.open("sqlite://")
    if not opened.stats().statements:
        print(EMPTY_INDEX, file=sys.stderr)
    return opened


def _lines() -> Iterator[str]:
    return (line.rstrip("\r\n") for line in sys.stdin)


def _print_json(value: dict[str, Any]) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)


def render(answer: knowledge.Answer) -> str:
    """An answer for reading in a terminal; what the chat shows is the bot's."""
    shown = answer.to_dict()
    lines = [_headline(answer)] if _headline(answer) else []
    lines += [_render_statement(found) for found in shown["answers"] or shown["related"]]
    if shown["suggestions"] and shown["status"] != "answered":
        lines.append("Try: " + "  |  ".join(shown["suggestions"]))
    return "\n\n".join(lines)


def _headline(answer: knowledge.Answer) -> str:
    match answer:
        case knowledge.Found():
            return _undated_line(answer)
        case knowledge.NothingOnTopic():
            others = " Other words of the same speaker:" if answer.matches else ""
            return f"{answer.speaker.speaker.name} is quoted, but not on that.{others}"
        case knowledge.OnlyMentioned():
            return f"{answer.name} is mentioned but never quoted." + (" What was said there:" if answer.related else "")
        case knowledge.UnknownSpeaker():
            near = ", ".join(match.speaker.name for match in answer.did_you_mean)
            return f"Nobody called {answer.name} is quoted." + (f" Did you mean {near}?" if near else "")
        case knowledge.WhichSpeaker():
            return "Which one? " + ", ".join(match.speaker.name for match in answer.speakers)
        case knowledge.NothingFound():
            return "Nothing found."


def _undated_line(answer: knowledge.Found) -> str:
    """What an answer about a time cannot tell."""
    asked = answer.question.since or answer.question.until
    undated = [one for one in answer.matches if not (one.statement.published or one.statement.article.published)]
    if not asked or not undated:
        return ""
    which = "These articles have" if len(undated) == len(answer.matches) else "Some of these articles have"
    return f"{which} no date: whether it was said then, they do not tell."


def _render_statement(found: dict[str, Any]) -> str:
    source = " ".join(part for part in (found["article"]["title"], found["article"]["url"]) if part)
    lines = [
        " · ".join([found["speaker"], *circumstances(found)]),
        f"  {denial(found)}{worded(found)}",
        *(f"  [{language}] {text}" for language, text in (found["translation"] or {}).items()),
        *([f"  {source}"] if source else []),
    ]
    return "\n".join(lines)


def worded(found: dict[str, Any]) -> str:
    """Marks stand around somebody's own words alone."""
    return f"{found['quote']} (reported speech)" if found.get("kind") == "indirect" else f"«{found['quote']}»"


def circumstances(found: dict[str, Any]) -> list[str]:
    """What is told around a quotation, briefly: role, addressee, venue, source of the report, date."""
    labels = {"role": "", "addressee": "to ", "venue": "in ", "via": "via ", "published": ""}
    told = {key: found[key] for key in labels if found.get(key) and not _is_told(found, key)}
    return [f"{labels[key]}{value}" for key, value in told.items()]


def _is_told(found: dict[str, Any], key: str) -> bool:
    """A role that only repeats the name, an addressee that the venue names."""
    beside = {"role": "speaker", "addressee": "venue"}.get(key)
    return bool(beside and found.get(beside) and knowledge.repeats(found[key], found[beside]))


def denial(found: dict[str, Any]) -> str:
    """What stands before words that the speaker denies: without it they would read as the speaker's claim."""
    return "denies: " if found["polarity"] == "denial" else ""


def run_speakers(options: argparse.Namespace) -> int:
    if options.merge_into or options.split_off or options.role or options.article:
        return _decide(options)
    with knowledge.open(options.db, make=False) as opened:
        found = _meant(opened, options.name) if options.name else opened.speakers(limit=1_000_000)
        for match in found:
            row = {
                "id": match.speaker.id,
                "speaker": match.speaker.name,
                "aliases": list(match.speaker.aliases),
                "roles": list(match.speaker.roles),
                "statements": match.count,
                "score": round(match.score, 1),
                "reasons": list(match.reasons),
            }
            if options.name:
                row |= _identity_row(opened.explain_identity(match.speaker.id))
            print(json.dumps(row, ensure_ascii=False) if options.json else _speaker_line(row))
        if not found:
            nobody = f"Nobody like {options.name} is quoted." if options.name else EMPTY_INDEX
            print(nobody, file=sys.stderr)
    return 0


def _decide(options: argparse.Namespace) -> int:
    """Merge or split as told; what cannot be done is one line."""
    if options.name is None or not (options.merge_into or options.split_off):
        raise knowledge.CurationError("a decision needs NAME and --merge-into OTHER or --split-off AS")
    if options.merge_into and (options.role or options.article):
        raise knowledge.CurationError("--role and --article go with --split-off")
    with knowledge.open(options.db, make=False) as opened:
        if options.merge_into:
            now = opened.merge_speakers(options.name, options.merge_into)
        else:
            now = opened.split_speaker(options.name, options.split_off, role=options.role, article=options.article)
    print(f"{now.speaker.name}: {count(now.count, 'statement')}", file=sys.stderr)
    return 0


def _identity_row(identity: knowledge.Identification) -> dict[str, list[dict[str, str]]]:
    return {
        "united": [{"name": name, "why": why} for name, why in identity.united],
        "apart": [{"speaker": speaker.name, "why": why} for speaker, why in identity.apart],
    }


def _meant(opened: knowledge.Knowledge, name: str) -> tuple[knowledge.SpeakerMatch, ...]:
    """Those who could be meant: near enough to be accepted or offered; the matcher's rest only resembles the name."""
    return tuple(match for match in opened.match_speakers(name) if match.score >= ASK)


def _speaker_line(row: dict[str, Any]) -> str:
    roles = f"  ({', '.join(row['roles'])})" if row["roles"] else ""
    lines = [f"{row['statements']:6d}  {row['speaker']}{roles}"]
    if row["reasons"]:
        lines.append(f"        {row['score']:.0f} of 100, for {', '.join(row['reasons'])}")
    lines += [f"        also {one['name']}: {one['why']}" for one in row.get("united", ())]
    lines += [f"        not {one['speaker']}: {one['why']}" for one in row.get("apart", ())]
    return "\n".join(lines)
