"""A document that is uploaded and summarised, piece by piece: `python stream_pdf.py DOCUMENT`.

Source: Gemini API reference, "Tuning", "tunedModels.streamGenerateContent", PDF.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    file = gl.files.upload(Path(sys.argv[1]))
    with gl.models.generate_content_stream(
        model="gemini-1.5-flash", contents=["Give me a summary of this document:", file]
    ) as stream:
        for text in stream.text_stream:
            print(text, end="")
    print()
