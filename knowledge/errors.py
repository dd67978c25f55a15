"""What can be broken in the world around; "not found" is an Answer, never an error."""


class KnowledgeError(Exception):
    """Base of all errors raised here; its text is one clear line for a person."""


class ArticleError(KnowledgeError):
    """A file or page that cannot be read as an article."""


class FetchError(KnowledgeError):
    """An address that is refused, unreachable or answers wrongly."""


class CurationError(KnowledgeError):
    """A decision about a speaker whom nobody knows by that name, or one that decides nothing."""


class StorageError(KnowledgeError):
    """A database that cannot be opened, read or written."""


class NoDatabaseError(StorageError):
    """A database that is not there, where none is to be made."""


class ImportFormatError(KnowledgeError):
    """A line of an import, gold or overlay file that is not what it should be."""


def explain(error: Exception, source: str) -> KnowledgeError:
    """One line for what befell an article, also for a fault of our own: it costs that article, not the others."""
    return error if isinstance(error, KnowledgeError) else ArticleError(f"{source}: cannot be read ({error!r:.100})")
