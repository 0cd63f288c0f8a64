// The answers of the Write page's check. One that speaks of words which have changed since is dropped, and the newest
// words are asked about again. When the server does not answer, the page says so calmly, keeps what is typed (keep.js),
// and asks again by itself until it is back. What somebody folded stays folded; a new verdict is told to screen readers.

const beside = document.getElementById("beside");
const letter = document.getElementById("letter");
const place = document.getElementById("away");
const announcer = document.getElementById("announcer");

const AWAY = "Askwell does not answer just now. What you type is kept on this page.";
const BACK = "Askwell is here again.";
const STRANGER = "Askwell does not know you any more. Open this page again: what you typed is kept in this browser.";
const PATIENCE = 8000;
const RESTS = [1000, 2000, 4000, 8000];

let newest = null;
let tries = 0;
let timer = 0;

document.addEventListener("htmx:config:request", ({ target, detail: { ctx } }) => {
  if (target === beside) ctx.request.timeout = PATIENCE;
});
document.addEventListener("htmx:before:request", ({ target, detail: { ctx } }) => {
  if (target !== beside) return;
  newest = ctx;
  ctx.asked = typed();
});
document.addEventListener("htmx:after:request", (event) => {
  const { ctx } = event.detail;
  if (event.target !== beside) return;
  if (!isCritique(ctx)) {
    event.preventDefault();
    return ctx.response.status < 500 ? say(STRANGER) : away();
  }
  back();
  if (ctx.asked === typed()) return busy(false);
  event.preventDefault();
  again(300);
});
document.addEventListener("htmx:error", ({ target, detail: { ctx } }) => {
  const isOurs = target === beside ? ctx === newest : letter.contains(target);
  if (ctx && isOurs) away();
});
addEventListener("online", () => isAway() && again(0));
document.addEventListener("visibilitychange", () => isAway() && !document.hidden && again(0));
document.addEventListener("submit", hold, true);
letter.addEventListener("input", ({ target }) => target.matches("#subject, #body") && busy(!isAway()));
letter.addEventListener("restored", () => busy(!isAway()));

keepFolds();
tellVerdicts();

function away() {
  beside.dataset.away = "";
  busy(false);
  say(AWAY);
  again(RESTS[Math.min(tries, RESTS.length - 1)]);
  tries += 1;
}

function back() {
  tries = 0;
  clearTimeout(timer);
  if (!isAway()) return;
  delete beside.dataset.away;
  say(BACK);
  setTimeout(() => place.textContent === BACK && say(""), 5000);
}

function again(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(() => letter.dispatchEvent(new Event("recheck")), milliseconds);
}

// A form that goes nowhere would leave the page for the browser's own words about it.
function hold(event) {
  if (event.target !== letter || !isAway()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  announcer.textContent = AWAY;
}

// Until the answer to the newest words is there.
function busy(is) {
  beside.ariaBusy = String(is);
}

function isAway() {
  return "away" in beside.dataset;
}

function isCritique({ response, text }) {
  return response.status === 200 && text.includes('id="view"');
}

function typed() {
  return new URLSearchParams(new FormData(letter)).toString();
}

function say(sentence) {
  if (place.textContent !== sentence) place.textContent = sentence;
}

// What somebody folds or unfolds stays so, until another verdict brings the page into another order.
function keepFolds() {
  const chosen = new Map();
  const verdict = () => beside.querySelector(".verdict")?.dataset.verdict;
  let ordered = verdict();
  beside.addEventListener("click", ({ target }) => {
    const fold = target.closest("summary")?.parentElement;
    if (fold) chosen.set(fold.id, !fold.open);
  });
  document.addEventListener("htmx:after:swap", () => {
    if (verdict() !== ordered) chosen.clear();
    ordered = verdict();
    for (const [id, open] of chosen) document.getElementById(id)?.toggleAttribute("open", open);
  });
}

function tellVerdicts() {
  const verdict = () => beside.querySelector(".verdict")?.textContent.trim();
  let told = verdict();
  document.addEventListener("htmx:after:swap", () => {
    if (verdict() === told) return;
    told = verdict();
    announcer.textContent = told;
  });
}
