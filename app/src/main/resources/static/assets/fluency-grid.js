// A child colours its grid in: the pattern that is picked goes into the square that is pressed.

const page = document.querySelector("[data-colouring]");
if (page) start();

async function start() {
  const { sender, uuid } = await import(page.dataset.queue);
  const saving = page.querySelector("[data-saving]");
  const send = await sender(page.dataset, (waiting) => { saving.textContent = waiting === 0 ? "Saved at school." : "Saved here. It goes to school later."; });
  page.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-fact]");
    if (!button) return;
    const colour = Number(page.querySelector("input[name=pot]:checked").value);
    button.parentElement.dataset.colour = colour;
    const label = `${button.dataset.text}: ${colour > 0 ? "coloured in" : "ready to colour in"}`;
    button.setAttribute("aria-label", label);
    button.parentElement.title = label;
    send.add({ id: uuid(), pupil: page.dataset.pupil, fact: button.dataset.fact, given: null, helped: null, colour, on: null });
  });
}
