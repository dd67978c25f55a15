"""A web server on loopback that serves what a test puts there, and misbehaves on demand."""

from __future__ import annotations

import asyncio
import gzip
import threading
import time
from collections import Counter
from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class Page:
    """What an address answers. `etag` makes it answer 304; `drip` is seconds between bytes of the body."""

    body: bytes = b""
    content_type: str = "text/html"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    etag: str | None = None
    modified: str | None = None
    drip: float = 0
    pause: float = 0
    cut_after: int | None = None


class Web:
    """Pages by path; `seen` counts requests, `times` says when they came."""

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.seen: Counter[str] = Counter()
        self.answers: Counter[int] = Counter()
        self.times: list[float] = []
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.port = 0

    def start(self) -> None:
        self._thread.start()
        self._ready.wait(5)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def put(self, path: str, body: bytes | str = b"", **how) -> str:
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = Page(data, **how)
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        return self.put(path, status=status, headers={"Location": to})

    def bomb(self, path: str, size: int) -> str:
        return self.put(path, gzip.compress(b" " * size, 9), headers={"Content-Encoding": "gzip"})

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        runner = web.AppRunner(self._application(), handler_cancellation=True, shutdown_timeout=0.2)
        self._loop.run_until_complete(runner.setup())
        site = web.TCPSite(runner, "127.0.0.1", 0)
        self._loop.run_until_complete(site.start())
        self.port = site._server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    def _application(self) -> web.Application:
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", self._answer)
        return application

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        path = request.path_qs
        self.seen[path] += 1
        self.times.append(time.monotonic())
        page = self.pages.get(path) or self.pages.get(request.path)
        if page is None:
            self.answers[404] += 1
            return web.Response(status=404, text="nothing here")
        if page.pause:
            await asyncio.sleep(page.pause)
        headers = {"Content-Type": page.content_type} | page.headers
        if page.etag:
            headers["ETag"] = page.etag
        if page.modified:
            headers["Last-Modified"] = page.modified
        if _is_known(request, page):
            self.answers[304] += 1
            return web.Response(status=304, headers=headers)
        self.answers[page.status] += 1
        if page.drip or page.cut_after is not None:
            return await self._broken(request, page, headers)
        return web.Response(status=page.status, body=page.body, headers=headers)

    async def _broken(self, request: web.Request, page: Page, headers: dict[str, str]) -> web.StreamResponse:
        response = web.StreamResponse(status=page.status, headers=headers)
        response.content_length = len(page.body)
        await response.prepare(request)
        if page.cut_after is not None:
            await response.write(page.body[: page.cut_after])
            request.transport.abort()
            return response
        for byte in page.body:
            await response.write(bytes([byte]))
            await asyncio.sleep(page.drip)
        return response


def _is_known(request: web.Request, page: Page) -> bool:
    if page.etag and request.headers.get("If-None-Match") == page.etag:
        return True
    return bool(page.modified) and request.headers.get("If-Modified-Since") == page.modified
