"""A video that is uploaded, processed and described: `python video.py VIDEO`.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Video.
"""

import sys
from pathlib import Path

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    file = gl.files.upload(Path(sys.argv[1]), wait=True)
    response = gl.models.generate_content(
        model="gemini-1.5-flash", contents=["Describe this video clip", file]
    )
    print(response.text)
