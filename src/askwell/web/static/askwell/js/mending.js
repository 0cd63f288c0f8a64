// Mending what a finding is about. A suggestion is put in place here, in a way that Ctrl+Z takes back; where the words
// have changed too much for that, the form asks the server, as it does without JavaScript.

import * as card from "./card.js";
import { fieldOf, placeOf } from "./places.js";

const announcer = document.getElementById("announcer");

// Takes the suggestion; without one it goes to the words.
export function mend(note) {
  const fix = fixOf(note);
  if (!fix) goTo(note);
  else if (!replace(note)) fix.form.requestSubmit(fix);
  return true;
}

// Answers whether it could be done here.
export function replace(note) {
  const place = placeOf(note);
  if (!place) return false;
  const replacement = fixOf(note).dataset.words;
  card.close();
  write(fieldOf(note), place, replacement);
  announcer.textContent = replacement ? `Done: “${replacement}” stands there now.` : "Done: it is left out.";
  note.remove();
  return true;
}

// The words are selected, so that typing replaces them.
function goTo(note) {
  const place = placeOf(note);
  const field = fieldOf(note);
  card.close();
  field.focus();
  if (place) field.setSelectionRange(place.start, place.end);
}

function write(field, { start, end }, replacement) {
  if (matchMedia("(pointer: coarse)").matches) return writeQuietly(field, start, end, replacement);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const done = document.execCommand(replacement ? "insertText" : "delete", false, replacement);
  if (!done) writeQuietly(field, start, end, replacement);
}

// Without the focus: on a phone that would bring up the keyboard.
function writeQuietly(field, start, end, replacement) {
  field.setRangeText(replacement, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function fixOf(note) {
  return note.querySelector("button[name='use']");
}
