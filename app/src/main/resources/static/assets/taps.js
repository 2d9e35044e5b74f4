// The exit check by one tap a child. A tap goes into the log on this device and from there to school (shared/lines.js).

import { openLines } from "./shared/lines.js";

const POLL = 15_000, IDLE = 600_000;
const holder = document.querySelector("[data-taps]");
if (holder) start();

async function start() {
  const { check } = holder.dataset;
  const rows = new Map([...holder.querySelectorAll("[data-pupil]")].map((row) => [row.dataset.pupil, { row, seen: row.dataset.seen || null, mark: row.querySelector("input:checked")?.value || null, pending: 0, problem: null, says: row.querySelector("[data-says]") }]));
  const part = (name) => document.querySelector(`[data-${name}]`);
  let waiting = new Map(), state = "ok", lasting = true, ready = false, lively = Date.now(), settled = 0;
  const lines = await openLines(holder.dataset, told, { poll: POLL, watch: { address: `/checks/${check}/marks.json`, merge, idle: () => Date.now() - lively > IDLE } });
  ready = true;
  told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting, refused: [] });
  for (const sign of ["keydown", "pointerdown"]) document.addEventListener(sign, () => { lively = Date.now(); });

  holder.addEventListener("change", (event) => {
    const child = rows.get(event.target.closest("[data-pupil]")?.dataset.pupil);
    if (child) tap(child, event.target.value || null);
  });
  holder.addEventListener("submit", (event) => event.preventDefault());
  document.documentElement.dataset.tapsReady = "true";

  function tap(child, mark) {
    if (child.mark === mark) return;
    child.mark = mark;
    child.problem = null;
    child.pending++;
    const { line, kept } = lines.add("mark", { check, pupil: child.row.dataset.pupil, mark }, child.seen);
    child.seen = line.id;
    kept.finally(() => { child.pending--; show(child); });
    show(child);
  }

  function put(child, mark) {
    child.mark = mark;
    for (const box of child.row.querySelectorAll("input")) box.checked = mark !== null && box.value === mark;
  }

  function told(now) {
    state = now.state;
    lasting = now.lasting;
    waiting = new Map(now.waiting.filter((line) => line.kind === "mark" && line.body.check === check).map((line) => [line.body.pupil, line]));
    if (!ready) return;
    for (const [pupil, line] of waiting) {
      const child = rows.get(pupil);
      if (!child || child.pending || child.seen === line.id) continue;
      child.seen = line.id;
      put(child, line.body.mark);
    }
    for (const { line, why } of now.refused) if (rows.has(line.body.pupil)) rows.get(line.body.pupil).problem = why;
    rows.forEach(show);
  }

  /** What counts at school, where nothing newer waits here. */
  function merge({ marks }) {
    const held = new Set(lines.waiting.filter((line) => line.kind === "mark" && line.body.check === check).map((line) => line.body.pupil));
    for (const { id, pupil, mark } of marks) {
      const child = rows.get(pupil);
      if (!child || child.pending || held.has(pupil)) continue;
      child.seen = id;
      if (child.mark !== mark) put(child, mark);
    }
    rows.forEach(show);
  }

  function show(child) {
    const here = child.pending > 0 || waiting.has(child.row.dataset.pupil);
    const words = child.problem ?? (child.pending || (here && !lasting) ? "not saved yet" : here ? "saved here" : child.mark ? "saved at school" : "");
    const now = child.problem ? "problem" : child.pending ? "typed" : here ? "here" : child.mark ? "school" : "empty";
    if (child.row.dataset.state !== now) child.row.dataset.state = now;
    if (child.says.textContent !== words) child.says.textContent = words;
    summary();
  }

  function summary() {
    const all = [...rows.values()];
    const here = all.filter((child) => child.pending || waiting.has(child.row.dataset.pupil)).length;
    for (const box of document.querySelectorAll("[data-sum]")) { const sum = String(all.filter((child) => child.mark === box.dataset.sum).length); if (box.textContent !== sum) box.textContent = sum; }
    const left = String(all.filter((child) => !child.mark).length);
    if (part("left").textContent !== left) part("left").textContent = left;
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
