// A link that goes where it goes and also presses a button: <a href="mailto:…" data-also="#took">. Copying a text, opening
// it in a mail program and saving the file are told to the page the same way.

document.addEventListener("click", ({ target }) => {
  const link = target.closest("[data-also]");
  if (link) document.querySelector(link.dataset.also)?.click();
});
