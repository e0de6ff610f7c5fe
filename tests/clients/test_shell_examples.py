"""The shell examples of page 004, run by bash and curl as they stand, and Workers AI asked by curl."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

from genwire.testing import Emulator
from tests.clients.page_examples import examples

pytestmark = pytest.mark.clients

# What the page expects to be there: some examples use what others have set. The host is written out in most of them,
# so that curl has to be told where it is; and two seconds are as good as five.
_BEFORE: Final = r"""
export BASE_URL=$EMULATOR_URL GOOGLE_API_KEY=a-key B64FLAGS=-w0
IMG_PATH=$MEDIA/organ.jpg AUDIO_PATH=$MEDIA/sample.mp3 VIDEO_PATH=$MEDIA/Big_Buck_Bunny.mp4 PDF_PATH=$MEDIA/test.pdf
TEMP_B64=$PWD/picture.b64 TEMP_JSON=$PWD/request.json tmp_header_file=upload-header.tmp
base64 $B64FLAGS "$IMG_PATH" > "$TEMP_B64"
curl() { command curl "${@//https:\/\/generativelanguage.googleapis.com/$BASE_URL}"; }
sleep() { command sleep 2; }
"""
# What is wrong in the page's examples, and what is right. In one, the & ends the command without quotes. The other
# reads its functions from a variable that nothing sets, and so sends none beside their settings; and the functions
# have objects without properties. The service refuses both.
_CORRECTIONS: Final = {
    "tunedModels.streamGenerateContent/Chat": [
        (re.compile(r"(https://\S+alt=sse&key=\$GOOGLE_API_KEY)"), r'"\1"', 1),
    ],
    "tunedModels.generateContent/Function-Calling": [
        (re.compile(r'source "\$tools"'), "cat tools.json", 1),
        (re.compile(r',\s*"parameters": \{ "type": "object" \}'), "", 2),
    ],
}
_MISTAKEN: Final = (("GET", None), ("GET", "files.get"))
# What an example prints if the emulator understood it; the echo engine repeats what it is told.
_PRINTS: Final = {
    "tunedModels.generateContent/Text": "Write a story about a magic backpack.",
    "tunedModels.generateContent/Image": "Tell me about this instrument",
    "tunedModels.generateContent/Audio": "Please describe this file.",
    "tunedModels.generateContent/Video": "Transcribe the audio from this video",
    "tunedModels.generateContent/PDF": "Can you add a few more lines to this poem?",
    "tunedModels.generateContent/Chat": "I have two dogs in my house. How many paws are in my house?",
    "tunedModels.generateContent/JSON-Mode": "recipe_name",
    "tunedModels.generateContent/Function-Calling": "What can you do?",
    "tunedModels.generateContent/Generation-config": "Write a story about a magic backpack.",
    "tunedModels.generateContent/Safety-Settings": "I support Martians Soccer Club",
    "tunedModels.generateContent/System-Instruction": "Hello there",
    "tunedModels.streamGenerateContent/Text": '" backpack"',
    "tunedModels.streamGenerateContent/Image": '" instrument"',
    "tunedModels.streamGenerateContent/Audio": '" describe"',
    "tunedModels.streamGenerateContent/Video": '" describe"',
    "tunedModels.streamGenerateContent/PDF": '" poem"',
    "tunedModels.streamGenerateContent/Chat": '" paws"',
}


@pytest.mark.parametrize("name", list(examples("shell")))
def test_example(name: str, emulator: Emulator, client_variables: dict[str, str], tmp_path: Path) -> None:
    code = examples("shell")[name]
    for wrong, right, times in _CORRECTIONS.get(name, ()):
        code, count = wrong.subn(right, code)
        assert count == times
    printed = _printed(_BEFORE + code, client_variables, tmp_path)
    assert _PRINTS[name] in printed
    refused = [one for one in emulator.requests() if one["status"] is None or one["status"] >= 400]
    # While a video is processed, the page's examples ask for it by no name, or by one with quotes around it.
    assert [one for one in refused if (one["method"], one["operation"]) not in _MISTAKEN] == []


def test_workers_ai_answers_curl(
    emulator: Emulator, client_variables: dict[str, str], tmp_path: Path
) -> None:
    code = """
    curl --silent --fail "$EMULATOR_URL/client/v4/accounts/an-account/ai/run/@cf/meta/llama-3.2-3b-instruct" \\
        -H "Authorization: Bearer a-token" -d '{"prompt": "hello"}'
    """
    answer = json.loads(_printed(code, client_variables, tmp_path))
    assert answer["success"]
    assert "hello" in answer["result"]["response"]


def test_workers_ai_streams_to_curl(
    emulator: Emulator, client_variables: dict[str, str], tmp_path: Path
) -> None:
    code = """
    curl --silent --fail --no-buffer \\
        "$EMULATOR_URL/client/v4/accounts/an-account/ai/run/@hf/google/gemma-7b-it" \\
        -H "Authorization: Bearer a-token" -d '{"prompt": "hello", "stream": true}'
    """
    printed = _printed(code, client_variables, tmp_path)
    assert '"response":"hello"' in printed
    assert printed.endswith("data: [DONE]\n\n")


def _printed(code: str, variables: dict[str, str], folder: Path) -> str:
    """What a script prints."""
    for tool in ("bash", "curl", "jq", "file"):
        if re.search(rf"\b{tool} ", code) and shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    done = subprocess.run(
        ["bash", "-c", code],
        cwd=folder,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
