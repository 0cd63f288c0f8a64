// The card of one finding, near the words that it is about: <section id="card" role="dialog" tabindex="-1" hidden>.
// It is filled from the finding's note beside the letter. Opened by a key it takes the focus and gives it back;
// opened by the mouse or a finger it leaves the focus where it is.

const card = document.getElementById("card");
const part = (name) => card.querySelector(`[data-card="${name}"]`);
let came = null;

export let shown = null;

export function open(note, rects, { which, focus }) {
  leave();
  shown = note;
  fill(note, which);
  card.hidden = false;
  put(rects);
  note.classList.add("active");
  mark(note)?.classList.add("active");
  if (!focus) return;
  if (!card.contains(document.activeElement)) came = document.activeElement;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

export function close() {
  if (!shown) return false;
  const hadFocus = card.contains(document.activeElement);
  leave();
  card.hidden = true;
  if (hadFocus) came?.focus({ preventScroll: true });
  return true;
}

export function holds(element) {
  return card.contains(element);
}

function leave() {
  shown?.classList.remove("active");
  if (shown) mark(shown)?.classList.remove("active");
  shown = null;
}

function fill(note, which) {
  part("which").textContent = which;
  for (const name of ["says", "why", "fix"]) part(name).textContent = note.querySelector(`.${name}`).textContent;
  const fix = note.querySelector("button[name='use']");
  part("use").hidden = !fix;
  part("words").hidden = Boolean(fix);
  if (fix) part("use").textContent = fix.textContent.trim();
}

// Below the last line of the words, inside the column.
function put(rects) {
  const column = card.offsetParent.getBoundingClientRect();
  const last = rects.at(-1);
  const left = Math.min(last.left - column.left, column.width - card.offsetWidth);
  card.style.insetBlockStart = `${last.bottom - column.top + 6}px`;
  card.style.insetInlineStart = `${Math.max(0, left)}px`;
}

function mark(note) {
  return document.getElementById(note.id.replace("note", "at"));
}
