// What every page gets. Pages work without it; this only saves steps.

// <button data-opens="id"> opens the dialog with that id; <button data-closes> inside closes it.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-opens], button[data-closes], button[data-prints]");
  if (!button) return;
  if (button.dataset.prints !== undefined) {
    window.print();
  } else if (button.dataset.closes !== undefined) {
    button.closest("dialog")?.close();
  } else {
    document.getElementById(button.dataset.opens)?.showModal?.();
  }
});

// After a form came back with faults, reading starts at the list of them.
document.querySelector("[data-errors=focus]")?.focus();

// The banner's words are put in and taken out, so that a screen reader says them when they change.
const words = "<div class=\"wide\"><strong>No internet just now.</strong> Keep going: what you type stays on this device and goes to school when the internet is back.</div>";
const banner = document.querySelector("body > [data-offline]");
const showState = () => { if (banner) banner.innerHTML = navigator.onLine ? "" : words; };
window.addEventListener("online", showState);
window.addEventListener("offline", showState);
showState();
