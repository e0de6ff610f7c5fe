"""Clients in forked processes."""

from __future__ import annotations

import pytest

from genwire.testing import Emulator
from tests.integration.programs import TRANSPORTS, run

pytestmark = pytest.mark.slow

FORKED_AFTER_USE = """
import os, time, threading
from genwire import GenerativeLanguage
gl = GenerativeLanguage()
def ask(text): return gl.models.generate_content(model="gemini-1.5-flash", contents=text).text
assert "before" in ask("before")
children = []
for number in range(4):
    child = os.fork()
    if not child:
        os._exit(0 if all(f"child {number}-{n}" in ask(f"child {number}-{n}") for n in range(10)) else 1)
    children.append(child)
assert all(f"parent {n}" in ask(f"parent {n}") for n in range(10))
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
gl.close()
"""

FORKED_LOOP = """
import asyncio, multiprocessing
from genwire import AsyncGenerativeLanguage
gl = AsyncGenerativeLanguage(transport={transport!r})
async def ask(text):
    return (await gl.models.generate_content(model="gemini-1.5-flash", contents=text)).text
def child(number):
    async def main():
        answers = [f"child {{number}}-{{n}}" in await ask(f"child {{number}}-{{n}}") for n in range(5)]
        await gl.aclose()
        return all(answers)
    return asyncio.run(main())
async def main():
    assert "parent" in await ask("parent")
    with multiprocessing.get_context("fork").Pool(2) as pool:
        print(pool.map(child, range(4)))
    assert "parent" in await ask("parent")
    await gl.aclose()
asyncio.run(main())
"""


def test_peers_a_client_that_was_used_may_be_forked(emulator: Emulator) -> None:
    done = run(FORKED_AFTER_USE, emulator.url)
    assert done.stdout.strip() == "[0, 0, 0, 0]", done.stderr


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_peers_an_asynchronous_client_that_was_used_may_be_forked(emulator: Emulator, transport: str) -> None:
    done = run(FORKED_LOOP.format(transport=transport), emulator.url)
    assert done.stdout.strip() == "[True, True, True, True]", done.stderr


def test_a_fork_with_the_callers_http_client_is_an_error_in_words(emulator: Emulator) -> None:
    program = """
import os, httpx
from genwire import GenerativeLanguage, errors
with httpx.Client() as http:
    gl = GenerativeLanguage(http_client=http)
    gl.models.get("gemini-1.5-flash")
    if os.fork():
        print(os.waitstatus_to_exitcode(os.wait()[1]))
    else:
        try:
            gl.models.get("gemini-1.5-flash")
        except errors.ConfigurationError as error:
            os._exit(0 if "forked" in str(error) else 1)
        os._exit(2)
"""
    done = run(program, emulator.url)
    assert done.stdout.strip() == "0", done.stderr
