"""Clients that nobody closed."""

from __future__ import annotations

import pytest

from genwire.testing import Emulator
from tests.integration.programs import TRANSPORTS, run

pytestmark = pytest.mark.slow

UNCLOSED = """
from genwire import GenerativeLanguage
gl = GenerativeLanguage()
gl.models.generate_content(model="gemini-1.5-flash", contents="a")
next(iter(gl.models.generate_content_stream(model="gemini-1.5-flash", contents="a")))
del gl
"""
AUNCLOSED = """
import asyncio
from genwire import AsyncGenerativeLanguage
async def main():
    gl = AsyncGenerativeLanguage(transport={transport!r})
    await asyncio.gather(*[gl.models.generate_content(model="gemini-1.5-flash", contents="a") for _ in range(3)])
asyncio.run(main())
"""


@pytest.mark.parametrize(
    "program", [UNCLOSED, *[AUNCLOSED.format(transport=one) for one in TRANSPORTS]], ids=["sync", *TRANSPORTS]
)
def test_peers_a_client_that_nobody_closed_is_closed_when_it_is_collected(
    emulator: Emulator, program: str
) -> None:
    done = run(program, emulator.url)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


ACALL = """
import asyncio, gc
from genwire import AsyncGenerativeLanguage
ASKED = dict(model="gemini-1.5-flash", contents="one two three four five six")
def client(): return AsyncGenerativeLanguage(transport={transport!r})
async def call(gl): await gl.models.generate_content(**ASKED)
"""
LEFT_OPEN = {
    "several loops": """
gl = client()
asyncio.run(call(gl))
asyncio.run(call(gl))
""",
    "threads": """
import threading
gl = client()
threads = [threading.Thread(target=lambda: asyncio.run(call(gl))) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
""",
    "a loop that is run step by step": """
loop = asyncio.new_event_loop()
gl = client()
loop.run_until_complete(call(gl))
del gl
gc.collect()
loop.run_until_complete(asyncio.sleep(0))
loop.close()
""",
    "the end of the program": """
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
gl = client()
stream = gl.models.generate_content_stream(**ASKED)
loop.run_until_complete(anext(stream))
""",
    "a cycle": """
class Holder: pass
async def main():
    holder = Holder()
    holder.itself, holder.gl = holder, client()
    await call(holder.gl)
asyncio.run(main())
gc.collect()
""",
    "a stream that was left": """
async def main():
    async for event in client().models.generate_content_stream(**ASKED): break
asyncio.run(main())
""",
    "a stream that is kept": """
async def main():
    gl = client()
    stream = gl.models.generate_content_stream(**ASKED)
    await anext(stream)
    return gl, stream
kept = asyncio.run(main())
""",
    "a listing that was left": """
async def main():
    async for model in client().models.list(page_size=2): break
asyncio.run(main())
""",
    "a call that was cut short": """
async def main():
    gl = client()
    task = asyncio.create_task(call(gl))
    await asyncio.sleep(0.003)
asyncio.run(main())
""",
}


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("way", LEFT_OPEN)
def test_peers_a_client_that_is_left_open_leaves_no_warning(
    emulator: Emulator, way: str, transport: str
) -> None:
    done = run(ACALL.format(transport=transport) + LEFT_OPEN[way], emulator.url, PYTHONDEVMODE="1")
    complaints = [
        line for line in done.stderr.splitlines() if not line.startswith("Executing <")
    ]  # slow steps
    assert (done.returncode, done.stdout, complaints) == (0, "", [])
