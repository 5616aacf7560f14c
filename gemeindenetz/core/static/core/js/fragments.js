// htmx: keep the focus where people were and say what changed.
// An element with data-announce inside new content is read out; its text is the sentence.
import { announce } from "./announce.js";

let focusedId = "";

document.addEventListener("htmx:before:swap", () => { focusedId = document.activeElement?.id ?? ""; });
document.addEventListener("htmx:after:swap", () => {
  const lost = document.activeElement === document.body;
  if (lost && focusedId) document.getElementById(focusedId)?.focus({ preventScroll: true });
  announce(document.querySelector("[data-announce]")?.textContent.trim());
  document.querySelector("[data-focus]")?.focus();
});
