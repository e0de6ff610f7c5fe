"""A conversation that remembers, piece by piece.

Source: Gemini API reference, "Tuning", "tunedModels.streamGenerateContent", Chat.
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
    for message in ("I have 2 dogs in my house.", "How many paws are in my house?"):
        with chat.send_message_stream(message) as stream:
            for text in stream.text_stream:
                print(text, end="")
        print()
    print(len(chat.history), "messages")
