"""Environment -> Settings: the one place where the bot's settings are named. `.env.example` mirrors it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import unquote

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_SQLITE = "sqlite:///"


class SettingsError(Exception):
    """A setting that cannot be used; one line that names it and never shows a secret."""


class Settings(BaseSettings):
    """What a user may set, by environment or by `.env` (the environment wins)."""

    model_config = SettingsConfigDict(env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_base_url: str = "https://api.telegram.org/bot"
    isnad_database: str | None = None
    isnad_admins: Annotated[frozenset[int], NoDecode] = Field(default=frozenset())
    isnad_questions_per_minute: int = Field(default=20, ge=1)
    isnad_log_format: Literal["text", "json"] = "text"
    isnad_log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    isnad_health_port: int | None = Field(default=None, ge=1, le=65535)
    isnad_webhook_url: str | None = None
    isnad_webhook_host: str = "127.0.0.1"
    isnad_webhook_port: int = Field(default=8080, ge=1, le=65535)
    isnad_webhook_secret: SecretStr | None = Field(default=None, pattern="^[A-Za-z0-9_-]{1,256}$")

    @property
    def state_path(self) -> Path:
        """The bot's own file: beside the database that the user named, else in the user's data folder."""
        named = self.isnad_database or ""
        if named.startswith(_SQLITE) and unquote(named) not in {_SQLITE, f"{_SQLITE}:memory:"}:
            return Path(f"{unquote(named.removeprefix(_SQLITE))}.bot.db")
        return user_data_path("isnad", appauthor=False) / "isnad.bot.db"

    @field_validator("telegram_bot_token", mode="before")
    @classmethod
    def _strip_token(cls, value: object) -> object:
        """Blank is none."""
        return (value.strip() or None) if isinstance(value, str) else value

    @field_validator("telegram_base_url")
    @classmethod
    def _check_base_url(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("write http://… or https://…")
        return value

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
    except UnicodeDecodeError:
        raise SettingsError(f"{os.environ.get('ISNAD_ENV_FILE', '.env')} is not UTF-8") from None
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]).upper() if first["loc"] else "settings"
        raise SettingsError(f"{name}: {first['msg']}") from None
