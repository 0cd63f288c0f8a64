// A form whose answer takes its time says so: <form data-waiting="Reading it…">. Its button shows these words from the
// press to the next page, #announcer says them, and a second press sends nothing again.

const announcer = document.getElementById("announcer");
const labels = new WeakMap();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.waiting) return;
  if ("away" in form.dataset) return event.preventDefault();
  form.dataset.away = "";
  const button = event.submitter ?? form.querySelector("button[type='submit']");
  labels.set(form, [button, [...button.childNodes]]);
  button.textContent = form.dataset.waiting;
  announcer.textContent = form.dataset.waiting;
});

// Back from the next page by the browser's own button, the form is as it was.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("[data-away]")) {
    const [button, label] = labels.get(form);
    button.replaceChildren(...label);
    delete form.dataset.away;
  }
});
