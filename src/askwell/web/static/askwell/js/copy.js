// Copy buttons: <button data-copy="#body"> copies the text or value of #body, <button data-copy-text="…"> its own text.
// The button says "Copied" for two seconds and #announcer says it to screen readers. Where the clipboard is closed,
// the words are selected instead, so one key press copies them.

const announcer = document.getElementById("announcer");
const labels = new WeakMap();

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy], [data-copy-text]");
  if (!button) return;

  const source = button.dataset.copy ? document.querySelector(button.dataset.copy) : null;
  try {
    await navigator.clipboard.writeText(textOf(button, source));
    confirm(button, button.dataset.copied || "Copied");
  } catch {
    select(source);
    confirm(button, "Selected: press Ctrl or Cmd and C");
  }
});

function textOf(button, source) {
  if (!source) return button.dataset.copyText || "";
  return "value" in source ? source.value : source.innerText;
}

function confirm(button, words) {
  if (!labels.has(button)) labels.set(button, [...button.childNodes]);
  button.textContent = words;
  announcer.textContent = words;
  setTimeout(() => {
    button.replaceChildren(...labels.get(button));
    announcer.textContent = "";
  }, 2000);
}

function select(source) {
  if (!source) return;
  if ("select" in source) return source.select();
  getSelection().selectAllChildren(source);
}
