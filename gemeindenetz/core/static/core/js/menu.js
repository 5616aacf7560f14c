// Menus are <details>: Escape and a click elsewhere close them; filters stand open on wide screens.
const menus = () => document.querySelectorAll("details.gn-menu[open], details.gn-keys[open]");

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});

function openFilters() {
  if (!window.matchMedia("(width >= 60rem)").matches) return;
  for (const facet of document.querySelectorAll("details[data-open-wide]")) facet.open = true;
}
openFilters();
// Before fragments.js gives the focus back: what is folded away cannot have it.
document.addEventListener("htmx:after:swap", openFilters, { capture: true });
