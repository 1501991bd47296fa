// Renders the referral form by JSON Forms, fills it in as a person does, and tells what it shows and yields.
// Standard input: {schema, uischema, data, fill: [[label, answer]]}, where an answer to several is a list and "" takes
// an answer back. Standard output: {controls: [{group, label, kind, answers, chosen, says}], data, errors}.
import { readFileSync, writeFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const { schema, uischema, data, fill } = JSON.parse(readFileSync(0, "utf8"));
const { window } = new JSDOM("<!DOCTYPE html><html lang='en'><body></body></html>");
const { document } = window;
// React looks for them when it is loaded, so it is loaded after them.
Object.assign(globalThis, { window, document, IS_REACT_ACT_ENVIRONMENT: true });
const { act, createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { JsonForms } = await import("@jsonforms/react");
const { vanillaCells, vanillaRenderers } = await import("@jsonforms/vanilla-renderers");
const { Ajv2020 } = await import("ajv/dist/2020.js");
const { default: addFormats } = await import("ajv-formats");

const ajv = addFormats(new Ajv2020({ allErrors: true, verbose: true, strict: false }));
let told;
const form = createElement(JsonForms, {
  schema, uischema, data, ajv, renderers: vanillaRenderers, cells: vanillaCells, onChange: (now) => { told = now; },
});
// JSON Forms tells of changes a moment later.
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 100)));

const labels = () => [...document.querySelectorAll("fieldset label")];
// A question of several answers has a table with a field for each that is chosen.
const isSeveral = (label) => !label.htmlFor;
const whole = (label) => (isSeveral(label) ? label.closest("header") : label).parentElement;
const fields = (label) =>
  isSeveral(label) ? [...whole(label).querySelectorAll("td select")] : [document.getElementById(label.htmlFor)];

const set = (field, answer) => act(() => {
  const [kind, event] =
    field.localName === "select" ? [window.HTMLSelectElement, "change"] : [window.HTMLInputElement, "input"];
  // React would overlook a value that is merely set.
  Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, answer);
  field.dispatchEvent(new window.Event(event, { bubbles: true }));
});
const answerWith = async (label, answer) => {
  for (const one of [answer].flat()) {
    if (isSeveral(label)) {
      await act(() => whole(label).querySelector("button").click());
    }
    await set(fields(label).at(-1), one);
  }
};
const shown = (label) => {
  const found = fields(label);
  return {
    group: label.closest("fieldset").querySelector("legend").textContent,
    label: label.textContent,
    kind: isSeveral(label) ? "several" : found[0].type,
    answers: [...(found[0]?.options ?? [])].map((option) => option.value).filter((value) => value),
    chosen: isSeveral(label) ? found.map((field) => field.value) : found[0].value,
    says: [...whole(label).querySelectorAll(":scope > div")].at(-1).textContent,
  };
};

document.body.append(document.createElement("main"));
const root = createRoot(document.querySelector("main"));
await act(() => root.render(form));
await settled();
for (const [name, answer] of fill) {
  await answerWith(labels().find((label) => label.textContent === name), answer);
}
await settled();
const errors = told.errors.map(({ instancePath, keyword }) => [instancePath, keyword]);
writeFileSync(1, JSON.stringify({ controls: labels().map(shown), data: told.data, errors }));
act(() => root.unmount());
window.close();
