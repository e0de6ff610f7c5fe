// A tuned model's losses as a picture.

import { drawn } from "./elements.js";

const WIDTH = 300;
const HEIGHT = 116;
const EDGES = { left: 34, right: 8, top: 8, bottom: 20 };

/** Returns the curve of (step, loss) pairs, on an axis of all the steps that there will be. */
export function lossCurve(losses, totalSteps) {
  const highest = Math.max(...losses.map(([, loss]) => loss), Number.MIN_VALUE);
  const lastStep = Math.max(totalSteps, 2);
  const x = (step) => EDGES.left + ((step - 1) / (lastStep - 1)) * (WIDTH - EDGES.left - EDGES.right);
  const y = (loss) => HEIGHT - EDGES.bottom - (loss / highest) * (HEIGHT - EDGES.top - EDGES.bottom);
  const points = losses.map(([step, loss]) => `${x(step).toFixed(1)},${y(loss).toFixed(1)}`);
  const [first, last] = [losses[0], losses.at(-1)];
  const said = `Mean loss: ${shown(first[1])} at step ${first[0]}, ${shown(last[1])} at step ${last[0]} of ${totalSteps}`;
  return drawn(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": said, class: "curve" },
    drawn("title", {}, said),
    ...[0, 0.5, 1].map((part) => gridLine(y(part * highest), shown(part * highest))),
    label(EDGES.left, HEIGHT - 5, "1", "start"),
    label(WIDTH - EDGES.right, HEIGHT - 5, `step ${totalSteps}`, "end"),
    drawn("polygon", {
      class: "area",
      points: [`${x(first[0])},${y(0)}`, ...points, `${x(last[0])},${y(0)}`].join(" "),
    }),
    drawn("polyline", { class: "line", points: points.join(" ") }),
    drawn("circle", { class: "now", cx: x(last[0]), cy: y(last[1]), r: 3 }),
  );
}

function gridLine(y, text) {
  return drawn(
    "g",
    {},
    drawn("line", { class: "grid", x1: EDGES.left, x2: WIDTH - EDGES.right, y1: y, y2: y }),
    label(EDGES.left - 5, y + 3.5, text, "end"),
  );
}

function label(x, y, text, anchor) {
  return drawn("text", { x, y, "text-anchor": anchor }, text);
}

function shown(loss) {
  return loss === 0 ? "0" : loss.toPrecision(2);
}
