"""A video that is uploaded, processed and described, piece by piece: `python stream_video.py VIDEO`.

Source: Gemini API reference, "Tuning", "tunedModels.streamGenerateContent", Video.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    file = gl.files.upload(Path(sys.argv[1]), wait=True)
    with gl.models.generate_content_stream(
        model="gemini-1.5-flash", contents=["Describe this video clip", file]
    ) as stream:
        for text in stream.text_stream:
            print(text, end="")
    print()
