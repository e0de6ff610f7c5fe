"""A recording that is uploaded and summarised, piece by piece: `python stream_audio.py RECORDING`.

Source: Gemini API reference, "Tuning", "tunedModels.streamGenerateContent", Audio.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    file = gl.files.upload(Path(sys.argv[1]))
    with gl.models.generate_content_stream(
        model="gemini-1.5-flash", contents=["Give me a summary of this audio file.", file]
    ) as stream:
        for text in stream.text_stream:
            print(text, end="")
    print()
