"""Questions to answers, as a straight line: read the question, find who is meant, gather, rank, decide.

`pipeline.py` is the line. Beside it stand what a question repeats word for word (`repeated`, `fragments`), what it
keeps of the one before (`conversation`), what stands around it (`paring`), who did what to whom (`upon`, `acts`), and
what statements tell without a word of saying (`telling`, `saying`).
"""

from knowledge.answering.pipeline import ask, matches

__all__ = ["ask", "matches"]
