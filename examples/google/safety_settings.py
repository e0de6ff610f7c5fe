"""What is blocked, and how an answer tells.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Safety Settings.
"""

from genwire import GenerativeLanguage, errors

with GenerativeLanguage() as gl:
    try:
        response = gl.models.generate_content(
            model="gemini-1.5-flash",
            contents="Write an ironic phrase about two football clubs.",
            config={
                "safety_settings": [
                    {"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_MEDIUM_AND_ABOVE"},
                    {"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_ONLY_HIGH"},
                ]
            },
        )
        print(response.text)
    except errors.BlockedError as error:
        print("blocked:", error.reason, error.ratings)
