"""The facade's flat configurations have the keys of the contract's messages, no more and no fewer, and the extras."""

from __future__ import annotations

from genwire import EmbedContentConfig, GenerateContentConfig
from genwire._core.extras import EXTRAS
from genwire._google.interactions.resource import InteractionOptions
from genwire_raw.generativelanguage import models as raw

# Said elsewhere: by arguments of the method, and by the URL.
OF_THE_METHOD = {"contents", "content", "model"}
# Internal to the service, by its own description.
INTERNAL = {"response_json_schema_ordered"}
# Settings of live sessions, which the message has for them alone.
LIVE = {"enable_affective_dialog", "translation_config"}


def test_generate_content_config() -> None:
    fields = {*raw.GenerateContentRequest.FIELDS, *raw.GenerationConfig.FIELDS}
    keys = set(GenerateContentConfig.__annotations__) - set(EXTRAS)
    assert keys == fields - OF_THE_METHOD - INTERNAL - LIVE


def test_no_key_is_a_field_of_both() -> None:
    assert not set(raw.GenerateContentRequest.FIELDS) & set(raw.GenerationConfig.FIELDS)


def test_embed_content_config() -> None:
    keys = set(EmbedContentConfig.__annotations__) - set(EXTRAS)
    assert keys == set(raw.EmbedContentRequest.FIELDS) - OF_THE_METHOD


def test_interaction_options() -> None:
    fields = {*raw.CreateModelInteraction.FIELDS, *raw.CreateAgentInteraction.FIELDS}
    said_elsewhere = {"input", "model", "agent", "store", "stream"}
    assert set(InteractionOptions.__annotations__) - set(EXTRAS) == fields - said_elsewhere
