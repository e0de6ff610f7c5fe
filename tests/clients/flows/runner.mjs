// Runs the flows of a client in JavaScript: `node runner.mjs MODULE OUTCOMES`, from a folder with its node_modules.
//
// A flow is an exported function of the module. It fails by throwing, and begins with an emulator that is as good as
// new. OUTCOMES becomes a JSON file that has for each flow nothing, or why it failed.

import { writeFileSync } from "node:fs";
import { reset } from "./control.mjs";

const [module, outcomes] = process.argv.slice(2);
const found = {};
for (const [name, flow] of Object.entries(await import(`./${module}.mjs`))) {
  await reset();
  try {
    await flow();
    found[name] = null;
  } catch (error) {
    found[name] = String(error?.stack ?? error);
  }
}
writeFileSync(outcomes, JSON.stringify(found));
