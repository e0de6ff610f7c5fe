"""A request for content as what engines are asked: its configuration, tools and form of answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..engines import Example, Generation, Schema, ToolMode, ToolSpec
from ..json_body import is_object
from .call import Message
from .errors import HTTP_STATUS, GoogleError, invalid_argument
from .json_schema import from_schema
from .prompt import Prompt
from .protojson import snake

# As many as the service's models give, though not every one of them: a fact of models, and not of the contract.
MAX_CANDIDATES: Final = 8
_SEEDS: Final = 2**32
# What is generated at most when a request does not say.
DEFAULT_MAX_TOKENS: Final = 1024

_MIME_TYPES: Final = ("text/plain", "application/json", "application/xml", "application/yaml", "text/x.enum")
_TOOL_MODES: Final[Mapping[str, ToolMode]] = {"ANY": "any", "NONE": "none"}
_RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "candidateCount": (1, MAX_CANDIDATES),
    "maxOutputTokens": (1, 2**31 - 1),
    "topP": (0, 1),
    "topK": (1, 2**31 - 1),
}


def generation(
    body: Message,
    prompt: Prompt,
    examples: tuple[Example, ...],
    request: str = "GenerateContentRequest",
) -> Generation:
    """Return what an engine is asked for the first candidate of a request.

    Args:
        body: The request, in canonical form.
        prompt: Its conversation.
        examples: The nearest examples of a tuned model.
        request: Name of the request message, for errors.

    Raises:
        GoogleError: The configuration asks for what the service refuses.
    """
    config: Message = body.get("generationConfig", {})
    _check_ranges(config, request)
    schema = _answer_schema(config, request)
    tools = _tools(body)
    mode = body.get("toolConfig", {}).get("functionCallingConfig", {}).get("mode", "AUTO")
    return Generation(
        turns=prompt.turns,
        examples=examples,
        max_tokens=config.get("maxOutputTokens", DEFAULT_MAX_TOKENS),
        # The defaults of the models in the catalogue suit those models, not the engine.
        temperature=config.get("temperature"),
        top_p=config.get("topP"),
        top_k=config.get("topK"),
        seed=config["seed"] % _SEEDS if "seed" in config else None,
        stop=tuple(config.get("stopSequences", ())),
        schema=schema,
        tools=tools,
        tool_mode=_TOOL_MODES.get(mode, "auto"),
        presence_penalty=config.get("presencePenalty"),
        frequency_penalty=config.get("frequencyPenalty"),
    )


def _check_ranges(config: Message, request: str) -> None:
    for name, (low, high) in _RANGES.items():
        if name in config and not low <= config[name] <= high:
            field = snake(name)
            raise invalid_argument(
                f"* {request}.generation_config.{field}: {field} must be in the range [{low}, {high}].\n"
            )


def _answer_schema(config: Message, request: str) -> Schema | None:
    mime_type = config.get("responseMimeType", "text/plain")
    if mime_type not in _MIME_TYPES:
        allowed = ", ".join(f"`{one}`" for one in _MIME_TYPES)
        raise invalid_argument(
            f"* {request}.generation_config.response_mime_type: allowed mimetypes are {allowed}.\n"
        )
    schema: Schema | None = None
    if "responseSchema" in config:
        schema = from_schema(config["responseSchema"])
    elif is_object(config.get("responseJsonSchema")):
        schema = config["responseJsonSchema"]
    if mime_type not in ("application/json", "text/x.enum"):
        if schema is not None:
            raise invalid_argument(
                f"* {request}.generation_config.response_schema: only allowed when mime_type is `application/json`.\n"
            )
        return None
    return {"type": "object"} if schema is None else schema


def _tools(body: Message) -> tuple[ToolSpec, ...]:
    allowed = body.get("toolConfig", {}).get("functionCallingConfig", {}).get("allowedFunctionNames")
    declared = [one for tool in body.get("tools", ()) for one in tool.get("functionDeclarations", ())]
    names = [one["name"] for one in declared]
    known = set[str]()
    for name in names:
        if name in known:
            raise invalid_argument(f"Duplicate function declaration found: {name}")
        known.add(name)
    for name in allowed or ():
        if name not in known:
            raise invalid_argument(f"allowed_function_names contains '{name}', which is not declared.")
    return tuple(
        ToolSpec(one["name"], one.get("description", ""), _parameters(one))
        for one in declared
        if not allowed or one["name"] in allowed
    )


def _parameters(declaration: Message) -> Schema:
    if "parameters" in declaration:
        return from_schema(declaration["parameters"])
    given: Any = declaration.get("parametersJsonSchema")
    return given if is_object(given) else {"type": "object", "properties": {}}


def triggered_error(name: str) -> GoogleError:
    """Return the error that the trigger `emulate:error=NAME` asks for; INTERNAL if there is none of the name."""
    if name not in HTTP_STATUS:
        return GoogleError("INTERNAL", f"There is no error named {name}.")
    if name == "RESOURCE_EXHAUSTED":
        retry = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1s"}
        return GoogleError(name, "You exceeded your current quota. Please retry in 1s.", details=[retry])
    return GoogleError(name, f"The prompt asks for this error with emulate:error={name}.")
