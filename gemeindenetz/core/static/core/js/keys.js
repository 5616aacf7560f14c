// ? shows the keys, / goes to the search field, j and k walk through a list. Off when <body> has no data-keys.
const typing = (element) => element?.closest("input, textarea, select, [contenteditable]");

function walk(step) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + step))];
  row.querySelector("a, button")?.focus();
}

function showKeys() {
  const panel = document.querySelector("details.gn-keys");
  if (!panel) return;
  panel.open = !panel.open;
  panel.querySelector("summary").focus();
}

const acts = {
  "?": showKeys,
  // The page's own search first, then the one of the frame; hidden ones (menu of the phone) never.
  "/": () => ["[data-search]", "[data-search-everywhere]"].flatMap((which) => [...document.querySelectorAll(which)]).find((field) => field.checkVisibility())?.focus(),
  j: () => walk(1),
  k: () => walk(-1),
};

document.addEventListener("keydown", (event) => {
  if (!document.body.hasAttribute("data-keys") || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target) || !(event.key in acts)) return;
  event.preventDefault();
  acts[event.key]();
});
