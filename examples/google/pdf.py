"""A document that is uploaded and summarised: `python pdf.py DOCUMENT`.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", PDF.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    file = gl.files.upload(Path(sys.argv[1]))
    response = gl.models.generate_content(
        model="gemini-1.5-flash", contents=["Give me a summary of this document:", file]
    )
    print(response.text)
