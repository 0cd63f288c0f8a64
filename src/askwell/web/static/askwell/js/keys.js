// Single keys for people who like them: / to search, j and k through lists, ? for what works here, and the page's own:
// any link, button or field with data-key="e" is pressed (or focused) by that key and listed by its name.
// Off with <body data-keys="off">, or by the switch in the dialog (kept on this device). Never while typing.
// Buttons marked data-keys-open (hidden without JavaScript) open the dialog by hand.

const SWITCH = "askwell:keys";
const dialog = document.getElementById("keys");
const allowed = document.body.dataset.keys !== "off";

if (dialog && allowed) start();

// For pages with keys of their own.
export function keysOn() {
  return allowed && localStorage.getItem(SWITCH) !== "off";
}

function start() {
  const box = dialog.querySelector("[data-keys-switch]");
  box.checked = localStorage.getItem(SWITCH) !== "off";
  box.addEventListener("change", () => localStorage.setItem(SWITCH, box.checked ? "on" : "off"));
  for (const opener of document.querySelectorAll("[data-keys-open]")) {
    opener.hidden = false;
    opener.addEventListener("click", open);
  }
  document.addEventListener("keydown", (event) => box.checked && pressed(event));
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest("input, textarea, select, [contenteditable], dialog[open]")) return;
  if (act(event.key)) event.preventDefault();
}

function act(key) {
  if (key === "?") return open();
  if (key === "/") return focus(document.querySelector("[data-search], input[type='search']"));
  if (key === "j") return move(1);
  if (key === "k") return move(-1);
  return press(document.querySelector(`[data-key="${CSS.escape(key)}"]`));
}

function press(element) {
  if (!element) return false;
  if (element.matches("input, textarea, select")) return focus(element);
  element.click();
  return true;
}

function move(step) {
  const stops = [...document.querySelectorAll("[data-list] > *")].map(mainOf).filter(Boolean);
  if (!stops.length) return false;
  const item = document.activeElement.closest("[data-list] > *");
  const here = item ? stops.indexOf(mainOf(item)) : -1;
  const next = here === -1 && step < 0 ? stops.length - 1 : here + step;
  return focus(stops[Math.min(Math.max(next, 0), stops.length - 1)]);
}

function mainOf(item) {
  return item.querySelector("[data-main]") || item.querySelector("a[href], button");
}

function focus(element) {
  if (!element) return false;
  element.focus();
  element.scrollIntoView({ block: "nearest" });
  return true;
}

function open() {
  for (const row of dialog.querySelectorAll("[data-needs]")) row.hidden = !document.querySelector(row.dataset.needs);
  listPageKeys(dialog.querySelector("[data-keys-rows]"));
  dialog.showModal();
  return true;
}

function listPageKeys(rows) {
  for (const old of rows.querySelectorAll("[data-page-key]")) old.remove();
  for (const element of document.querySelectorAll("[data-key]")) {
    const row = document.createElement("div");
    row.dataset.pageKey = "";
    const term = document.createElement("dt");
    const key = document.createElement("kbd");
    key.textContent = element.dataset.key;
    term.append(key);
    const name = document.createElement("dd");
    name.textContent = element.ariaLabel || element.labels?.[0]?.textContent || element.textContent.trim();
    row.append(term, name);
    rows.prepend(row);
  }
}
