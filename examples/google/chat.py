"""A conversation that remembers.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Chat.
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    chat = gl.chats.create(
        model="gemini-1.5-flash",
        history=[
            {"role": "user", "parts": "Hello"},
            {"role": "model", "parts": "Great to meet you. What would you like to know?"},
        ],
    )
    print(chat.send_message("I have 2 dogs in my house.").text)
    print(chat.send_message("How many paws are in my house?").text)
