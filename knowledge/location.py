"""Which database is meant: one named by the user or by `ISNAD_DATABASE`, else the embedded file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from dotenv import dotenv_values
from platformdirs import user_data_path

from knowledge.errors import StorageError


@dataclass(frozen=True, slots=True)
class Location:
    """A database URL; `embedded` when nobody named it, so that it comes with the shipped article."""

    url: str
    embedded: bool


def locate(url: str | None = None) -> Location:
    """Decide where statements live, making the user's data folder where that is the place.

    `ISNAD_ENV_FILE` names another file than `.env`. Raises StorageError where the folder cannot be made.
    """
    named = url or os.environ.get("ISNAD_DATABASE") or _from_env_file()
    if named:
        return Location(named, embedded=False)
    return Location(f"sqlite:///{_data_folder() / 'isnad.db'}", embedded=True)


def _data_folder() -> Path:
    folder = user_data_path("isnad", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"{folder} cannot be made ({error.strerror}); name a database with --db") from error
    return folder


def _from_env_file() -> str | None:
    path = Path(os.environ.get("ISNAD_ENV_FILE", ".env"))
    try:
        return dotenv_values(path).get("ISNAD_DATABASE") if path.is_file() else None
    except UnicodeDecodeError as error:
        raise StorageError(f"{path} is not UTF-8") from error
