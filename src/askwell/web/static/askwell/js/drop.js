// Files may be dropped on <label data-drop> as well as chosen in the <input type=file> inside it. Nothing is sent here.
// More than data-most bytes at once are not sent at all: the server would hang up in the middle, and say nothing.

for (const place of document.querySelectorAll("[data-drop]")) start(place);

function start(place) {
  const input = place.querySelector("input[type='file']");
  input.addEventListener("change", () => weigh(place, input));
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.dataset.over = "";
  });
  place.addEventListener("dragleave", () => delete place.dataset.over);
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    delete place.dataset.over;
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    weigh(place, input);
  });
}

function weigh(place, input) {
  const bytes = [...input.files].reduce((sum, each) => sum + each.size, 0);
  input.setCustomValidity(bytes > Number(place.dataset.most) ? place.dataset.tooLarge : "");
  input.reportValidity();
}
