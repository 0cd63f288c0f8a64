// The clock of a conversation, by the wall: sleep, reload and a slow tab cannot stretch it.
//   <div class="clock" data-talk="cnv_…" data-minutes="20">
//     <span data-face hidden></span> <span data-says>You promised 20 minutes, until 15:20.</span>
//     <button data-begin hidden>…</button> <button data-begin-again hidden>…</button>
//   </div> … <p data-mark role="status"></p>
// It begins when the person says so, and the beginning is kept on this device. It shows whole minutes, because seconds
// make people hurry. It speaks twice: when five minutes are left, and at the promised end. A field marked
// data-minutes-left follows it until somebody writes into it. Without JavaScript the promised end stands there in words.

const PREFIX = "askwell:begun:";
const WEEK = 7 * 24 * 3600 * 1000;
const MINUTE = 60 * 1000;
const FORGOTTEN = -30; // so many minutes over, nobody is counting any more
const MARKS = [
  { at: 0, says: "That is the time you asked for. Offer to stop: they may well want to go on." },
  { at: 5, says: "Five minutes left. Ask who else you should talk with, then thank them." },
];

forgetOld();
const place = document.querySelector(".clock[data-talk]");
if (place) run(place);

function run(clock) {
  const part = (name) => clock.querySelector(`[${name}]`);
  const key = PREFIX + clock.dataset.talk;
  const lasts = Number(clock.dataset.minutes) * MINUTE;
  const mark = document.querySelector("[data-mark]");
  let said = "";

  part("data-begin").addEventListener("click", begin);
  part("data-begin-again").addEventListener("click", begin);
  document.addEventListener("visibilitychange", show);
  document.addEventListener("htmx:after:swap", show);
  setInterval(show, 1000);
  show();

  function begin() {
    localStorage.setItem(key, Date.now());
    show();
    part("data-begin-again").focus();
  }

  function show() {
    const begun = Number(localStorage.getItem(key));
    part("data-begin").hidden = Boolean(begun);
    part("data-begin-again").hidden = !begun;
    if (begun) tell(begun + lasts);
  }

  function tell(end) {
    const left = Math.ceil((end - Date.now()) / MINUTE);
    part("data-face").hidden = left < FORGOTTEN;
    part("data-face").textContent = Math.abs(left);
    part("data-says").textContent = words(left, end);
    clock.toggleAttribute("data-soon", left <= 5);
    follow(left);
    say(left < FORGOTTEN ? "" : (MARKS.find(({ at }) => left <= at)?.says ?? ""));
  }

  function say(words) {
    if (words === said) return;
    mark.textContent = said = words;
  }
}

function words(left, end) {
  const minutes = Math.abs(left) === 1 ? "minute" : "minutes";
  if (left >= 0) return `${minutes} left. You promised to end at ${hour(end)}.`;
  return left < FORGOTTEN ? "The promised time is over." : `${minutes} over what you promised.`;
}

function follow(left) {
  const field = document.querySelector("[data-minutes-left]");
  if (!field || left < 1 || field === document.activeElement) return;
  if (field.value === field.defaultValue) field.value = field.defaultValue = left;
}

function forgetOld() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && Date.now() - Number(localStorage[key]) > WEEK) localStorage.removeItem(key);
  }
}

function hour(at) {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}
