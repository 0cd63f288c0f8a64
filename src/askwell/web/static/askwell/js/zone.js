// The browser knows where its clock stands. A <select data-zone> that nobody has answered yet gets that zone as a
// suggestion; it is sent only with the form, and any other city can be chosen.

for (const select of document.querySelectorAll("select[data-zone]")) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = [...select.options].some((option) => option.value === here);
  if (select.value === "UTC" && known) select.value = here;
}
