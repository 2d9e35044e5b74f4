// The grid that a class's answers are typed into. What is typed goes into the log on this device and from there to school: see
// shared/lines.js. Here is what the boxes show of it.

import { openLines } from "./shared/lines.js";
import { keepAgain } from "./shared/offline.js";

const grid = document.querySelector("[data-grid]");
const BLANK = "-";
const WORDS = { empty: "", typed: "not saved yet", here: "saved here", school: "saved at school", problem: "look again" };
const PAUSE = 500, POLL = 15_000, IDLE = 600_000;

if (grid) start();

async function start() {
  const { check } = grid.dataset;
  const rights = [...grid.querySelectorAll("thead th[data-right]")].map((head) => head.dataset.right);
  const rows = [...grid.querySelectorAll("tbody tr")];
  const cells = rows.map((row) => [...row.querySelectorAll("td")].map((td) => ({
    pupil: row.dataset.pupil, name: row.dataset.name, number: Number(td.dataset.number), box: td.querySelector(".cell"),
    input: td.querySelector("input"), says: td.querySelector(".cell-says"), label: td.querySelector("input").getAttribute("aria-label"),
    given: read(td.querySelector("input").value), seen: td.dataset.seen || null, problem: null, pending: 0,
  })));
  const all = cells.flat();
  const byKey = new Map(all.map((cell) => [cell.pupil + " " + cell.number, cell]));
  all.forEach((cell) => { cell.given = cell.input.value === "" ? null : cell.given; });
  const part = (name) => document.querySelector(`[data-${name}]`);
  const undos = [];
  let timer = 0, settled = 0, state = "ok", refusal = "", focusCount = 0, lively = Date.now(), lasting = true, early = true;
  let waiting = new Map(); // key -> the newest line on its way

  const lines = await openLines(grid.dataset, told, {
    poll: POLL,
    watch: { address: `/checks/${check}/answers.json`, merge: ({ answers }) => merge(answers), idle: () => Date.now() - lively > IDLE },
  });
  early = false;
  told({ waiting: lines.waiting, state: lines.state, lasting: lines.lasting, refused: [] });
  for (const [key, line] of waiting) { const cell = byKey.get(key); if (cell) { cell.given = line.body.given; cell.seen = line.id; cell.input.value = write(line.body.given); } }
  all.forEach((cell) => show(cell));

  // ---- what is typed
  function read(text) { const bare = text.trim(); return bare === "" ? null : bare === BLANK || bare === "–" ? "" : bare; }
  function write(given) { return given === null ? "" : given === "" ? BLANK : given; }

  /** How the lines of this adult are getting on. */
  function told(now) {
    state = now.state;
    lasting = now.lasting;
    const before = waiting;
    waiting = new Map(now.waiting.filter((line) => line.kind === "answer" && line.body.check === check).map((line) => [line.body.pupil + " " + line.body.number, line]));
    if (early) return;
    if (before.size > 0 && waiting.size === 0) keepAgain();
    for (const { line, why } of now.refused) {
      const cell = line.kind === "answer" && line.body.check === check && byKey.get(line.body.pupil + " " + line.body.number);
      if (cell && cell.seen === line.id) cell.problem = why;
      refusal = why;
    }
    for (const [key, line] of waiting) { // another tab of this device typed it
      const cell = byKey.get(key);
      if (!cell || cell.seen === line.id || cell.pending || read(cell.input.value) !== cell.given) continue;
      cell.seen = line.id;
      cell.given = line.body.given;
      cell.input.value = write(cell.given);
    }
    for (const key of new Set([...before.keys(), ...waiting.keys()])) { const cell = byKey.get(key); if (cell) show(cell); }
    for (const { line } of now.refused) { const cell = byKey.get(line.body.pupil + " " + line.body.number); if (cell) show(cell); }
    summary();
  }

  function show(cell) {
    const held = waiting.has(`${cell.pupil} ${cell.number}`);
    const typing = read(cell.input.value) !== cell.given;
    const now = typing || cell.pending ? "typed" : cell.problem ? "problem" : held ? (lasting ? "here" : "typed") : cell.given === null ? "empty" : "school";
    const words = (cell.given === "" && !typing ? "left blank" + (now === "school" ? "" : ", ") : "") + (cell.given === "" && now === "school" ? "" : WORDS[now]);
    if (cell.box.dataset.state !== now) cell.box.dataset.state = now;
    if (cell.says.textContent !== words) cell.says.textContent = words;
    const spoken = `${cell.label}, ${cell.given === "" ? "left blank, " : ""}${now === "empty" ? "nothing typed" : WORDS[now]}`;
    if (cell.input.getAttribute("aria-label") !== spoken) cell.input.setAttribute("aria-label", spoken);
    cell.input.toggleAttribute("aria-invalid", now === "problem");
  }

  /** Hands changes in as one step that can be taken back. */
  async function commit(changes, undoable = true) {
    changes = changes.filter(({ cell, given }) => cell.given !== given);
    if (changes.length === 0) return;
    if (undoable) {
      const last = undos.at(-1);
      if (changes.length === 1 && last?.length === 1 && last[0].cell === changes[0].cell && last.focus === focusCount) { /* the same visit to the same box */ }
      else { const step = changes.map(({ cell }) => ({ cell, given: cell.given })); step.focus = focusCount; undos.push(step); if (undos.length > 500) undos.shift(); }
    }
    const saving = [];
    part("undo").disabled = undos.length === 0;
    for (const { cell, given } of changes) {
      cell.given = given;
      cell.problem = null;
      cell.pending++; // not even in the log yet
      const { line, kept } = lines.add("answer", { check, number: cell.number, pupil: cell.pupil, given }, cell.seen);
      cell.seen = line.id;
      saving.push(kept.finally(() => { cell.pending--; show(cell); }));
    }
    summary();
    await Promise.all(saving);
    summary();
  }

  async function takeBack() {
    const step = undos.pop();
    if (!step) return;
    for (const { cell, given } of step) cell.input.value = write(given);
    await commit(step, false);
    step.forEach(({ cell }) => show(cell));
    say(step.length === 1 ? `Taken back: ${step[0].cell.name}, question ${step[0].cell.number}.` : `Taken back: ${step.length} answers.`);
    part("undo").disabled = undos.length === 0;
    focus(step[0].cell);
  }

  // ---- to school and back
  for (const sign of ["keydown", "pointerdown"]) document.addEventListener(sign, () => { lively = Date.now(); });
  /** What counts at school, where nothing newer waits here and nobody is typing. */
  function merge(answers) {
    const held = new Set(lines.waiting.filter((line) => line.kind === "answer" && line.body.check === check).map((line) => line.body.pupil + " " + line.body.number));
    for (const { id, pupil, number, given } of answers) {
      const cell = byKey.get(pupil + " " + number);
      if (!cell || cell.problem || cell.pending || held.has(`${pupil} ${number}`)) continue;
      if (read(cell.input.value) !== cell.given) continue; // somebody is typing
      cell.seen = id;
      if (cell.given !== given) { cell.given = given; cell.input.value = write(given); }
      show(cell);
    }
  }

  // ---- words
  function summary() {
    const here = waiting.size + all.reduce((sum, cell) => sum + cell.pending, 0);
    const typing = all.some((cell) => read(cell.input.value) !== cell.given);
    const problem = all.find((cell) => cell.problem);
    let words = here || typing ? "Saving…" : "Everything typed is saved at school.";
    let shown = state === "other" ? "out" : state;
    if (state === "ok" && (problem || refusal)) { shown = "problem"; words = problem?.problem ?? refusal; }
    if (state === "out") words = "Sign in again; nothing is lost. What you typed is kept on this device.";
    if (state === "other") words = "Somebody else is signed in on this device now. Sign in again as yourself; nothing is lost.";
    if (state === "here") {
      words = here === 0 ? "No connection just now. Keep typing: answers are kept on this device." : "Some answers are saved on this device only. They go to school when the connection is back; keep typing.";
      if (!lasting) words = "No connection, and this browser keeps nothing: do not close this page.";
    }
    const holder = part("saving");
    if (holder.dataset.saving !== shown) holder.dataset.saving = shown;
    const line = part("saving-words");
    if (line.textContent !== words) line.textContent = words;
    // Heard only once it has come to rest, and not after each answer.
    clearTimeout(settled);
    settled = setTimeout(() => { const heard = part("saving-heard"); if (heard.textContent !== words && words !== "Saving…") heard.textContent = words; }, 1500);
    part("waiting").textContent = here === 0 ? "" : here === 1 ? "; 1 is on its way to school" : `; ${here} are on their way to school`;
    part("count").textContent = all.filter((cell) => cell.given !== null).length;
    part("sign-in").hidden = shown !== "out";
  }

  function say(words) { part("said").textContent = words; }

  // ---- moving about
  function place(input) {
    for (let r = 0; r < cells.length; r++) { const c = cells[r].findIndex((cell) => cell.input === input); if (c >= 0) return { r, c }; }
    return null;
  }
  function focus(cell) { current(place(cell.input).r); cell.input.focus(); cell.input.select(); }
  function go(r, c) {
    const width = cells[0].length;
    if (c < 0) { r--; c = width - 1; } else if (c >= width) { r++; c = 0; }
    const cell = cells[r]?.[c];
    if (cell) focus(cell);
  }
  /** Right answers into the empty boxes of a row from one box on, as one step to take back; what is typed stays. Then the next child. */
  function restIsRight(r, c) {
    const rest = cells[r].filter((cell, at) => at >= c && (at === c || read(cell.input.value) === null));
    rest.forEach((cell) => { cell.input.value = rights[cells[r].indexOf(cell)]; });
    clearTimeout(timer);
    focusCount++;
    commit(rest.map((cell) => ({ cell, given: read(cell.input.value) }))).then(() => rest.forEach((cell) => show(cell)));
    if (cells[r + 1]) focus(cells[r + 1][0]); else focus(cells[r].at(-1));
    say(`${cells[r][0].name}: ${rest.length === 1 ? "1 answer" : rest.length + " answers"} right.`);
  }
  function current(r) {
    rows.forEach((row, at) => row.classList.toggle("current", at === r));
    part("child-count").textContent = `Child ${r + 1} of ${rows.length}`;
  }
  const settle = (input) => { const at = place(input); if (at) { const cell = cells[at.r][at.c]; clearTimeout(timer); return commit([{ cell, given: read(input.value) }]).then(() => { show(cell); summary(); }); } };

  grid.addEventListener("focusin", (event) => { const at = place(event.target); if (at) { focusCount++; current(at.r); event.target.select(); } });
  grid.addEventListener("focusout", (event) => settle(event.target));
  grid.addEventListener("input", (event) => {
    const at = place(event.target);
    if (!at) return;
    show(cells[at.r][at.c]);
    summary();
    clearTimeout(timer);
    timer = setTimeout(() => settle(event.target), PAUSE);
  });
  grid.addEventListener("keydown", (event) => {
    const at = place(event.target);
    if (!at || event.isComposing) return;
    const { r, c } = at, box = event.target;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const undo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    if (undo) {
      event.preventDefault();
      const cell = cells[r][c];
      clearTimeout(timer);
      if (read(box.value) !== cell.given) { box.value = write(cell.given); show(cell); summary(); say(`Taken back: ${cell.name}, question ${cell.number}.`); } else takeBack();
    } else if (event.ctrlKey || event.metaKey || event.altKey) { /* the browser's own */ }
    else if (event.key === "+" && whole && !rights[c].includes("+")) { event.preventDefault(); box.value = rights[c]; go(r, c + 1); if (document.activeElement === box) settle(box); }
    else if (event.key === "*" && whole && !rights[c].includes("*")) { event.preventDefault(); restIsRight(r, c); }
    else if (event.key === "Enter") { event.preventDefault(); go(r, c + (event.shiftKey ? -1 : 1)); }
    else if (event.key === "ArrowDown") { event.preventDefault(); go(r + 1, c); }
    else if (event.key === "ArrowUp") { event.preventDefault(); go(r - 1, c); }
    else if (event.key === "ArrowRight" && (whole || box.selectionEnd === box.value.length)) { event.preventDefault(); go(r, c + 1); }
    else if (event.key === "ArrowLeft" && (whole || box.selectionStart === 0)) { event.preventDefault(); go(r, c - 1); }
    else if (event.key === "Escape") { box.value = write(cells[r][c].given); show(cells[r][c]); summary(); }
  });

  grid.addEventListener("paste", (event) => {
    const at = place(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!at || !/[\t\r\n]/.test(text.replace(/[\r\n]+$/, ""))) return;
    event.preventDefault();
    clearTimeout(timer);
    const changes = [];
    let left = 0;
    text.replace(/[\r\n]+$/, "").split(/\r\n|\r|\n/).forEach((line, dr) => line.split("\t").forEach((value, dc) => {
      const given = read(value);
      if (given === null) return;
      const cell = cells[at.r + dr]?.[at.c + dc];
      if (!cell || given.length > 40) { left++; return; }
      cell.input.value = write(given);
      changes.push({ cell, given });
    }));
    focusCount++;
    commit(changes).then(() => changes.forEach(({ cell }) => show(cell)));
    say(`${changes.length} answers pasted.` + (left ? ` ${left} did not fit and were left out.` : ""));
  });

  part("undo").addEventListener("click", takeBack);
  part("rest").addEventListener("click", () => {
    const row = Math.max(0, rows.findIndex((each) => each.classList.contains("current")));
    const empty = cells[row].findIndex((cell) => read(cell.input.value) === null);
    if (empty < 0) say(`${cells[row][0].name} has no empty box.`); else restIsRight(row, empty);
  });
  document.querySelectorAll("[data-child]").forEach((button) => button.addEventListener("click", () => {
    const now = Math.max(0, rows.findIndex((row) => row.classList.contains("current")));
    const next = Math.min(rows.length - 1, Math.max(0, now + Number(button.dataset.child)));
    current(next);
    say(`${rows[next].dataset.name}, child ${next + 1} of ${rows.length}`);
  }));

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && grid.contains(document.activeElement)) settle(document.activeElement);
  });
  window.addEventListener("pagehide", () => { if (grid.contains(document.activeElement)) settle(document.activeElement); });
  window.addEventListener("beforeunload", (event) => { if (!lasting && waiting.size) event.preventDefault(); });

  const [pupil, number] = [location.hash.slice(1, 37), Number(location.hash.slice(38))];
  current(0);
  if (byKey.has(pupil + " " + number)) focus(byKey.get(pupil + " " + number));
  summary();
  lines.kick(0);
  document.documentElement.dataset.answersReady = "true";
}
