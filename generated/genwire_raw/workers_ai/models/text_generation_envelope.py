# Made by `python codegen.py` from specs/workers_ai/schemas/text_generation.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field


class TextGenerationEnvelope(BaseModel):
    """The envelope of an answer.

    Source: beyond the seeds: the envelope of Cloudflare's API.

    Attributes:
        result: The answer itself, an object or plain text. Source: page 000, "Output".
        success: Whether the request succeeded.
        errors: What went wrong.
        messages: Remarks of the service.
    """

    __slots__ = ("result", "success", "errors", "messages")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "result": Field("result", "union", of=("TextGenerationOutput",)),
        "success": Field("success", "boolean"),
        "errors": Field("errors", "model", many="list", of=("EnvelopeMessage",)),
        "messages": Field("messages", "model", many="list", of=("EnvelopeMessage",)),
    }

    result: TextGenerationOutput | str | None
    success: bool | None
    errors: list[EnvelopeMessage] | None
    messages: list[EnvelopeMessage] | None

    def __init__(
        self,
        *,
        result: TextGenerationOutput | str | None = None,
        success: bool | None = None,
        errors: list[EnvelopeMessage] | None = None,
        messages: list[EnvelopeMessage] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.success = success
        self.errors = errors
        self.messages = messages
        self.additional_properties = additional_properties

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.result = _read_result(get("result"))
        self.success = get("success")
        value = get("errors")
        self.errors = (
            [EnvelopeMessage.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        value = get("messages")
        self.messages = (
            [EnvelopeMessage.from_dict(item) if item.__class__ is dict else item for item in value]
            if value.__class__ is list
            else value
        )
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.result
        if value is not None:
            out["result"] = (
                value.to_dict(omit_read_only=omit_read_only) if isinstance(value, BaseModel) else value
            )
        value = self.success
        if value is not None:
            out["success"] = value
        value = self.errors
        if value is not None:
            out["errors"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        value = self.messages
        if value is not None:
            out["messages"] = (
                [
                    item.to_dict(omit_read_only=omit_read_only) if isinstance(item, BaseModel) else item
                    for item in value
                ]
                if value.__class__ in (list, tuple)
                else value
            )
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset({"result", "success", "errors", "messages"})


def _read_result(value: Any) -> Any:
    if value.__class__ is dict:
        return TextGenerationOutput.from_dict(value)
    return value


from .envelope_message import EnvelopeMessage
from .text_generation_output import TextGenerationOutput
