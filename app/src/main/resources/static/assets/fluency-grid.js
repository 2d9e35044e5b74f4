// A child colours its grid in: the pattern that is picked goes into the square that is pressed.

import "./shared/offline.js";
import { openLines } from "./shared/lines.js";

const page = document.querySelector("[data-colouring]");
if (page) start();

async function start() {
  const saving = page.querySelector("[data-saving]");
  const lines = await openLines(page.dataset, ({ waiting, lasting }) => { saving.textContent = waiting.length === 0 ? "Saved at school." : lasting ? "Saved here. It goes to school later." : "Not saved yet. Please leave this page open."; });
  page.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-fact]");
    if (!button) return;
    const colour = Number(page.querySelector("input[name=pot]:checked").value);
    button.parentElement.dataset.colour = colour;
    const label = `${button.dataset.text}: ${colour > 0 ? "coloured in" : "ready to colour in"}`;
    button.setAttribute("aria-label", label);
    button.parentElement.title = label;
    lines.add("colour", { pupil: page.dataset.pupil, fact: button.dataset.fact, colour });
  });
}
