// Everything here only improves pages that already work without it. Behaviour hangs on data- attributes.
import "./fragments.js";
import "./menu.js";
import "./picker.js";
import "./keys.js";
import "./insert.js";

// After a failed form the summary gets the focus, so that it is read first.
document.querySelector("[data-focus]")?.focus();
