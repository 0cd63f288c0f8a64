// Nothing typed is lost. <form data-keep="write-12"> keeps its words in this browser while they are typed, and puts them
// back after a reload, a crash or a stopped server. An element [data-kept] inside the form says what happened, and the form
// fires "restored".
// The words go away when the submit succeeded: the next page arrives by a redirect (post, redirect, get), or htmx answers 2xx.
// A page that asks to sign in again carries data-keep-hold, because its redirect means the opposite. Kept for a week at most;
// passwords, files and hidden fields never.

const PREFIX = "askwell:keep:";
const WEEK = 7 * 24 * 3600 * 1000;

forgetOld();
if (arrivedByRedirect() && !document.querySelector("[data-keep-hold]")) forgetSubmitted();
for (const form of document.querySelectorAll("form[data-keep]")) restore(form);

document.addEventListener("input", ({ target }) => {
  const form = target.form;
  if (form?.dataset.keep === undefined) return;
  store(form, { at: Date.now(), fields: read(form) });
  say(form, "Kept on this device.");
});

document.addEventListener("submit", ({ target }) => {
  const kept = load(target.dataset.keep);
  if (kept) store(target, { ...kept, submitted: true });
});

document.addEventListener("htmx:after:request", ({ target, detail }) => {
  const form = target.closest?.("form[data-keep]");
  if (!form) return;
  const { status } = detail.ctx.response;
  if (status >= 200 && status < 300) forget(form);
  else unsubmit(form, load(form.dataset.keep));
});

function restore(form) {
  const kept = load(form.dataset.keep);
  if (!kept) return;
  unsubmit(form, kept);
  const changed = fields(form).filter((field) => field.name in kept.fields && valueOf(field) !== kept.fields[field.name]);
  if (!changed.length) return;
  const before = changed.map((field) => [field, valueOf(field)]);
  for (const field of changed) put(field, kept.fields[field.name]);
  addEventListener("load", () => setTimeout(tell, 0, form)); // after htmx has set itself up
  say(form, `Your words from ${clock(kept.at)} were kept on this device and are back.`, () => {
    for (const [field, value] of before) put(field, value);
    forget(form);
    tell(form);
    say(form, "");
  });
}

// Words came back without a key being pressed: whatever follows the typing may follow this too.
function tell(form) {
  form.dispatchEvent(new Event("restored", { bubbles: true }));
}

// The form is in front of the person again, so that submit did not succeed; a later redirect elsewhere must not clear it.
function unsubmit(form, kept) {
  if (kept?.submitted) store(form, { ...kept, submitted: false });
}

function fields(form) {
  const skipped = ["password", "file", "hidden", "submit", "button"];
  return [...form.elements].filter((field) => field.name && !skipped.includes(field.type));
}

function read(form) {
  const words = {};
  for (const field of fields(form)) {
    const value = valueOf(field);
    if (value !== null) words[field.name] = value;
  }
  return words;
}

// An unticked box or radio says nothing, so that one name may stand for a whole group of them.
function valueOf(field) {
  if (field.type === "checkbox") return null;
  if (field.type === "radio") return field.form.elements[field.name].value ?? field.value;
  return field.value;
}

function put(field, value) {
  if (field.type === "radio") field.checked = field.value === value;
  else field.value = value;
}

function say(form, words, undo) {
  const place = form.querySelector("[data-kept]");
  if (!place) return;
  if (!undo && place.textContent === words) return;
  place.replaceChildren(words);
  if (!undo) return;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "button quiet small" });
  button.textContent = "Use the saved version instead";
  button.addEventListener("click", undo);
  place.append(" ", button);
}

function arrivedByRedirect() {
  return performance.getEntriesByType("navigation")[0]?.redirectCount > 0;
}

function forgetSubmitted() {
  each((key, kept) => kept.submitted && localStorage.removeItem(key));
}

function forgetOld() {
  each((key, kept) => Date.now() - kept.at > WEEK && localStorage.removeItem(key));
}

function each(act) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) act(key, JSON.parse(localStorage[key]));
  }
}

function load(name) {
  const found = localStorage.getItem(PREFIX + name);
  return found && JSON.parse(found);
}

function store(form, kept) {
  localStorage.setItem(PREFIX + form.dataset.keep, JSON.stringify(kept));
}

function forget(form) {
  localStorage.removeItem(PREFIX + form.dataset.keep);
}

function clock(at) {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}
