# Made by `python codegen.py` from specs/generativelanguage/schemas/caches.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group
from ..._runtime.values import Timestamp

if TYPE_CHECKING:
    from .cached_content_usage_metadata import CachedContentUsageMetadata
    from .content import Content
    from .tool import Tool
    from .tool_config import ToolConfig


@define
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

    GROUPS = {"expiration": Group(("expire_time", "ttl"))}

    name: str | None = wire("name", "string", read_only=True, default=None)
    display_name: str | None = wire("displayName", "string", max_length=128, default=None)
    model: str = wire("model", "string", required=True)
    system_instruction: Content | None = wire("systemInstruction", "model", of=("Content",), default=None)
    contents: list[Content] | None = wire("contents", "model", many="list", of=("Content",), default=None)
    tools: list[Tool] | None = wire("tools", "model", many="list", of=("Tool",), default=None)
    tool_config: ToolConfig | None = wire("toolConfig", "model", of=("ToolConfig",), default=None)
    create_time: Timestamp | None = wire("createTime", "timestamp", read_only=True, default=None)
    update_time: Timestamp | None = wire("updateTime", "timestamp", read_only=True, default=None)
    usage_metadata: CachedContentUsageMetadata | None = wire(
        "usageMetadata", "model", of=("CachedContentUsageMetadata",), read_only=True, default=None
    )
    expire_time: datetime | None = wire("expireTime", "timestamp", default=None)
    ttl: timedelta | None = wire("ttl", "duration", default=None)
