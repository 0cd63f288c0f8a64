// Underlines behind the words: <div class="letter-stack"><div id="view" aria-hidden="true">…</div><textarea id="body">…
// The server prints the view with its marks. Between two answers the view follows the typing here: what was touched
// loses its mark at once, everything else keeps it, and the letter grows with its words. Nobody waits for an answer.
// Fires "moved" on the textarea: { at, gone, come }, so many UTF-16 units taken out at a place and put in there.

export const words = document.getElementById("body");

words.addEventListener("input", follow);
words.form.addEventListener("restored", follow);
follow();

// Where a stretch of the text stands on the screen, line by line.
export function rectsOf({ start, end }) {
  const range = document.createRange();
  range.setStart(...pointAt(start));
  range.setEnd(...pointAt(end));
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function follow() {
  const before = view().textContent;
  const now = words.value;
  if (before === now) return;
  const at = sharedStart(before, now);
  const tail = sharedEnd(before, now, Math.min(before.length, now.length) - at);
  const gone = before.length - tail - at;
  const come = now.slice(at, now.length - tail);
  rewrite(at, gone, come);
  words.dispatchEvent(new CustomEvent("moved", { detail: { at, gone, come: come.length } }));
}

function rewrite(at, gone, come) {
  let start = 0;
  for (const node of [...view().childNodes]) {
    const end = start + node.textContent.length;
    if (node.nodeType === Node.ELEMENT_NODE && start <= at + gone && end >= at) node.replaceWith(node.textContent);
    start = end;
  }
  view().normalize();
  if (!view().firstChild) return view().append(come);
  const [node, offset] = pointAt(at);
  node.replaceData(offset, gone, come);
}

function pointAt(offset) {
  const texts = document.createTreeWalker(view(), NodeFilter.SHOW_TEXT);
  let node = texts.nextNode();
  let before = 0;
  while (node && before + node.length < offset) {
    before += node.length;
    node = texts.nextNode();
  }
  return node ? [node, offset - before] : [view(), 0];
}

function sharedStart(one, other) {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one, other, most) {
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function view() {
  return document.getElementById("view");
}
