"""What programs pass, as the facade takes it: types as mappings, contents as messages, configs as options."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final, NamedTuple, TypeVar

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from .._google.content.mime_types import guess_mime_type
from .._google.tools.functions import Function
from . import types
from ._base import BaseModel, OpenEnum
from ._functions import declaration_of, is_session, is_tool_of_server, python_function
from .errors import NotCarriedError

M = TypeVar("M", bound=BaseModel)

# The types that are one field of a part.
_HELD: Final = {
    "Blob": "inline_data",
    "FileData": "file_data",
    "FunctionCall": "function_call",
    "FunctionResponse": "function_response",
    "ExecutableCode": "executable_code",
    "CodeExecutionResult": "code_execution_result",
    "VideoMetadata": "video_metadata",
}
# What a config has beside the options of the facade.
_NOT_SENT: Final = frozenset(
    {
        "http_options",
        "should_return_http_response",
        "automatic_function_calling",
        "automatic_continuation",
    }
)
_MOST_EXACT: Final = 2.0**53  # up to here each whole number is a float of its own


def plain(value: Any) -> Any:
    """Return a value with mappings in the place of types, at any depth, and without fields that are not set."""
    if isinstance(value, BaseModel):
        kind = type(value)
        given = {
            field.serialization_alias or field.alias or name: getattr(value, name)
            for name, field in kind.model_fields.items()
        }
        return {
            name: plain(item)
            for name, item in {**(value.model_extra or {}), **given}.items()
            if item is not None
        }
    if is_mapping(value):
        return {key: plain(item) for key, item in value.items()}
    if is_sequence(value):
        return [plain(item) for item in value]
    if isinstance(value, OpenEnum):
        return value.value
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < _MOST_EXACT
    return int(value) if is_whole else value


def checked(kind: type[M], config: Any) -> M:
    """Return a config as its class.

    Raises:
        ValueError: It has a field that the class lacks, or a value that does not fit.
    """
    return config if isinstance(config, kind) else kind.model_validate(config or {})


def options(config: BaseModel, *without: str, absent: Collection[str] = ()) -> dict[str, Any]:
    """Return the fields of a config that are set, by the names that they have in Python.

    Args:
        config: The config.
        without: Fields that are left out.
        absent: Fields that only Vertex AI has.

    Raises:
        NotCarriedError: A field that only Vertex AI has is set.
    """
    skipped = _NOT_SENT.union(without)
    given = {name: getattr(config, name) for name in type(config).model_fields if name not in skipped}
    made = {name: converted(name, value) for name, value in given.items() if value is not None}
    if refused := [name for name in made if name in absent]:
        raise NotCarriedError(f"{type(config).__name__}.{refused[0]}: the Gemini API does not have it")
    return made


def converted(name: str, value: Any) -> Any:
    """Return an argument or a field as the facade takes what has this name."""
    match name:
        case "contents":
            return messages(value)
        case "tools":
            return [_tool(tool) for tool in value]
        case "mime_type" if "/" not in value:  # in short, as "jsonl" in the service's own examples
            return guess_mime_type(f"file.{value}") or value
        case _:
            return plain(value)


def messages(contents: Any) -> Any:
    """Return contents as the facade takes them.

    Raises:
        ValueError: There are none.
    """
    if contents is None or (is_sequence(contents) and not contents):
        raise ValueError("contents are required.")
    return [_item(item) for item in contents] if is_sequence(contents) else [_item(contents)]


def _item(item: Any) -> Any:
    if is_sequence(item):
        return {"role": "user", "parts": [_part(part) for part in item]}
    if isinstance(item, types.Content):
        return {"parts": [], **plain(item)}
    if is_mapping(item) and ("parts" in item or "role" in item):
        return {**item, "parts": [_part(part) for part in item.get("parts") or ()]}
    part = _part(item)
    is_call = is_mapping(part) and types.Part.model_fields["function_call"].alias in part
    return {"role": "model", "parts": [part]} if is_call else part


def _part(item: Any) -> Any:
    if is_mapping(item) or isinstance(item, types.File):
        return plain(types.Part(item))
    held = next((_HELD[one.__name__] for one in type(item).__mro__ if one.__name__ in _HELD), None)
    is_held = held is not None and isinstance(item, BaseModel)
    return plain(types.Part.model_validate({held: item}) if is_held else item)


class Generation(NamedTuple):
    """A config of a generation, as the facade takes it.

    Attributes:
        options: The facade's options.
        schema: The `response_schema`.
        tools: Tools and functions.
        sessions: Sessions with MCP servers, for their tools.
        calls: How many requests a turn may have; 0 if functions are not called.
        keeps_history: Whether the answer gets the messages of the turn.
        is_bare: Whether the answer is nothing but the text that came.
    """

    options: dict[str, Any]
    schema: Any
    tools: list[Any]
    sessions: list[Any]
    calls: int
    keeps_history: bool
    is_bare: bool


def generation(config: Any) -> Generation:
    """Return the config of a generation in the facade's terms.

    Raises:
        ValueError: It has a field that the class lacks, or a value that does not fit.
    """
    given = checked(types.GenerateContentConfig, config)
    made = options(given, "response_schema", "speech_config", "tools")
    if (speech := given.speech_config) is not None:
        made["speech_config"] = plain(_speech(speech) if isinstance(speech, str) else speech)
    if "image_config" in made:
        made["image_config"] = plain(checked(types.ImageConfig, given.image_config))
    schema = given.response_schema
    automatic = given.automatic_function_calling or types.AutomaticFunctionCallingConfig()
    most = automatic.maximum_remote_calls
    sessions = [tool for tool in given.tools or () if is_session(tool)]
    tools = [_tool(tool) for tool in given.tools or () if not is_session(tool)]
    declared = any(isinstance(tool, raw.FunctionDeclaration) or _declares(tool) for tool in tools)
    is_off = automatic.disable or (most is not None and most <= 0) or declared
    has_functions = sessions or any(isinstance(tool, Function) for tool in tools)
    calls = 0 if is_off or not has_functions else 10 if most is None else most
    schema = plain(schema) if isinstance(schema, BaseModel) or is_mapping(schema) else schema
    keeps_history = not (is_off or automatic.ignore_call_history)
    is_bare = bool(given.should_return_http_response)
    return Generation(made, schema, tools, sessions, calls, keeps_history, is_bare)


def _speech(voice: str) -> Any:
    """Return how a voice of this name speaks."""
    named = types.PrebuiltVoiceConfig(voice_name=voice)
    return types.SpeechConfig(voice_config=types.VoiceConfig(prebuilt_voice_config=named))


def _tool(tool: Any) -> Any:
    if is_tool_of_server(tool):
        return declaration_of(tool)
    if callable(tool):
        return python_function(tool)
    return plain(tool)


def _declares(tool: Any) -> bool:
    return is_mapping(tool) and types.Tool.model_fields["function_declarations"].alias in tool
