# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .content import Content
    from .tool import Tool
    from .tool_config import ToolConfig


class CachedContent(BaseModel):
    """Content that was processed beforehand, for requests to the model that it was made for.

    Source: beyond the seeds: named by page 004 and used in its examples.

    At most one of `expiration` is set: expire_time, ttl.

    Attributes:
        name: Name of the cached content, `cachedContents/{id}`. Output only.
        display_name: Name of the cached content for people, of up to 128 Unicode characters. Cannot be
            changed later. At most 128 characters.
        model: Name of the model that it is for, `models/{model}`. Cannot be changed later.
        system_instruction: The developer's standing instructions to the model. Text only, at present. Input
            only. Cannot be changed later.
        contents: The content to cache. Input only. Cannot be changed later.
        tools: Tools that the model may use. Input only. Cannot be changed later.
        tool_config: How all the tools may be used. Input only. Cannot be changed later.
        create_time: When it was created. Output only.
        update_time: When it was last changed. Output only.
        usage_metadata: How many tokens it has. Output only.
        expire_time: When it expires. The service always tells, whichever way it was set.
        ttl: How long from now until it expires. Input only.
    """

    __slots__ = (
        "name",
        "display_name",
        "model",
        "system_instruction",
        "contents",
        "tools",
        "tool_config",
        "create_time",
        "update_time",
        "usage_metadata",
        "expire_time",
        "ttl",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", "string", read_only=True),
        "display_name": Field("displayName", "string", immutable=True, max_length=128),
        "model": Field("model", "string", required=True, immutable=True),
        "system_instruction": Field(
            "systemInstruction", "model", of=("Content",), write_only=True, immutable=True
        ),
        "contents": Field("contents", "model", many="list", of=("Content",), write_only=True, immutable=True),
        "tools": Field("tools", "model", many="list", of=("Tool",), write_only=True, immutable=True),
        "tool_config": Field("toolConfig", "model", of=("ToolConfig",), write_only=True, immutable=True),
        "create_time": Field("createTime", "timestamp", read_only=True),
        "update_time": Field("updateTime", "timestamp", read_only=True),
        "usage_metadata": Field("usageMetadata", "model", of=("CachedContentUsageMetadata",), read_only=True),
        "expire_time": Field("expireTime", "timestamp"),
        "ttl": Field("ttl", "duration", write_only=True),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {"expiration": Group(("expire_time", "ttl"))}

    name: str | None
    display_name: str | None
    model: str
    system_instruction: Content | None
    contents: list[Content] | None
    tools: list[Tool] | None
    tool_config: ToolConfig | None
    create_time: Timestamp | None
    update_time: Timestamp | None
    usage_metadata: CachedContentUsageMetadata | None
    expire_time: datetime | None
    ttl: timedelta | None

    def __init__(
        self,
        *,
        model: str,
        name: str | None = None,
        display_name: str | None = None,
        system_instruction: Content | None = None,
        contents: list[Content] | None = None,
        tools: list[Tool] | None = None,
        tool_config: ToolConfig | None = None,
        create_time: Timestamp | None = None,
        update_time: Timestamp | None = None,
        usage_metadata: CachedContentUsageMetadata | None = None,
        expire_time: datetime | None = None,
        ttl: timedelta | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.display_name = display_name
        self.model = model
        self.system_instruction = system_instruction
        self.contents = contents
        self.tools = tools
        self.tool_config = tool_config
        self.create_time = create_time
        self.update_time = update_time
        self.usage_metadata = usage_metadata
        self.expire_time = expire_time
        self.ttl = ttl
        self.additional_properties = additional_properties
