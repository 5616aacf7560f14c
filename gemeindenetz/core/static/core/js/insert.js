// <a data-insert="id of a text field" data-insert-text="…">: puts the text into the field, where there is one on this page.
// Without script the link leads to a page that does the same.
import { announce } from "./announce.js";

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-insert]");
  const field = link && document.getElementById(link.dataset.insert);
  if (!field || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const before = field.value.trimEnd();
  field.value = before ? `${before}\n\n${link.dataset.insertText}\n` : `${link.dataset.insertText}\n`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  announce(link.dataset.insertDone);
});
