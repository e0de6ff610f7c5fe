"""Calls as curl commands that do not hold the key."""

from __future__ import annotations

import json
import re
import shlex
from typing import Any, Final

from genwire_raw._runtime.json_types import is_sequence

_SECRET: Final = "genwire-secret-placeholder"  # noqa: S105 - stands for one, which is not there
_ACCOUNT: Final = "genwire-account-placeholder"
_LONG: Final = 100_000
"""Linux takes no argument above 128 KiB."""
# What curl sets itself, or what would make it print compressed bytes.
_LEFT_OUT: Final = frozenset(
    {"accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"}
)


class Placeholders:
    """What stands in a call for what a curl command has in variables.

    Args:
        key_variable: The variable that has the key.
        account_variable: The variable that has the account.
    """

    KEY = _SECRET
    ACCOUNT = _ACCOUNT

    def __init__(self, key_variable: str, account_variable: str) -> None:
        self._variables = {_SECRET: key_variable, _ACCOUNT: account_variable}

    def quoted(self, text: str) -> str:
        """Return a word of a shell command, with variables for what stands for them."""
        if not any(one in text for one in self._variables):
            return shlex.quote(text)
        escaped = re.sub(r'([\\"$`])', r"\\\1", text)
        for placeholder, variable in self._variables.items():
            escaped = escaped.replace(placeholder, f"${variable}")
        return f'"{escaped}"'


def curl_command(
    client: Any, call: Any, placeholders: Placeholders, form: dict[str, Any] | None = None
) -> str:
    """Return the command that sends a call.

    Args:
        client: A raw client with the placeholder for its key.
        call: The call.
        placeholders: Their variables.
        form: The fields of a form as they were given, files as `@path`.
    """
    import httpx

    with httpx.Client() as http:
        request = client.build(call, http)
    words = [["curl", "--silent", "--show-error"], [placeholders.quoted(str(request.url))]]
    if call.streams:
        words[0].append("--no-buffer")
    if re.search(r"[\[\]{}]", str(request.url)):
        words[0].append("--globoff")
    if call.endpoint.binary:
        words[0] += ["--output", "answer"]
    words[0] += ["--request", request.method]
    for name, value in request.headers.items():
        is_form = form is not None and name == "content-type"
        if name not in _LEFT_OUT and not is_form:
            words.append(["--header", placeholders.quoted(f"{name}: {value}")])
    document = ""
    if form is not None:
        words += [["--form" if _is_file(one) else "--form-string", shlex.quote(one)] for one in _fields(form)]
    elif request.content:
        text = json.dumps(json.loads(request.content), ensure_ascii=False)
        if len(text.encode()) > _LONG:
            words.append(["--data-binary", "@-", "<<'JSON'"])
            document = f"\n{text}\nJSON"
        else:
            words.append(["--data-binary", shlex.quote(text)])
    return " \\\n  ".join(" ".join(line) for line in words) + document


def _fields(form: dict[str, Any]) -> list[str]:
    return [
        f"{name}={item if isinstance(item, str) else json.dumps(item)}"
        for name, value in form.items()
        for item in (value if is_sequence(value) else [value])
    ]


def _is_file(field: str) -> bool:
    return field.partition("=")[2].startswith("@")
