"""What a server does wrong on demand: floods, refusals, outages, lost connections."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(slots=True)
class Fault:
    """One way to fail.

    `status` 0 means the connection is cut without an answer. `done` says that the call took effect all the same, as
    when the answer is lost on its way. The answer, whatever it is, comes `delay` seconds late; with `status` 200 that
    is all, and the call takes effect at once. `body` replaces the JSON answer.
    """

    status: int
    description: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    delay: float = 0.0
    done: bool = False
    body: str | None = None

    def answer(self) -> dict[str, Any]:
        told: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return told | ({"parameters": self.parameters} if self.parameters else {})


@dataclass(slots=True)
class Rule:
    """When a fault strikes: for which method, at which calls of it, how often."""

    fault: Fault
    method: str = "*"
    times: int | None = 1
    every: int = 1
    when: Callable[[dict[str, Any]], bool] | None = None
    seen: int = 0
    struck: int = 0

    def strikes(self, method: str, parameters: dict[str, Any]) -> bool:
        if self.method not in {"*", method} or (self.when and not self.when(parameters)):
            return False
        self.seen += 1
        if self.seen % self.every or (self.times is not None and self.struck >= self.times):
            return False
        self.struck += 1
        return True


def flood(retry_after: int = 1) -> Fault:
    """Too many requests: wait that many seconds."""
    return Fault(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def migrated(new_chat_id: int) -> Fault:
    """The group became a supergroup."""
    return Fault(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": new_chat_id},
    )


def slow(seconds: float) -> Fault:
    """The call succeeds, late."""
    return Fault(200, delay=seconds)


def blocked() -> Fault:
    return Fault(403, "Forbidden: bot was blocked by the user")


def kicked() -> Fault:
    return Fault(403, "Forbidden: bot was kicked from the group chat")


def deactivated() -> Fault:
    return Fault(403, "Forbidden: user is deactivated")


def no_rights() -> Fault:
    return Fault(400, "Bad Request: not enough rights to send text messages to the chat")


def not_modified() -> Fault:
    return Fault(
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as"
        " a current content and reply markup of the message",
    )


def too_late() -> Fault:
    return Fault(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")


def message_gone() -> Fault:
    return Fault(400, "Bad Request: message to edit not found")


def reply_gone() -> Fault:
    return Fault(400, "Bad Request: message to be replied not found")


def chat_gone() -> Fault:
    return Fault(400, "Bad Request: chat not found")


def conflict() -> Fault:
    return Fault(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )


def unauthorized() -> Fault:
    return Fault(401, "Unauthorized")


def server_error(status: int = 500) -> Fault:
    return Fault(status, "Internal Server Error")


def bad_gateway() -> Fault:
    """What stands in front of the server answers for it, in HTML."""
    return Fault(502, body="<html><head><title>502 Bad Gateway</title></head></html>")


def garbage() -> Fault:
    """A success whose body is no JSON."""
    return Fault(200, body='{"ok":true,"result":')


def dropped(*, done: bool = False) -> Fault:
    """The connection is cut: before the call took effect, or after."""
    return Fault(0, done=done)
