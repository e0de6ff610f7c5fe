// The key that an emulator asks for where it was started with some. It is kept in the page alone, and nowhere else.

const form = document.getElementById("unlock");
const input = document.getElementById("key");
let key = "";

/** Returns the headers that requests for the control plane are sent with. */
export function headers() {
  return key ? { "x-goog-api-key": key } : {};
}

/** Returns the key, to ask models with; empty where none is needed. */
export function currentKey() {
  return key;
}

/** Returns whether an answer says that a key is needed, and asks for it then. */
export function isLocked(response) {
  const locked = response.status === 401;
  if (locked && form.hidden) {
    form.hidden = false;
    input.focus();
  }
  if (!locked) form.hidden = true;
  input.setCustomValidity(locked && key ? "The emulator was not started with this key." : "");
  if (locked && key) {
    key = "";
    input.reportValidity();
  }
  return locked;
}

/** Calls back when a key was given. */
export function unlocked(callback) {
  input.addEventListener("input", () => input.setCustomValidity(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    key = input.value;
    callback();
  });
}
