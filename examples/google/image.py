"""A picture and a question about it: `python image.py PICTURE`.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Image.
"""

import sys

import PIL.Image

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl, PIL.Image.open(sys.argv[1]) as organ:
    response = gl.models.generate_content(
        model="gemini-1.5-flash", contents=["Tell me about this instrument", organ]
    )
    print(response.text)
