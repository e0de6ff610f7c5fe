"""A picture and a question about it, answered piece by piece: `python stream_image.py PICTURE`.

Source: Gemini API reference, "Tuning", "tunedModels.streamGenerateContent", Image.
"""

import sys

import PIL.Image

from genwire import GenerativeLanguage

with (
    GenerativeLanguage() as gl,
    PIL.Image.open(sys.argv[1]) as organ,
    gl.models.generate_content_stream(
        model="gemini-1.5-flash", contents=["Tell me about this instrument", organ]
    ) as stream,
):
    for text in stream.text_stream:
        print(text, end="")
    print()
