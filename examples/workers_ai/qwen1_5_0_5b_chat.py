"""@cf/qwen/qwen1.5-0.5b-chat: a prompt, a conversation, a stream and a tool.

Source: Workers AI models, "qwen1.5-0.5b-chat".
"""

from genwire import WorkersAI

MODEL = "@cf/qwen/qwen1.5-0.5b-chat"
WEATHER = {
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string", "description": "The city's name."}},
        "required": ["city"],
    },
}

with WorkersAI() as cf:
    print(cf.run(MODEL, prompt="Why is the sky blue?", max_tokens=64).text)

    conversation = [
        {"role": "system", "content": "You are a friendly assistant."},
        {"role": "user", "content": "Tell me a joke about Cloudflare."},
    ]
    print(cf.run(MODEL, messages=conversation).text)

    with cf.run_stream(MODEL, messages=conversation) as stream:
        for text in stream.text_stream:
            print(text, end="")
    print()

    question = [{"role": "user", "content": "Use get_weather for the city 'Paris'."}]
    for call in cf.run(MODEL, messages=question, tools=[WEATHER]).calls:
        print(call.name, call.arguments)
