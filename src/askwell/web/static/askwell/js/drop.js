// A file may be dropped on <label data-drop> as well as chosen in the <input type=file> inside it. Nothing is sent here.

for (const place of document.querySelectorAll("[data-drop]")) start(place);

function start(place) {
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.dataset.over = "";
  });
  place.addEventListener("dragleave", () => delete place.dataset.over);
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    delete place.dataset.over;
    const input = place.querySelector("input[type='file']");
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });
}
