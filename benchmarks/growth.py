"""How the figures of `benchmarks.retrieval` grow with the statements, as tables and as a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    Latencies = dict[int, dict[str, "Latency"]]
    Growths = dict[int, "Growth"]

COLORS = ("tab:blue", "tab:orange", "tab:gray")
ENGINES = 2  # of which the first is compared with the second


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds of processor time a question, and the share of questions whose statement was among the first ten."""

    median: float
    slowest: float
    found: float


@dataclass(frozen=True, slots=True)
class Growth:
    """What else depends on how many statements there are.

    `rate` and `processor_rate`: statements imported a second, by the clock and by the processor time of both processes.
    `opening`, `answering`: seconds of a new process. `file`, `index`: megabytes. `adding`: milliseconds until one
    statement more is found.
    """

    rate: float
    processor_rate: float
    opening: float
    answering: float
    file: float
    index: float
    adding: float


def write_tables(latencies: Latencies, growths: Growths) -> str:
    lines = [
        "Milliseconds of processor time, the quickest of three turns; the engines are asked in turn.",
        "",
        "| statements | engine | median ms | p99 ms | of the peer | in the first ten |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for size, engines in latencies.items():
        _, peer, *_ = engines.values()
        for name, one in engines.items():
            ratio = f"{one.median / peer.median:.2f} / {one.slowest / peer.slowest:.2f}" if one is not peer else ""
            lines.append(f"| {size:,} | {name} | {one.median:.2f} | {one.slowest:.2f} | {ratio} | {one.found:.3f} |")
    lines += [
        "",
        "Imported a second by the clock and by the processor time of both processes; opening and the first answer in",
        "processor time of a new process; one statement added and found again, median of forty.",
        "",
        "| statements | imported a second | by processor time | opened | first answer | file | to search | one added |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for size, one in growths.items():
        lines.append(
            f"| {size:,} | {one.rate:,.0f} | {one.processor_rate:,.0f} | {one.opening:.2f} s | {one.answering:.2f} s"
            f" | {one.file:,.0f} MB | {one.index:,.0f} MB | {one.adding:.1f} ms |"
        )
    return "\n".join(lines) + "\n"


def draw(latencies: Latencies, growths: Growths, path: Path) -> None:
    import matplotlib as mpl  # noqa: PLC0415 - a table needs no picture

    mpl.use("Agg")
    from matplotlib import pyplot as plt  # noqa: PLC0415 - same

    figure, panels = plt.subplots(2, 3, figsize=(13, 7))
    latency, ratio, importing, opening, size, adding = panels.flat
    draw_latencies(latency, latencies)
    draw_ratios(ratio, latencies)
    clocks = ("rate", "by the clock"), ("processor_rate", "by processor time")
    draw_growth(importing, growths, clocks, "imported a second")
    draw_growth(opening, growths, (("opening", "opening"), ("answering", "first answer")), "seconds of a new process")
    draw_growth(size, growths, (("file", "file"), ("index", "of which to search")), "megabytes")
    draw_growth(adding, growths, (("adding", "added and found again"),), "milliseconds a statement")
    importing.axhline(10_000, color="tab:red", linewidth=0.8, linestyle=":")
    adding.axhline(10, color="tab:red", linewidth=0.8, linestyle=":")
    for panel in (importing, opening, ratio, adding):
        panel.set_ylim(bottom=0)
    size.set_yscale("log")
    for panel in panels.flat:
        panel.set_xscale("log")
        panel.set_xlabel("statements")
        panel.grid(visible=True, which="major", alpha=0.3)
        panel.legend(fontsize=7, framealpha=0.6)
    figure.tight_layout()
    figure.savefig(path, dpi=100)


def draw_latencies(panel: Any, latencies: Latencies) -> None:
    panel.set_yscale("log")
    names = list(next(iter(latencies.values())))
    for color, name in zip(COLORS, names, strict=False):
        points = {size: engines[name] for size, engines in latencies.items() if name in engines}
        panel.plot(list(points), [one.median for one in points.values()], "-o", color=color, label=f"{name}, median")
        panel.plot(list(points), [one.slowest for one in points.values()], "--s", color=color, label=f"{name}, p99")
    panel.set_ylim(top=3 * panel.get_ylim()[1])  # room for the legend
    panel.set_ylabel("milliseconds a question, one core")


def draw_ratios(panel: Any, latencies: Latencies) -> None:
    pairs = [tuple(engines.values())[:ENGINES] for engines in latencies.values()]
    panel.plot(list(latencies), [ours.median / peer.median for ours, peer in pairs], "-o", label="median")
    panel.plot(list(latencies), [ours.slowest / peer.slowest for ours, peer in pairs], "--s", label="p99")
    panel.axhline(1, color="tab:red", linewidth=0.8, linestyle=":")
    panel.set_ylabel(f"of the time of {list(next(iter(latencies.values())))[1]}")


def draw_growth(panel: Any, growths: Growths, lines: Sequence[tuple[str, str]], label: str) -> None:
    for style, (figure, name) in zip(("-o", "--s"), lines, strict=False):
        panel.plot(list(growths), [getattr(one, figure) for one in growths.values()], style, label=name)
    panel.set_ylabel(label)
