// What every page gets. Pages work without it; this only saves steps.

import "../shared/offline.js";
import { openLines } from "../shared/lines.js";

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

// After a form came back with faults, reading starts at the list of them, or at the one that is told.
const fault = document.querySelector("[data-errors=focus]") ?? document.querySelector(".flashes .note--problem, .signin .note--problem");
if (fault && !fault.hasAttribute("tabindex")) fault.tabIndex = -1;
fault?.focus();

// Whatever page is opened next sends what still waits on this device. Pages that record have a log of their own and say more.
const { school, staff, csrf } = document.body.dataset;
let left = 0;
if (school && !document.querySelector("[data-lines]")) openLines({ school, staff, csrf, lines: "/lines.json" }, ({ waiting }) => { left = waiting.length; showState(); });

// The banner's words are put in and taken out, so that a screen reader says them when they change.
const banner = document.querySelector("body > [data-offline]");
// What school can never keep leaves the log on whatever page is open: there it has to be said, whichever page it was recorded on.
const refusals = new Set();
document.addEventListener("keepup-refused", ({ detail }) => { for (const { why } of detail) refusals.add(why); showState(); });
function showState() {
  if (!banner) return;
  const kept = left === 0 ? "" : ` ${left === 1 ? "1 thing that was" : `${left} things that were`} recorded here ${left === 1 ? "waits" : "wait"} on this device and ${left === 1 ? "goes" : "go"} to school by ${left === 1 ? "itself" : "themselves"}.`;
  const words = navigator.onLine ? (left > 0 ? `<div class="wide">${kept.trim()}</div>` : "")
    : `<div class="wide"><strong>No internet just now.</strong> Keep going: what you type stays on this device and goes to school when the internet is back.${kept}</div>`;
  if (banner.dataset.words === words + [...refusals]) return;
  banner.dataset.words = words + [...refusals];
  banner.innerHTML = words;
  if (refusals.size === 0) return;
  const said = document.createElement("div");
  said.className = "wide";
  said.textContent = `Something that was recorded here could not be kept at school. ${[...refusals].join(" ")}`;
  banner.append(said);
}
window.addEventListener("online", showState);
window.addEventListener("offline", showState);
showState();
