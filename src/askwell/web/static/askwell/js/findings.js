// How one goes through the findings of the Write page:
//   F8 and Shift+F8, or ] and [ outside the words     the next and the one before, worst first
//   Alt+Enter in marked words                         opens what is said of them; once more takes the suggestion
//   Enter and Escape on the open card                 takes the suggestion or goes to the words; closes
// Hover, click and tap open the same card.

import * as card from "./card.js";
import { keysOn } from "./keys.js";
import { mend, replace } from "./mending.js";
import { noteAt, noteAtCaret, notes, rectsFor } from "./places.js";
import { words } from "./underlines.js";

const announcer = document.getElementById("announcer");
const element = document.getElementById("card");

let last = { name: "", index: -1 };
let leaving = 0;
let frame = 0;

document.addEventListener("keydown", (event) => pressed(event) && event.preventDefault());
document.addEventListener("click", (event) => clicked(event) && event.preventDefault());
document.addEventListener("htmx:after:swap", reopen);
words.form.addEventListener("input", card.close);
words.addEventListener("pointermove", hovered);
words.addEventListener("pointerleave", leave);
element.addEventListener("pointerenter", () => clearTimeout(leaving));
element.addEventListener("pointerleave", leave);

function pressed(event) {
  if (event.isComposing || document.querySelector("dialog[open]")) return false;
  if (event.key === "Escape") return card.close();
  if (event.key === "Enter" && event.target === element) return mend(card.shown);
  if (!keysOn() || event.ctrlKey || event.metaKey) return false;
  if (event.key === "F8") return step(event.shiftKey ? -1 : 1);
  if (event.altKey) return event.key === "Enter" && mendHere();
  if (event.target.closest("input, textarea, select, [contenteditable]")) return false;
  if (event.key === "]") return step(1);
  return event.key === "[" && step(-1);
}

// Answers whether the browser shall do nothing more.
function clicked({ target }) {
  const note = target.closest(".finding-note");
  if (note && target.closest("button[name='use']")) return replace(note);
  if (note && target.closest(".to-words")) return show(note, { focus: true });
  const pressed = target.closest("[data-card]")?.dataset.card;
  if (pressed === "use" || pressed === "words") return mend(card.shown);
  if (pressed === "next") return step(1);
  if (pressed === "close" || (target !== words && !card.holds(target))) card.close();
  if (target === words) look(noteAtCaret());
  return false;
}

function step(by) {
  const all = notes();
  if (all.length) return show(all[(following(all, by) + all.length) % all.length], { focus: true });
  announcer.textContent = "Nothing is marked.";
  return true;
}

// The one that was open last may be mended by now; then the next has moved up into its place.
function following(all, by) {
  const here = names(all).indexOf(last.name);
  if (here >= 0) return here + by;
  return Math.max(last.index, 0) + (by > 0 ? 0 : -1);
}

function mendHere() {
  const note = card.shown ?? noteAtCaret();
  if (!note) return false;
  return card.shown ? mend(note) : show(note, { focus: false });
}

function look(note) {
  if (note) show(note, { focus: false });
  else card.close();
}

function show(note, { focus }) {
  const all = notes();
  const index = all.indexOf(note);
  last = { name: names(all)[index], index };
  card.open(note, rectsFor(note), { which: `${index + 1} of ${all.length}`, focus });
  return true;
}

// An answer came while a card was open: it stays, if what it speaks of stays.
function reopen() {
  if (!card.shown) return;
  const all = notes();
  look(all[names(all).indexOf(last.name)]);
}

// A rule may find the same words twice.
function names(all) {
  const seen = new Map();
  return all.map((note) => {
    const name = `${note.dataset.rule} ${note.querySelector("q")?.textContent ?? ""}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return `${name} ${seen.get(name)}`;
  });
}

function hovered({ pointerType, clientX, clientY }) {
  if (pointerType !== "mouse") return;
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    const note = noteAt(clientX, clientY);
    if (!note) return leave();
    clearTimeout(leaving);
    if (card.shown !== note && !card.holds(document.activeElement)) show(note, { focus: false });
  });
}

function leave() {
  clearTimeout(leaving);
  leaving = setTimeout(() => isWanted() || card.close(), 300);
}

// By the keyboard, or by the caret in the words.
function isWanted() {
  return card.holds(document.activeElement) || (document.activeElement === words && noteAtCaret() === card.shown);
}
