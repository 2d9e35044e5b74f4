// Saves each child as soon as a word is tapped. Without it every child has a button; with it nothing is lost on bad wifi: what is not at
// school yet waits in the log on this device (shared/lines.js) and is sent until it arrives.

import { openLines } from "../shared/lines.js";
import { keepAgain } from "../shared/offline.js";

const PAUSE = 600; // what is ticked or typed in one go is one line

const holder = document.querySelector("[data-lines]");
const forms = new Map([...document.querySelectorAll("form[data-outcome]")].map((form) => [form.elements.pupil.value, form]));
if (holder) start();

async function start() {
  const { session } = holder.dataset;
  const timers = new Map(), refusals = new Map(), sent = new Map(), unkept = new Set();
  let was = new Map(), ready = false;
  const lines = await openLines(holder.dataset, told);
  ready = true;
  for (const [pupil, line] of ours(lines.waiting)) {
    const form = forms.get(pupil);
    if (!form) continue;
    form.dataset.seen = line.id;
    fill(form, line.body);
  }
  told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting, refused: [] });

  for (const [pupil, form] of forms) {
    form.addEventListener("change", (event) => { if (event.target.name === "used") soon(form); else if (form.elements.result.value) record(form); });
    form.addEventListener("input", (event) => { if (event.target.matches("input.input")) soon(form); });
    form.addEventListener("submit", (event) => {
      if (!form.elements.result.value) return;
      event.preventDefault();
      record(form);
    });
    form.dataset.pupil = pupil;
  }
  const flush = () => { for (const [form] of [...timers]) record(form); };
  window.addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") flush(); });
  window.addEventListener("beforeunload", (event) => { flush(); if (!lines.lasting && lines.waiting.length) event.preventDefault(); });
  document.documentElement.dataset.outcomesReady = "true";

  function ours(waiting) { return new Map(waiting.filter((line) => line.kind === "outcome" && line.body.session === session).map((line) => [line.body.pupil, line])); }

  function soon(form) {
    if (!form.elements.result.value) return;
    say(form, "waiting", "Saving…");
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => record(form), PAUSE));
  }

  function record(form) {
    clearTimeout(timers.get(form));
    timers.delete(form);
    const body = { session, pupil: form.elements.pupil.value, result: form.elements.result.value, used: [...form.querySelectorAll("[name=used]:checked")].map((box) => box.value), "used-else": form.elements["used-else"].value, note: form.elements.note.value };
    const same = JSON.stringify(body);
    if (sent.get(form) === same) { told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting, refused: [] }); return; }
    sent.set(form, same);
    refusals.delete(body.pupil);
    unkept.add(body.pupil);
    const { line, kept } = lines.add("outcome", body, form.dataset.seen || null);
    form.dataset.seen = line.id;
    kept.finally(() => { unkept.delete(body.pupil); told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting, refused: [] }); });
  }

  function told({ waiting, state, lasting, refused }) {
    if (!ready) return;
    const now = ours(waiting);
    for (const { line, why } of refused) if (line.kind === "outcome") refusals.set(line.body.pupil, why);
    for (const [pupil, form] of forms) {
      if (timers.has(form) || unkept.has(pupil)) continue;
      if (refusals.has(pupil) && !now.has(pupil)) { say(form, "none", refusals.get(pupil)); continue; }
      if (now.has(pupil)) {
        say(form, "waiting", !lasting ? "Not saved yet: do not close this page."
          : state === "out" ? "Saved here. Please reload the page and sign in, then it is sent."
          : state === "other" ? "Saved here. Somebody else is signed in now: sign in again as yourself."
          : state === "here" ? "Saved here. It goes to school when the internet is back." : "Saving…");
      } else if (was.has(pupil) || form.querySelector(".outcome-state").dataset.state === "waiting") say(form, "saved", `Saved at school, ${clock()}.`);
    }
    if (was.size > 0 && now.size === 0) keepAgain();
    was = now;
  }
}

function clock() { return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }); }

function say(form, state, words) {
  const line = form.querySelector(".outcome-state");
  if (line.dataset.state !== state) line.dataset.state = state;
  if (line.textContent !== words) line.textContent = words;
}

// What waits from before is put back into its form.
function fill(form, body) {
  for (const box of form.querySelectorAll("[name=used]")) box.checked = body.used.includes(box.value);
  form.elements.result.value = body.result;
  form.elements["used-else"].value = body["used-else"];
  form.elements.note.value = body.note;
}
