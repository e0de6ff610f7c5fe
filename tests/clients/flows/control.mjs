// The emulator for flows in JavaScript: its URL and its control plane.

export const URL = process.env.EMULATOR_URL;

/** Makes the emulator as good as new. */
export async function reset() {
  await control("POST", "reset");
}

/** Orders a fault, as docs/emulator.md describes them. */
export async function fault(order) {
  await control("POST", "faults", order);
}

/** Returns the requests since the last reset, oldest first. */
export async function requests() {
  return (await control("GET", "requests")).requests;
}

async function control(method, path, body = {}) {
  const response = await fetch(`${URL}/_emulator/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: method === "GET" ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
