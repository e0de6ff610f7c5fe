// The question that people try tools with first, for clients in JavaScript.

export const QUESTION = "What is the weather in Oslo?";
export const RESULT = "It rains in Oslo.";
export const REPORTED = "In Oslo it is 4 degrees.";
export const CITY_SCHEMA = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
export const REPORT_SCHEMA = {
  type: "object",
  properties: { city: { type: "string" }, celsius: { type: "integer" } },
  required: ["city", "celsius"],
};
