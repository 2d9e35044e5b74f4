// Choosing a step narrows as you type; the board turns by arrow keys. Both pages work without this.

const search = document.querySelector(".steps-search input[name=find]");
const steps = document.querySelector("[data-steps]");
if (search && steps) {
  const found = steps.querySelector("[data-steps-found]");
  const rows = [...steps.querySelectorAll("[data-words]")];
  const groups = [...steps.querySelectorAll("[data-steps-group]")];
  const open = groups.map((group) => group.open);
  const narrow = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let left = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => row.dataset.words.includes(word));
      if (!row.hidden) left++;
    }
    groups.forEach((group, at) => {
      group.hidden = !group.querySelector("[data-words]:not([hidden])");
      group.open = words.length > 0 || open[at];
    });
    found.textContent = words.length === 0 ? "" : left === 0 ? "No step here has all of these words. Maybe press Look, which looks in every year, or use fewer." : left === 1 ? "1 step found." : `${left} steps found.`;
  };
  search.addEventListener("input", narrow);
  // From the search straight into the list, and up and down in it.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const buttons = rows.filter((row) => !row.hidden && row.closest("details").open).map((row) => row.firstElementChild);
    const at = buttons.indexOf(document.activeElement);
    if (at < 0 && document.activeElement !== search) return;
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    event.preventDefault();
    (next < 0 ? search : buttons[Math.min(next, buttons.length - 1)])?.focus();
  });
}

const board = document.querySelector("[data-board]");
if (board) {
  document.addEventListener("keydown", (event) => {
    const way = { ArrowRight: "next", PageDown: "next", ArrowLeft: "prev", PageUp: "prev" }[event.key];
    const link = way && document.querySelector(`a[rel=${way}]`);
    if (link) link.click();
  });
  document.querySelector("[data-board-full]")?.addEventListener("click", () => board.requestFullscreen?.());
}
