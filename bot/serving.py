"""HTTP inside the bot's own event loop: what monitors ask on loopback, and the webhook."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator

    from starlette.requests import Request

_START = 5.0
_STOP = 2.0


class _Server(uvicorn.Server):
    """Leaves signals to the bot."""

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


@asynccontextmanager
async def serve(application: Starlette, host: str, port: int) -> AsyncIterator[int]:
    """Serve while the context lasts; gives the port, which is chosen when 0 was asked for.

    Raises OSError when the port cannot be had.
    """
    listening = socket.create_server((host, port))  # uvicorn's own way to report a taken port is to end the process
    config = uvicorn.Config(
        application,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        async with asyncio.timeout(_START):
            while not server.started:  # noqa: ASYNC110 - it has no event to wait for
                await asyncio.sleep(0.01)
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        await asyncio.wait({running}, timeout=_STOP)
        running.cancel()
        listening.close()


def health_application(is_alive: Callable[[], bool], is_ready: Callable[[], bool]) -> Starlette:
    """`/live`: the process need not be restarted. `/ready`: it is taking updates in. `/metrics`: for Prometheus."""

    async def live(_request: Request) -> Response:
        return _state(is_alive())

    async def ready(_request: Request) -> Response:
        return _state(is_ready())

    async def tell_metrics(_request: Request) -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return Starlette(routes=[Route("/live", live), Route("/ready", ready), Route("/metrics", tell_metrics)])


def _state(good: bool) -> Response:  # noqa: FBT001 - its name is the whole of it
    return PlainTextResponse("ok\n" if good else "not ok\n", status_code=200 if good else 503)
