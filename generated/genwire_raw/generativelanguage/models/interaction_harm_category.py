# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionHarmCategory(OpenEnum):
    """A category of harm.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        HATE_SPEECH: Hate speech.
        DANGEROUS_CONTENT: Dangerous content.
        HARASSMENT: Harassment.
        SEXUALLY_EXPLICIT: Sexually explicit content.
        CIVIC_INTEGRITY: Content that harms civic integrity.
        IMAGE_HATE: Pictures of hate.
        IMAGE_DANGEROUS_CONTENT: Dangerous pictures.
        IMAGE_HARASSMENT: Pictures that harass.
        IMAGE_SEXUALLY_EXPLICIT: Sexually explicit pictures.
        JAILBREAK: Prompts that are made to get past the safety filters.
    """

    HATE_SPEECH = "hate_speech"
    DANGEROUS_CONTENT = "dangerous_content"
    HARASSMENT = "harassment"
    SEXUALLY_EXPLICIT = "sexually_explicit"
    CIVIC_INTEGRITY = "civic_integrity"
    IMAGE_HATE = "image_hate"
    IMAGE_DANGEROUS_CONTENT = "image_dangerous_content"
    IMAGE_HARASSMENT = "image_harassment"
    IMAGE_SEXUALLY_EXPLICIT = "image_sexually_explicit"
    JAILBREAK = "jailbreak"
