// The exit check by one tap a child. A tap goes into the log on this device and from there to school (shared/lines.js).

import { openLines } from "./shared/lines.js";
import { keepAgain } from "./shared/offline.js";
import { Standing } from "./shared/standing.js";

const POLL = 15_000, IDLE = 600_000;
const holder = document.querySelector("[data-taps]");
if (holder) start();

async function start() {
  const { check } = holder.dataset;
  const rows = new Map([...holder.querySelectorAll("[data-pupil]")].map((row) => [row.dataset.pupil, row]));
  const part = (name) => document.querySelector(`[data-${name}]`);
  const standing = new Standing(
    [...rows].map(([pupil, row]) => [pupil, row.querySelector("input:checked")?.value || null, row.dataset.seen || null]),
    { key: (line) => (line.kind === "mark" && line.body.check === check ? line.body.pupil : null), value: (body) => body.mark },
    show);
  let state = "ok", lasting = true, ready = false, lively = Date.now(), settled = 0, waiting = 0;
  const lines = await openLines(holder.dataset, told, {
    poll: POLL,
    watch: { address: `/checks/${check}/marks.json`, merge: ({ marks }) => standing.merge(marks.map(({ id, pupil, mark }) => ({ id, key: pupil, value: mark })), lines.waiting), idle: () => Date.now() - lively > IDLE },
  });
  ready = true;
  told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting });
  for (const sign of ["keydown", "pointerdown"]) document.addEventListener(sign, () => { lively = Date.now(); });
  holder.addEventListener("change", (event) => {
    const pupil = event.target.closest("[data-pupil]")?.dataset.pupil;
    const mark = event.target.value || null;
    if (pupil && standing.get(pupil).value !== mark) make(pupil, mark);
  });
  part("rest").addEventListener("click", ({ currentTarget }) => {
    for (const pupil of rows.keys()) if (!standing.get(pupil).value) make(pupil, currentTarget.dataset.rest);
  });
  holder.addEventListener("submit", (event) => event.preventDefault());
  document.documentElement.dataset.tapsReady = "true";

  function make(pupil, mark) { standing.make(pupil, mark, (seen) => lines.add("mark", { check, pupil, mark }, seen)); }

  function told(now) {
    if (!ready) return;
    state = now.state;
    lasting = now.lasting;
    const before = waiting;
    standing.told(now);
    waiting = standing.all.filter((cell) => cell.waiting).length;
    if (before > 0 && waiting === 0) keepAgain();
    summary();
  }

  function show(pupil) {
    if (!ready) return;
    const row = rows.get(pupil), cell = standing.get(pupil), says = row.querySelector("[data-says]");
    for (const box of row.querySelectorAll("input")) { const on = cell.value !== null && box.value === cell.value; if (box.checked !== on && (on || box.value !== "" || cell.value !== null)) box.checked = on; }
    const here = cell.pending > 0 || cell.waiting;
    const now = cell.problem ? "problem" : cell.pending ? "typed" : here ? "here" : cell.value ? "school" : "empty";
    const words = cell.problem ?? (cell.pending || (here && !lasting) ? "not saved yet" : here ? "saved here" : cell.value ? "saved at school" : "");
    if (row.dataset.state !== now) row.dataset.state = now;
    if (says.textContent !== words) says.textContent = words;
    summary();
  }

  function summary() {
    const all = standing.all, here = all.filter((cell) => cell.pending || cell.waiting).length;
    const count = (box, sum) => { if (box.textContent !== String(sum)) box.textContent = sum; };
    for (const box of document.querySelectorAll("[data-sum]")) count(box, all.filter((cell) => cell.value === box.dataset.sum).length);
    count(part("left"), all.filter((cell) => !cell.value).length);
    const shown = state === "other" ? "out" : state;
    const words = state === "other" ? "Somebody else is signed in on this device now. Sign in again as yourself; nothing is lost."
      : state === "out" ? "Sign in again; nothing is lost. What you tapped is kept on this device."
      : state === "here" && !lasting ? "No connection, and this browser keeps nothing: do not close this page."
      : state === "here" ? (here ? "Saved on this device only. It goes to school when the connection is back; keep tapping." : "No connection just now. Keep tapping: it is kept on this device.")
      : here ? "Saving…" : "Everything tapped is saved at school.";
    if (part("saving").dataset.saving !== shown) part("saving").dataset.saving = shown;
    if (part("saving-words").textContent !== words) part("saving-words").textContent = words;
    part("sign-in").hidden = shown !== "out";
    clearTimeout(settled);
    settled = setTimeout(() => { const heard = part("saving-heard"); if (words !== "Saving…" && heard.textContent !== words) heard.textContent = words; }, 1500);
  }
}
