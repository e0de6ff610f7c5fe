"""What the client does on Windows: the same, without what only POSIX systems have.

That nothing names what a platform lacks is checked statically, by `make types`, for Windows and macOS. Here a program
runs with what Windows has: the functions and modules of POSIX are gone, and folders cannot be opened.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

PROGRAM = """
# Libraries know the platform themselves.
import asyncio, ctypes, os, select, signal, socket, sqlite3, ssl, subprocess, sys, tempfile, threading
import aiohttp, click, httpcore, httpx, httpx_aiohttp, jsonschema, pyarrow, uvicorn

POSIX = ("fcntl", "grp", "posix", "pty", "pwd", "readline", "resource", "termios", "tty")
for name in POSIX:
    sys.modules[name] = None  # importing it fails
for name in ("chown", "fchmod", "fork", "getuid", "geteuid", "register_at_fork", "mkfifo", "nice", "sysconf", "uname"):
    delattr(os, name)
for name in ("SIGALRM", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGUSR1", "pthread_sigmask", "setitimer"):
    delattr(signal, name)
del select.poll
opened = os.open
def open_file(path, flags, *args, **kwargs):
    if os.path.isdir(path):
        raise PermissionError(13, "Permission denied", path)
    return opened(path, flags, *args, **kwargs)
os.open = open_file
sys.platform = "win32"

from pathlib import Path
from genwire import AsyncGenerativeLanguage, GenerativeLanguage
from genwire.cli import key_store
from genwire.cli.chatting import SavedChat, _edit_lines
from genwire.emulator.server import bind
from genwire.testing import emulator

folder = Path(sys.argv[1])
MODEL = "gemini-2.5-flash"
with emulator(engine="echo") as running, GenerativeLanguage(api_key="k", base_url=running.url) as gl:
    assert gl.models.generate_content(model=MODEL, contents="Hello").text
    assert "".join(gl.models.generate_content_stream(model=MODEL, contents="Hello").text_stream)
    (folder / "a.txt").write_bytes(b"text")
    assert gl.files.upload(folder / "a.txt").name
    rows = [{"text": f"word {number}"} for number in range(20)]
    report = gl.bulk.generate(rows, folder / "out.jsonl", model=MODEL, prompt="Say: {text}").run()
    assert report.answered == 20, report

    async def both_transports():
        for transport in ("httpx", "aiohttp"):
            async with AsyncGenerativeLanguage(api_key="k", base_url=running.url, transport=transport) as client:
                assert (await client.models.generate_content(model=MODEL, contents="Hello")).text

    asyncio.run(both_transports())
(folder / "key").write_text("secret")
assert key_store.read_key_file(folder / "key") == "secret"
SavedChat(MODEL, None, []).write(folder / "chat.json")
_edit_lines()
with bind("127.0.0.1", 0) as listener:  # a second program must not get the port of the first
    assert not listener.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
print("done")
"""


def test_a_program_runs_with_what_windows_has(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, tmp_path], capture_output=True, text=True, check=False, timeout=100
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
