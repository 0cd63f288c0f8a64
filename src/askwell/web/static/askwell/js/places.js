// Where the findings of the Write page stand in its words. The notes beside the letter carry what the server saw, counted
// in code points: <li class="finding-note" id="note-3" data-part="body" data-start="12" data-end="27">. Places move with
// the typing; what was touched has no place any more until the next answer.

import { rectsOf, words } from "./underlines.js";

const beside = document.getElementById("beside");
const subject = document.getElementById("subject");

let places = new Map();
let checkedSubject = "";

settle();
document.addEventListener("htmx:after:swap", settle);
words.addEventListener("moved", ({ detail }) => move(detail));

export function notes() {
  return [...beside.querySelectorAll(".finding-note")];
}

export function fieldOf(note) {
  return note.dataset.part === "subject" && subject ? subject : words;
}

export function placeOf(note) {
  if (note.dataset.part === "subject" && subject?.value !== checkedSubject) return undefined;
  return places.get(note.id);
}

// What is about no words in particular is shown at the end of the letter, where it would be added.
export function rectsFor(note) {
  if (fieldOf(note) === subject) return [subject.getBoundingClientRect()];
  const place = placeOf(note);
  const rects = place ? rectsOf(place) : [];
  if (rects.length) return rects;
  const { left, bottom } = words.getBoundingClientRect();
  return [{ left: left + 24, bottom: bottom - 24 }];
}

export function noteAtCaret() {
  const { selectionStart, selectionEnd } = words;
  return narrowest(({ start, end }) => start <= selectionStart && selectionEnd <= end);
}

export function noteAt(x, y) {
  const isUnder = ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom;
  return narrowest((place) => rectsOf(place).some(isUnder));
}

// Of a finding about a sentence and one about a word in it, the word is meant.
function narrowest(fits) {
  const length = (note) => places.get(note.id).end - places.get(note.id).start;
  const found = notes().filter((note) => inWords(note) && fits(places.get(note.id)));
  return found.sort((one, other) => length(one) - length(other))[0];
}

function inWords(note) {
  return note.dataset.part === "body" && placeOf(note);
}

function settle() {
  checkedSubject = subject?.value ?? "";
  places = new Map();
  for (const note of notes()) {
    const { part, start, end } = note.dataset;
    const text = part === "subject" ? checkedSubject : words.value;
    if (start !== end) places.set(note.id, { start: units(text, start), end: units(text, end) });
  }
}

function move({ at, gone, come }) {
  for (const note of notes()) {
    const place = inWords(note);
    if (!place || place.end < at) continue;
    if (place.start <= at + gone) places.delete(note.id);
    else places.set(note.id, { start: place.start + come - gone, end: place.end + come - gone });
  }
}

// A text field counts in UTF-16 units.
function units(text, points) {
  let at = 0;
  for (let left = Number(points); left > 0 && at < text.length; left -= 1) at += text.codePointAt(at) > 0xffff ? 2 : 1;
  return at;
}
