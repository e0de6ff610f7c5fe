"""Text in, text out as it comes.

Source: Gemini API reference, "Tuning", "tunedModels.streamGenerateContent", Text.
"""

from genwire import GenerativeLanguage

with (
    GenerativeLanguage() as gl,
    gl.models.generate_content_stream(
        model="gemini-1.5-flash", contents="Write a story about a magic backpack."
    ) as stream,
):
    for text in stream.text_stream:
        print(text, end="")
    print()
    print(stream.final().usage_metadata)
