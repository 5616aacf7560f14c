// htmx: keep the focus where people were and say what changed.
// An element with data-announce inside new content is read out; its text is the sentence.
import { announce } from "./announce.js";

let held = null;

// What an element is known by when the server sends it again: its id, else its group and its words without counts.
function nameOf(element) {
  if (!element || element === document.body) return null;
  const group = element.closest("details")?.querySelector("summary")?.textContent ?? "";
  const silent = (node) => node.nodeType === Node.ELEMENT_NODE && node.matches("[aria-hidden], .gn-facet__count");
  const words = [...element.childNodes].filter((node) => !silent(node)).map((node) => node.textContent).join("");
  return { id: element.id, tag: element.tagName, words: `${group}|${words}`.replace(/\s+/g, " ") };
}

function again({ id, tag, words }) {
  if (id) return document.getElementById(id);
  return [...document.querySelectorAll(tag)].find((element) => nameOf(element).words === words);
}

// Where the element is gone (the page one is on now, a filter taken away), the sentence about the list gets the focus.
function sentence() {
  const found = document.querySelector("[data-announce]");
  if (found) found.tabIndex = -1;
  return found;
}

document.addEventListener("htmx:before:swap", () => { held = nameOf(document.activeElement); });
document.addEventListener("htmx:after:swap", () => {
  const lost = document.activeElement === document.body;
  const same = lost && held ? again(held) : null;
  if (same) same.focus({ preventScroll: true });
  else if (lost && held) sentence()?.focus();
  held = null;
  announce(document.querySelector("[data-announce]")?.textContent.trim());
  document.querySelector("[data-focus]")?.focus();
});
