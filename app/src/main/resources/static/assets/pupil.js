// A child's page works as a plain form. This adds the keys on the screen and the voice.

const form = document.querySelector("[data-entry]");
if (form) {
  const boxes = [...form.querySelectorAll(".calm-box")];
  let box = boxes.includes(document.activeElement) ? document.activeElement : boxes[0];
  for (const one of boxes) one.addEventListener("focus", () => { box = one; });

  const keys = form.querySelector("[data-keys]");
  if (keys) {
    keys.hidden = false;
    // With keys on the page, a tablet need not cover half of it with its own.
    if (window.matchMedia("(pointer: coarse)").matches) for (const one of boxes) one.inputMode = "none";
    keys.addEventListener("pointerdown", (event) => event.preventDefault()); // the box keeps the focus
    keys.addEventListener("click", (event) => {
      const key = event.target.closest("button");
      if (!key) return;
      if (key.dataset.rub !== undefined) box.value = box.value.slice(0, -1);
      else if (key.dataset.word !== undefined) box.value = key.dataset.word;
      else if (box.value.length < box.maxLength) box.value += key.dataset.key;
    });
  }
  // The top and bottom of a fraction, by the arrow keys.
  form.addEventListener("keydown", (event) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = boxes.indexOf(document.activeElement);
    if (!way || at < 0 || boxes.length === 1) return;
    event.preventDefault();
    boxes[Math.min(Math.max(at + way, 0), boxes.length - 1)].focus();
  });
  // Pressed twice is sent once; coming back to the page by the browser's own button lets it be sent anew.
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
  window.addEventListener("pageshow", () => { delete form.dataset.sent; });
}

const listen = document.querySelector("[data-say]");
if (listen && "speechSynthesis" in window) {
  listen.hidden = false;
  listen.addEventListener("click", () => {
    const words = new SpeechSynthesisUtterance(listen.dataset.say);
    words.lang = "en-GB";
    words.rate = 0.9;
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  });
}
