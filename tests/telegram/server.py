"""A Bot API server on loopback: long poll and webhook, every call checked and written down, faults on demand.

async with BotApi() as api:
    api.push(updates.message("hello"))
    ... start a bot with api.token and api.base_url ...
    sent = await api.next_call("sendMessage")
    assert not api.violations
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Self

import aiohttp
from aiohttp import web

from tests.telegram import faults
from tests.telegram.checks import check_call, decode
from tests.telegram.results import RefusedError, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.telegram.faults import Fault

_MOST_BODY = 60 * 1024 * 1024
_BATCH = 100


@dataclass(slots=True)
class Call:
    """One call in the journal. `status` 0: cut off without an answer. `at` is monotonic, in seconds."""

    method: str
    parameters: dict[str, Any]
    at: float
    status: int = 200
    result: Any = None
    done: bool = True


@dataclass(slots=True)
class _Queued:
    number: int
    kind: str
    text: str


@dataclass(slots=True)
class _Webhook:
    url: str = ""
    secret: str | None = None
    allowed: list[str] = field(default_factory=list)
    last_error: str | None = None


class BotApi:
    """The server. `base_url` and `token` are what a bot is started with; `calls` is the journal.

    `violations` holds every call that the real server would refuse as malformed: a suite ends by asserting it empty.
    """

    def __init__(self, token: str = "4242:loopback-token-not-secret", *, port: int = 0) -> None:  # noqa: S107
        self.token = token
        self.port = port
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.state = State()
        self.rules: list[faults.Rule] = []
        self.delivered: list[int] = []
        self.confirmed = 0
        self._updates: list[_Queued] = []
        self._last_update = 1000
        self._waiters: list[asyncio.Future[None]] = []
        self._poller: asyncio.Event | None = None
        self._webhook = _Webhook()
        self._delivery: asyncio.Task[None] | None = None
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        """As python-telegram-bot's `base_url` wants it: the token follows."""
        return f"{self.url}/bot"

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=_MOST_BODY)
        application.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(application, handler_cancellation=True, shutdown_timeout=0.5, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *exc: object) -> None:
        if self._delivery:
            self._delivery.cancel()
            await asyncio.gather(self._delivery, return_exceptions=True)
        if self._runner:
            await self._runner.cleanup()

    # What happens in the world.

    def push(self, update: dict[str, Any], *, update_id: int | None = None) -> int:
        """Queue an update; it gets the next update_id unless it has one. Returns that id."""
        number = update_id or update.get("update_id") or self.next_update
        kind = next((key for key in update if key != "update_id"), "")
        self._queue(_Queued(number, kind, json.dumps({"update_id": number} | update, ensure_ascii=False)))
        self.state.open_query(update)
        return number

    def push_raw(self, text: str, *, update_id: int | None = None) -> int:
        """Queue any text as an update, however misshapen. The server knows it under `update_id`."""
        number = update_id or self.next_update
        self._queue(_Queued(number, "", text))
        return number

    def _queue(self, update: _Queued) -> None:
        self._last_update = max(self._last_update, update.number)
        self._updates.append(update)
        self._notify()

    def fail(self, fault: Fault, method: str = "*", **rule: Any) -> faults.Rule:
        """Let a fault strike: `times` (None: for ever), `every` n-th call, `when` a predicate over the parameters."""
        self.rules.append(faults.Rule(fault, method, **rule))
        return self.rules[-1]

    def heal(self) -> None:
        """No more faults."""
        self.rules.clear()

    @property
    def next_update(self) -> int:
        """The number that the next update gets."""
        return self._last_update + 1

    # What the bot did.

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def sent(self, chat_id: int | str | None = None) -> list[dict[str, Any]]:
        """The parameters of every sendMessage that took effect, in order."""
        return [
            call.parameters
            for call in self.calls
            if call.method == "sendMessage" and call.done and chat_id in {None, call.parameters.get("chat_id")}
        ]

    @property
    def pending(self) -> int:
        """How many updates are not acknowledged yet."""
        return len(self._updates)

    async def until(self, condition: Callable[[], Any], timeout: float = 5.0) -> Any:  # noqa: ASYNC109
        """Wait until a condition over the journal holds; TimeoutError when it does not in that many seconds."""
        async with asyncio.timeout(timeout):
            while not (value := condition()):
                await self._change()
            return value

    async def next_call(self, method: str, *, after: int = 0, timeout: float = 5.0) -> Call:  # noqa: ASYNC109
        """The first call of a method beyond the first `after` ones."""
        await self.until(lambda: len(self.calls_of(method)) > after, timeout)
        return self.calls_of(method)[after]

    async def until_gone(self, timeout: float = 20.0) -> None:  # noqa: ASYNC109
        """Wait until nobody is connected: what a dead process had sent is in the journal then, or never will be."""
        assert self._runner
        assert self._runner.server
        async with asyncio.timeout(timeout):
            while self._runner.server.connections:  # noqa: ASYNC110 - the library tells nobody
                await asyncio.sleep(0.005)

    def _change(self) -> asyncio.Future[None]:
        """Done at the next change; waited for from this moment on."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        return waiter

    def _notify(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    # The wire.

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        if token != self.token:
            known = token.partition(":")[0].isdigit()
            return _refusal(faults.unauthorized() if known else faults.Fault(404, "Not Found"))
        parameters = decode(method, await _read_parameters(request))
        call = Call(method, parameters, time.monotonic())
        self.calls.append(call)
        try:
            return await self._respond(request, call)
        except asyncio.CancelledError:
            call.status = 0
            raise
        finally:
            self._notify()

    async def _respond(self, request: web.Request, call: Call) -> web.StreamResponse:
        if wrong := check_call(call.method, call.parameters):
            self.violations += wrong
            call.status, call.done = (404 if "no such method" in wrong[0] else 400), False
            return _refusal(faults.Fault(call.status, f"Bad Request: {wrong[0]}"))
        fault = next((rule.fault for rule in self.rules if rule.strikes(call.method, call.parameters)), None)
        call.done = not fault or fault.done or fault.status == HTTPStatus.OK
        response = await self._perform(call) if call.done else None
        if fault and fault.delay:
            await asyncio.sleep(fault.delay)
        if not fault or (fault.status == HTTPStatus.OK and fault.body is None):
            return response or _refusal(faults.server_error())
        call.status = fault.status
        if not fault.status:
            if request.transport:
                request.transport.abort()
            raise asyncio.CancelledError
        if fault.body is not None:
            return web.Response(status=fault.status, text=fault.body, content_type="text/html")
        return _refusal(fault)

    async def _perform(self, call: Call) -> web.StreamResponse:
        try:
            if special := _METHODS.get(call.method):
                return await special(self, call)
            call.result = self.state.perform(call.method, call.parameters)
        except RefusedError as refused:
            call.status, call.done = 400, False
            return _refusal(faults.Fault(400, f"Bad Request: {refused}"))
        return _success(json.dumps(call.result, ensure_ascii=False))

    # Long poll.

    async def _get_updates(self, call: Call) -> web.StreamResponse:
        if self._webhook.url:
            call.status = 409
            text = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first"
            return _refusal(faults.Fault(409, text))
        if self._poller:
            self._poller.set()
            self._notify()
        mine = self._poller = asyncio.Event()
        try:
            return await self._poll(call, mine)
        finally:
            if self._poller is mine:
                self._poller = None

    async def _poll(self, call: Call, superseded: asyncio.Event) -> web.StreamResponse:
        asked = call.parameters
        self._confirm(asked.get("offset", 0))
        self._allow(asked.get("allowed_updates"))
        deadline = time.monotonic() + min(asked.get("timeout", 0), 50)
        while not (batch := self._waiting(asked.get("limit", _BATCH))) and time.monotonic() < deadline:
            if superseded.is_set():
                break
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(deadline - time.monotonic()):
                    await self._change()
        if superseded.is_set():
            call.status = 409
            return _refusal(faults.conflict())
        self.delivered += [update.number for update in batch]
        call.result = [update.number for update in batch]
        return _success("[" + ",".join(update.text for update in batch) + "]")

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self._updates = self._updates[offset:]
        elif offset:
            self.confirmed = max(self.confirmed, offset - 1)
            self._updates = [update for update in self._updates if update.number >= offset]
        self._notify()

    def _allow(self, kinds: list[str] | None) -> None:
        if kinds is not None:
            self._webhook.allowed = kinds

    def _waiting(self, limit: int) -> list[_Queued]:
        allowed = self._webhook.allowed
        self._updates = [each for each in self._updates if not allowed or not each.kind or each.kind in allowed]
        return self._updates[: min(limit, _BATCH)]

    # Webhook.

    async def _set_webhook(self, call: Call) -> web.StreamResponse:
        asked = call.parameters
        await self._delete_webhook(call)
        self._webhook = _Webhook(asked["url"], asked.get("secret_token"), asked.get("allowed_updates") or [])
        if asked["url"]:
            self._delivery = asyncio.create_task(self._deliver())
        return _success("true")

    async def _delete_webhook(self, call: Call) -> web.StreamResponse:
        self._webhook = _Webhook()
        if self._delivery:
            self._delivery.cancel()
            self._delivery = None
        if call.parameters.get("drop_pending_updates"):
            self._updates.clear()
        return _success("true")

    async def _webhook_info(self, _call: Call) -> web.StreamResponse:
        told = {"url": self._webhook.url, "has_custom_certificate": False, "pending_update_count": self.pending}
        if self._webhook.last_error:
            told |= {"last_error_message": self._webhook.last_error, "last_error_date": int(time.time())}
        return _success(json.dumps(told))

    async def _deliver(self) -> None:
        """Post updates in order; one that is not taken with 2xx is posted again after a pause."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(10)) as session:
            while True:
                while not (batch := self._waiting(1)):
                    await self._change()
                if await self.post_update(batch[0].text, session):
                    self.delivered.append(batch[0].number)
                    self._updates.remove(batch[0])
                    self._notify()
                else:
                    await asyncio.sleep(0.1)

    async def post_update(self, text: str, session: aiohttp.ClientSession) -> bool:
        """Post one update to the webhook as the real server does, its secret in the header."""
        headers = {"Content-Type": "application/json"}
        if self._webhook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self._webhook.secret
        try:
            async with session.post(self._webhook.url, data=text.encode(), headers=headers) as response:
                taken = response.status < HTTPStatus.MULTIPLE_CHOICES
                self._webhook.last_error = None if taken else f"Wrong response from the webhook: {response.status}"
                return taken
        except (aiohttp.ClientError, TimeoutError) as failure:
            self._webhook.last_error = str(failure)
            return False


_METHODS = {
    "getUpdates": BotApi._get_updates,
    "setWebhook": BotApi._set_webhook,
    "deleteWebhook": BotApi._delete_webhook,
    "getWebhookInfo": BotApi._webhook_info,
}


def _success(result: str) -> web.Response:
    return web.Response(text=f'{{"ok":true,"result":{result}}}', content_type="application/json")


def _refusal(fault: Fault) -> web.Response:
    return web.json_response(fault.answer(), status=fault.status)


async def _read_parameters(request: web.Request) -> dict[str, Any]:
    """From the query string and a body that is JSON, a form or multipart."""
    parameters: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return parameters | (await request.json() if request.can_read_body else {})
    for name, value in (await request.post()).items():
        parameters[name] = value.file.read() if isinstance(value, web.FileField) else value
    return parameters
