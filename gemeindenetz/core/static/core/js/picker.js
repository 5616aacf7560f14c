// Suggestions under a text field (ARIA combobox). The server sends <li role="option" data-value="…">.
import { announce } from "./announce.js";

const WAIT = 180;

class Picker {
  constructor(root) {
    this.root = root;
    this.input = root.querySelector("input");
    this.active = -1;
    this.list = document.createElement("ul");
    this.list.className = "gn-picker__list";
    this.list.id = `${this.input.id}_list`;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.input.labels[0].textContent.trim());
    this.list.hidden = true;
    this.input.after(this.list);
    for (const [name, value] of Object.entries({ role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id })) this.input.setAttribute(name, value);
    this.input.addEventListener("input", () => this.ask());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => window.setTimeout(() => this.close(), 150));
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option) this.take(option);
    });
  }

  get options() { return [...this.list.querySelectorAll("[role=option]")]; }

  ask() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.load(), WAIT);
  }

  async load() {
    const typed = this.input.value.trim();
    if (typed.length < 2) return this.close();
    const address = new URL(this.root.dataset.suggest, window.location.href);
    address.searchParams.set("q", typed);
    this.request?.abort();
    this.request = new AbortController();
    try {
      const answer = await fetch(address, { signal: this.request.signal, headers: { "HX-Request": "true" } });
      if (answer.ok && typed === this.input.value.trim()) this.show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") this.close();
    }
  }

  show(html) {
    this.list.innerHTML = html;
    this.options.forEach((option, n) => { option.id = `${this.list.id}_${n}`; });
    this.mark(-1);
    this.open(this.options.length > 0);
    announce(this.options.length ? this.root.dataset.some : this.root.dataset.none);
  }

  open(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute("aria-expanded", String(shown));
  }

  close() { this.open(false); this.mark(-1); }

  mark(n) {
    this.active = n;
    this.options.forEach((option, m) => option.setAttribute("aria-selected", String(m === n)));
    const option = this.options[n];
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  take(option) {
    if (option.dataset.href) {
      window.location.assign(option.dataset.href);
      return;
    }
    this.input.value = option.dataset.value;
    this.close();
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  onKey(event) {
    const count = this.options.length;
    if (this.list.hidden || !count) return;
    if (event.key === "ArrowDown") this.mark((this.active + 1) % count);
    else if (event.key === "ArrowUp") this.mark((this.active - 1 + count) % count);
    else if (event.key === "Enter" && this.active >= 0) this.take(this.options[this.active]);
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
  }
}

export function enhance(scope) {
  for (const root of scope.querySelectorAll("[data-picker]:not([data-ready])")) {
    root.dataset.ready = "";
    new Picker(root);
  }
}

enhance(document);
document.addEventListener("htmx:after:swap", () => enhance(document));
