"""Text in, text out.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Text.
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    response = gl.models.generate_content(
        model="gemini-1.5-flash", contents="Write a story about a magic backpack."
    )
    print(response.text)
