"""Environment -> Settings: the one place where the bot's settings are named. `.env.example` mirrors it."""

from __future__ import annotations

import os
from typing import Annotated

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


class SettingsError(Exception):
    """A setting that cannot be used; one line that names it and never shows a secret."""


class Settings(BaseSettings):
    """What a user may set, by environment or by `.env` (the environment wins)."""

    model_config = SettingsConfigDict(env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_base_url: str = "https://api.telegram.org/bot"
    isnad_database: str | None = None
    isnad_admins: Annotated[frozenset[int], NoDecode] = Field(default=frozenset())

    @field_validator("isnad_admins", mode="before")
    @classmethod
    def _split_admins(cls, value: object) -> object:
        """Numeric ids, separated by commas or spaces."""
        return value.replace(",", " ").split() if isinstance(value, str) else value


def load_settings() -> Settings:
    """Read the settings. `ISNAD_ENV_FILE` names another file than `.env` (tests name none).

    Raises SettingsError with one line for what cannot be used.
    """
    try:
        return Settings(_env_file=os.environ.get("ISNAD_ENV_FILE", ".env"))  # type: ignore[call-arg]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "settings"
        raise SettingsError(f"{name}: {first['msg']}") from None
