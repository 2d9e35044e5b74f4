// Three pictures, pressed in order. The page works as a plain form, a press at a time; with this it does so without asking school in between.

const form = document.querySelector("[data-pass]");
if (form) {
  const places = [...form.querySelectorAll("[data-picked] > li")];
  const heard = form.querySelector("[data-heard]");
  let picked = [...form.querySelectorAll("input[name=picked]")].map((input) => input.value);

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.name === "pick") {
      event.preventDefault();
      if (picked.length < places.length && !picked.includes(button.value)) picked.push(button.value);
      show(picked.length === places.length ? `${picked.join(", ")}. Now go in.` : picked.join(", "));
      if (picked.length === places.length) form.querySelector("[data-in]").focus();
    } else if (button.dataset.again !== undefined) {
      event.preventDefault();
      picked = [];
      show("Start again.");
    }
  });

  function show(words) {
    places.forEach((place, at) => {
      const button = picked[at] && form.querySelector(`button[value="${picked[at]}"]`);
      if (!button) {
        const number = document.createElement("span");
        number.className = "pass-number";
        number.textContent = at + 1;
        place.replaceChildren(number);
        return;
      }
      const input = document.createElement("input");
      input.type = "hidden";
      input.name = "picked";
      input.value = picked[at];
      const name = document.createElement("span");
      name.className = "hidden-text";
      name.textContent = picked[at];
      place.replaceChildren(input, button.querySelector("svg").cloneNode(true), name);
    });
    for (const button of form.querySelectorAll("button[name=pick]")) button.setAttribute("aria-pressed", picked.includes(button.value));
    heard.textContent = words;
  }
}
