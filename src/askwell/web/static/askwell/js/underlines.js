// Underlines behind the words: <div class="letter-stack"><div class="letter-view" aria-hidden="true">…</div><textarea class="letter">…
// The server prints the view with its marks; while the words differ from it, the underlines step back rather than lie.
// Load it on the Write page only. Without JavaScript the findings stand in the aside, with the words quoted.

document.addEventListener("input", ({ target }) => compare(target.closest(".letter-stack")));
document.addEventListener("htmx:after:swap", () => document.querySelectorAll(".letter-stack").forEach(compare));
document.querySelectorAll(".letter-stack").forEach(compare);

function compare(stack) {
  const view = stack?.querySelector(".letter-view");
  const words = stack?.querySelector("textarea");
  if (!view || !words) return;
  view.classList.toggle("stale", plain(view.textContent) !== plain(words.value));
}

function plain(text) {
  return text.replaceAll("\r\n", "\n").trimEnd();
}
