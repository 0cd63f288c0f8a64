// The seconds left to take something back:
//   <form class="undo" data-until="2026-11-22T20:15:30Z">
//     <span>Leaves in <span data-left>30 seconds</span>.</span> <button class="button">Undo</button>
//   </form> <p data-after hidden>On its way.</p>
// Counts by the wall clock, so sleep and reload cannot stretch it. Silent for screen readers until it ends.

for (const form of document.querySelectorAll("[data-until]")) start(form);
document.addEventListener("htmx:after:swap", () => {
  for (const form of document.querySelectorAll("[data-until]:not([data-counting])")) start(form);
});

function start(form) {
  form.dataset.counting = "";
  const end = Date.parse(form.dataset.until);
  const timer = setInterval(show, 250);
  show();

  function show() {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left > 0) return write(form, left);
    clearInterval(timer);
    finish(form);
  }
}

function write(form, left) {
  const place = form.querySelector("[data-left]");
  if (place) place.textContent = left === 1 ? "1 second" : `${left} seconds`;
}

function finish(form) {
  const after = form.nextElementSibling;
  form.hidden = true;
  if (!after?.matches("[data-after]")) return;
  after.hidden = false;
  document.getElementById("announcer").textContent = after.textContent.trim();
}
