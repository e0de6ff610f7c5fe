"""A recording that is uploaded and summarised: `python audio.py RECORDING`.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Audio.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    file = gl.files.upload(Path(sys.argv[1]))
    response = gl.models.generate_content(
        model="gemini-1.5-flash", contents=["Give me a summary of this audio file.", file]
    )
    print(response.text)
