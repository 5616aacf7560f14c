// One live region for the whole page (base.html); said again even when the text is the same.
export function announce(text) {
  const region = document.getElementById("ansage");
  if (!region || !text) return;
  region.textContent = "";
  window.setTimeout(() => { region.textContent = text; }, 60);
}
