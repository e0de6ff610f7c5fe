# Made by `python codegen.py` from specs/generativelanguage/schemas/openai.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class ListedModel(BaseModel):
    """A model, in OpenAI's form.

    Source: beyond the seeds: ai.google.dev/gemini-api/docs/openai.

    Attributes:
        id: Name of the model, `models/{model}`.
        object: The kind of object, `model`.
        created: When the model was made, in seconds since 1970.
        owned_by: Whose model it is, `google`.
        display_name: Name of the model for people.
    """

    id: str | None = wire("id", "string", default=None)
    object: str | None = wire("object", "string", default=None)
    created: int | None = wire("created", "integer", default=None)
    owned_by: str | None = wire("owned_by", "string", default=None)
    display_name: str | None = wire("display_name", "string", default=None)
